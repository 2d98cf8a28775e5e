import type { FeedbackReport } from "beneficiary-feedback";
import { parseReportJson } from "beneficiary-feedback/schema";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { readInput } from "./readInput.js";

/** A report from a file or standard input, checked against the schema. */
export async function readReport(
  name: string,
  { language = "en" }: CommandLine,
  terminal: Terminal,
): Promise<FeedbackReport> {
  return parseReportJson(await readInput(name, terminal), { language });
}
