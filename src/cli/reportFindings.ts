import { styleText } from "node:util";
import { countedNoun, type Finding, type Severity, type Waived } from "beneficiary-feedback";
import { formatFindings } from "beneficiary-feedback/testing";
import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";
import { type CommandLine, EXIT, type Terminal } from "./CommandLine.js";
import { closingLine } from "./closingLine.js";
import { jsonText } from "./jsonText.js";
import { shownText } from "./shownText.js";
import { COMMAND_NOUNS } from "./words.js";
import { writeBaseline } from "./writeBaseline.js";

/** What a check found, and the text it is about. */
export interface Checked extends Waived {
  readonly status: string;
  readonly findings: readonly Finding[];
  /** How many checks or numbers had each outcome. */
  readonly counts: Readonly<Record<string, number>>;
}

const COLORS = { error: "red", warning: "yellow", notice: "cyan" } as const satisfies Record<Severity, string>;

/** Writes what a check found, less what is waived, and says what the process ends with. */
export async function reportFindings(
  checked: Checked,
  line: CommandLine,
  terminal: Terminal,
  text?: string,
  name?: string,
): Promise<number> {
  const { language = "en" } = line;
  const { "write-baseline": target, reason = "" } = line.values;
  const { status, findings, waived, unusedWaivers } = checked;
  if (target !== undefined) {
    if (reason.trim() === "")
      throw new CommandError("wrong-use", {
        en: "--write-baseline needs a --reason",
        ar: `يلزم ${apart("--write-baseline")} سبب في ${apart("--reason")}`,
      });
    const all = [...waived, ...findings];
    await writeBaseline(target, all, reason, terminal);
    if (line.flags.has("json")) terminal.out(jsonText(checked));
    terminal.err(`${waivedText(target, all.length, line)}\n`);
    return EXIT.passed;
  }
  if (line.flags.has("json")) {
    terminal.out(jsonText(checked));
  } else {
    const paint = (severity: Severity, part: string) =>
      terminal.color ? styleText(COLORS[severity], part, { validateStream: false }) : part;
    const blocks = formatFindings(findings, text, { language, paint, ...(name === undefined ? {} : { name }) });
    const closing = closingLine(checked, line);
    terminal.out(`${blocks}${blocks === "" ? "" : "\n"}${closing}\n`);
  }
  for (const { code, path, published } of unusedWaivers) {
    const parts = shownText([code, path, published].filter((part) => part !== undefined).join(" "));
    terminal.err(language === "ar" ? `استثناء لا يقابله شيء: ${apart(parts)}\n` : `unused waiver: ${parts}\n`);
  }
  return exitCode(status);
}

function waivedText(target: string, count: number, { language = "en", numerals }: CommandLine): string {
  const options = { language, ...(numerals && { numerals }) };
  if (language === "ar")
    return `${apart(target)}: المستثنى ${countedNoun(count, COMMAND_NOUNS.finding, { ...options, zero: "la" })}`;
  return `${target}: ${countedNoun(count, COMMAND_NOUNS.finding, { ...options, zero: "numeral" })} waived`;
}

function exitCode(status: string): number {
  if (status === "passed") return EXIT.passed;
  return status === "nothing-checked" || status === "cannot-check" ? EXIT.unchecked : EXIT.findings;
}
