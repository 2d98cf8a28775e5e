import type { Label } from "../model/FeedbackReport.js";
import type { PART_IDS } from "./partIds.js";

/** The names of parts of ticket breakdowns that reports seldom name themselves, as the heads of rows. */
export const PART_NAMES: Readonly<Record<string, Required<Label>>> = {
  complaint: { ar: "شكاوى", en: "Complaints" },
  enquiry: { ar: "استفسارات", en: "Enquiries" },
  report: { ar: "بلاغات", en: "Reports" },
  suggestion: { ar: "مقترحات", en: "Suggestions" },
  observation: { ar: "ملاحظات", en: "Observations" },
  upheld: { ar: "ثبتت صحتها", en: "Upheld" },
  "partly-upheld": { ar: "ثبتت صحتها جزئيًا", en: "Partly upheld" },
  "not-upheld": { ar: "لم تثبت صحتها", en: "Not upheld" },
  inside: { ar: "خلال أوقات العمل", en: "Inside working hours" },
  outside: { ar: "خارج أوقات العمل", en: "Outside working hours" },
} satisfies Readonly<Record<(typeof PART_IDS)[number], Required<Label>>>;
