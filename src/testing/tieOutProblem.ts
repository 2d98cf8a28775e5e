import { countedNoun } from "../language/countedNoun.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Language } from "../model/lists.js";
import type { PageText } from "../verify/tie/page/PageText.js";
import type { TieOutOptions } from "../verify/tieOut.js";
import { tieOut } from "../verify/tieOut.js";
import { arabicAccount } from "./arabicAccount.js";
import { findingsText } from "./findingsText.js";
import { isWarned, WITH_WARNING } from "./isWarned.js";
import type { Problem } from "./Problem.js";
import { waiverText } from "./waiverText.js";

const HEADINGS: Readonly<Record<Language, string>> = {
  en: "the page does not tie out to the report",
  ar: "نص الصفحة لا يطابق التقرير",
};
const UNUSED: Readonly<Record<Language, string>> = {
  en: "the page ties out to the report without some of the waivers",
  ar: "نص الصفحة يطابق التقرير من دون بعض الاستثناءات",
};
const SHOWN: Readonly<Record<Language, string>> = { en: "the page's text", ar: "نص الصفحة" };

/** Why a page does not tie out to a report, for people, and whether anything of it was checked. */
export function tieOutProblem(
  page: string | PageText,
  report: FeedbackReport,
  options?: TieOutOptions,
  by = "toTieOutTo",
): Problem {
  // Callers without types hand in anything.
  if (typeof page !== "string" && typeof page?.text !== "string")
    throw new FeedbackError("bad-input", `${by} needs a text, or what readHtml or readCsvPage gives of a page`, page);
  const { status, findings, counts, unusedWaivers, waived } = tieOut(page, report, options);
  const language = options?.language ?? "en";
  const unused = waiverText(unusedWaivers, "unused", language);
  // Nobody sees what a test that passes would warn of: "100%" for 99.99 %.
  if (status === "passed" && !isWarned(findings))
    return { isChecked: true, ...(unused && { text: `${UNUSED[language]}${unused}`, unused }) };
  const after = status === "passed" ? WITH_WARNING[language] : "";
  const told =
    language === "ar" ? arabicAccount(status, counts, countedNoun, after) : englishAccount(`${status}${after}`, counts);
  // The lines of what a page shows are not those of its HTML.
  const shown = typeof page === "string" ? { text: page } : { text: page.text, name: SHOWN[language] };
  // Of a page all of whose numbers are waived nothing else would be told.
  const known = status === "nothing-checked" ? waiverText(waived, "waived", language) : "";
  const text = `${findingsText(HEADINGS[language], told, findings, { language, ...shown })}${known}${unused}`;
  // A page without any figure may be incomplete, for what it lacks.
  const { classed: _, ...checked } = counts;
  return { isChecked: Object.values(checked).some((count) => count > 0), text };
}

function englishAccount(status: string, counts: Readonly<Record<string, number>>): string {
  const tally = Object.entries(counts).flatMap(([outcome, count]) => (count > 0 ? [`${count} ${outcome}`] : []));
  return tally.length > 0 ? `${status} (${tally.join(", ")})` : status;
}
