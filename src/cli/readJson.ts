import type { Language } from "beneficiary-feedback";
import { parseReportJson, ReportError } from "beneficiary-feedback/schema";
import type { CommandError, InBoth } from "./CommandError.js";

/** What a text of JSON holds; where it is none, `refuse` is told what is needed, and at which line and column. */
export function readJson(text: string, refuse: (needs: InBoth) => CommandError): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse({ en: needsOf(text, "en"), ar: needsOf(text, "ar") });
  }
}

/** What a report of this text would be refused for, without the report: engines word their own errors differently, and without a place. */
function needsOf(text: string, language: Language): string {
  try {
    parseReportJson(text, { language });
  } catch (error) {
    const [issue] = error instanceof ReportError ? error.issues : [];
    if (issue !== undefined) return issue.message.replace(/^(?:the report |\u200F?التقرير: )/, "");
  }
  return language === "ar" ? "المطلوب JSON صحيح" : "needs valid JSON";
}
