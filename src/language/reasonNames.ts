import type { Label } from "../model/FeedbackReport.js";
import type { MissingReason } from "../model/lists.js";

/** Why a count is not there, in words. */
export const REASON_NAMES: Readonly<Record<MissingReason | "absent", Required<Label>>> = {
  "not-collected": { ar: "لم تُجمع البيانات", en: "not collected" },
  "not-yet-available": { ar: "لم تتوافر البيانات بعد", en: "not yet available" },
  "not-applicable": { ar: "لا ينطبق", en: "not applicable" },
  suppressed: { ar: "البيانات محجوبة", en: "suppressed" },
  absent: { ar: "لم تُذكر البيانات", en: "not given" },
};
