import { countedNoun } from "../language/countedNoun.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { type ReconcileOptions, reconcile } from "../verify/reconcile.js";
import { arabicAccount } from "./arabicAccount.js";
import { findingsText } from "./findingsText.js";
import { isWarned, WITH_WARNING } from "./isWarned.js";
import type { Problem } from "./Problem.js";
import { waiverText } from "./waiverText.js";

const UNUSED = {
  en: "the report reconciles without some of the waivers",
  ar: "أرقام التقرير متفقة من دون بعض الاستثناءات",
};

/** Why a report does not reconcile, for people, and whether anything of it was checked. */
export function reconcileProblem(report: FeedbackReport, options?: ReconcileOptions): Problem {
  const { status, findings, unusedWaivers } = reconcile(report, options);
  const isArabic = options?.language === "ar";
  const unused = waiverText(unusedWaivers, "unused", isArabic ? "ar" : "en");
  // Nobody sees what a test that passes would warn of: a published "100%" for 99.99 %.
  if (status === "passed" && !isWarned(findings))
    return { isChecked: true, ...(unused && { text: `${isArabic ? UNUSED.ar : UNUSED.en}${unused}`, unused }) };
  const heading = isArabic ? "التقرير لا تتفق أرقامه" : "the report does not reconcile";
  const why = isArabic
    ? "لا ينشر التقرير أرقامًا، وليس فيه عددان يجب أن يتفقا"
    : "it publishes no figures and gives no two counts that must agree";
  const after = status === "passed" ? WITH_WARNING[isArabic ? "ar" : "en"] : "";
  const account = isArabic ? arabicAccount(status, {}, countedNoun, after) : `${status}${after}`;
  const { language, numerals } = options ?? {};
  const text = findingsText(heading, account, findings, { language, numerals });
  const isChecked = status !== "nothing-checked";
  return { isChecked, text: `${text}${isChecked ? "" : `\n${why}`}${unused}` };
}
