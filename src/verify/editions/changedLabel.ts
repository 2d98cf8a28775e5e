import { stripMarks } from "../../language/stripMarks.js";
import type { Label } from "../../model/FeedbackReport.js";
import type { Language } from "../../model/lists.js";

/** What was said and is said otherwise, where it changed in the language of the messages in that; what one of the two leaves unsaid has not changed. */
export function changedLabel(
  before: Label,
  after: Label,
  language: Language,
): readonly [before: string, after: string] | undefined {
  for (const each of [language, language === "ar" ? "en" : "ar"] as const) {
    const [one, other] = [plain(before[each]), plain(after[each])];
    if (one !== "" && other !== "" && one !== other) return [one, other];
  }
  return undefined;
}

/** Marks of direction are the business of who writes a page. */
function plain(text = ""): string {
  return stripMarks(text).trim();
}
