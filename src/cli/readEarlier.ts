import type { FeedbackReport } from "beneficiary-feedback";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { readReport } from "./readReport.js";

/** The reports of earlier periods that a report is read with, as the option `earlier` of the library takes them. */
export async function readEarlier(
  line: CommandLine,
  terminal: Terminal,
): Promise<{ readonly earlier: readonly FeedbackReport[] }> {
  return { earlier: await Promise.all((line.lists["earlier"] ?? []).map((name) => readReport(name, line, terminal))) };
}
