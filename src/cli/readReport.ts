import type { FeedbackReport } from "beneficiary-feedback";
import { parseReportJson, ReportError } from "beneficiary-feedback/schema";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { inputName } from "./inputName.js";
import { readInput } from "./readInput.js";

/** A report from a file or standard input, checked against the schema. */
export async function readReport(
  name: string,
  { language = "en" }: CommandLine,
  terminal: Terminal,
): Promise<FeedbackReport> {
  const text = await readInput(name, terminal);
  try {
    return parseReportJson(text, { language });
  } catch (error) {
    // Of several reports, it is the name that tells which one is meant.
    if (!(error instanceof ReportError)) throw error;
    const file = inputName(name)[language];
    const issues = error.issues.map((issue) => ({ ...issue, message: `${file}: ${issue.message}` }));
    throw new ReportError(issues, language);
  }
}
