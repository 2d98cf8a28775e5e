import { NUMERALS, VERSION } from "beneficiary-feedback";
import { askedAmong } from "./askedAmong.js";
import { askedLanguage } from "./askedLanguage.js";
import { type CommandLine, EXIT, type Terminal } from "./CommandLine.js";
import { checkCommand } from "./checkCommand.js";
import { countCommand } from "./countCommand.js";
import { errorText } from "./errorText.js";
import { explainCommand } from "./explainCommand.js";
import { helpText } from "./helpText.js";
import { readCommandLine } from "./readCommandLine.js";
import { schemaCommand } from "./schemaCommand.js";
import { summaryCommand } from "./summaryCommand.js";
import { tieOutCommand } from "./tieOutCommand.js";
import { verifyCommand } from "./verifyCommand.js";

const RUNS: ReadonlyMap<string, (line: CommandLine, terminal: Terminal) => Promise<number>> = new Map([
  ["summary", summaryCommand],
  ["verify", verifyCommand],
  ["tie-out", tieOutCommand],
  ["check", checkCommand],
  ["explain", explainCommand],
  ["count", countCommand],
  ["schema", schemaCommand],
]);

/** Runs the command with its arguments and gives the exit code; it never throws. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const line = readCommandLine(args);
    if (line.flags.has("version")) {
      terminal.out(`${VERSION}\n`);
      return EXIT.passed;
    }
    if (line.flags.has("help")) {
      terminal.out(helpText(askedLanguage(args), line.command));
      return EXIT.passed;
    }
    return (await RUNS.get(line.command)?.(line, terminal)) ?? EXIT.misuse;
  } catch (error) {
    if (terminal.signal.aborted) {
      terminal.err(askedLanguage(args) === "ar" ? "beneficiary-feedback: أُلغي\n" : "beneficiary-feedback: cancelled\n");
      return EXIT.cancelled;
    }
    terminal.err(errorText(error, askedLanguage(args), askedAmong(args, "numerals", NUMERALS)));
    return EXIT.misuse;
  }
}
