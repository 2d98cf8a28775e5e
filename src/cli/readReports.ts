import type { FeedbackReport } from "beneficiary-feedback";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { readReport } from "./readReport.js";

/** The reports of an option that is given once for each file. */
export function readReports(option: string, line: CommandLine, terminal: Terminal): Promise<readonly FeedbackReport[]> {
  return Promise.all((line.lists[option] ?? []).map((name) => readReport(name, line, terminal)));
}
