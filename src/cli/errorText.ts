import { FeedbackError } from "beneficiary-feedback";
import { ReportError } from "beneficiary-feedback/schema";
import { CommandError } from "./CommandError.js";

const MOST = 20;

/** What is told of an error: its code and rule in one line; for a report that is none, a line an issue. */
export function errorText(error: unknown): string {
  const line = (code: string, message: string) =>
    `beneficiary-feedback: ${code}: ${message.replace(/\s*\n\s*/g, " ")}\n`;
  if (error instanceof ReportError) {
    const shown = error.issues.slice(0, MOST).map(({ code, message }) => line(code, message));
    const rest = error.issues.length - shown.length;
    return shown.join("") + (rest > 0 ? line("bad-report", `${rest} more issues`) : "");
  }
  if (error instanceof CommandError || error instanceof FeedbackError) return line(error.code, error.message);
  return line("unexpected", error instanceof Error ? error.message : String(error));
}
