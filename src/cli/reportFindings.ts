import { styleText } from "node:util";
import type { Finding, Severity } from "beneficiary-feedback";
import { formatFindings } from "beneficiary-feedback/testing";
import { applyBaseline } from "./applyBaseline.js";
import { CommandError } from "./CommandError.js";
import { type CommandLine, EXIT, type Terminal } from "./CommandLine.js";
import { readBaseline } from "./readBaseline.js";
import { readInput } from "./readInput.js";
import { writeBaseline } from "./writeBaseline.js";

/** What a check found, and the text it is about. */
export interface Checked {
  readonly status: string;
  readonly findings: readonly Finding[];
  /** What was counted: "48 matched, 12 classed". */
  readonly counts: string;
}

const COLORS = { error: "red", warning: "yellow", notice: "cyan" } as const satisfies Record<Severity, string>;

/** Writes what a check found, less what the baseline waives, and says what the process ends with. */
export async function reportFindings(
  checked: Checked,
  line: CommandLine,
  terminal: Terminal,
  text?: string,
  name?: string,
): Promise<number> {
  const { "write-baseline": target, baseline, reason = "" } = line.values;
  if (target !== undefined) {
    if (reason.trim() === "") throw new CommandError("wrong-use", "--write-baseline needs a --reason");
    await writeBaseline(target, checked.findings, reason);
    terminal.err(`${target}: ${checked.findings.length} findings waived\n`);
    return EXIT.passed;
  }
  const waivers = baseline === undefined ? [] : readBaseline(await readInput(baseline, terminal), baseline);
  const { open, waived, unused } = applyBaseline(checked.findings, waivers);
  const isWaived = waived.length > 0 && open.every(({ severity }) => severity === "notice");
  if (line.flags.has("json")) {
    const result = { ...checked, findings: open, ...(baseline === undefined ? {} : { waived, unusedWaivers: unused }) };
    terminal.out(`${JSON.stringify(result, null, 2)}\n`);
  } else {
    const paint = (severity: Severity, part: string) =>
      terminal.color ? styleText(COLORS[severity], part, { validateStream: false }) : part;
    const blocks = formatFindings(open, text, { paint, ...(name === undefined ? {} : { name }) });
    const waivedText = waived.length > 0 ? `, ${waived.length} waived` : "";
    terminal.out(`${blocks}${blocks === "" ? "" : "\n"}${checked.status}: ${checked.counts}${waivedText}\n`);
  }
  for (const { code, path, published } of unused)
    terminal.err(`unused waiver: ${[code, path, published].filter((part) => part !== undefined).join(" ")}\n`);
  return exitCode(checked.status, isWaived);
}

function exitCode(status: string, isWaived: boolean): number {
  if (status === "passed") return EXIT.passed;
  if (status === "nothing-checked") return EXIT.unchecked;
  if (isWaived) return EXIT.passed;
  return status === "cannot-check" ? EXIT.unchecked : EXIT.findings;
}
