/** A month of which something is denied, or of which it always held: "no month", "in any month", "monthly calls", `في أي شهر`, `المكالمات الشهرية`. */
const OF_A_MONTH =
  /\b(?:any|no(?:ne)?|not (?:a|one)|in a)(?: single| one)?(?: of (?:the|its|these))?(?: [a-z]+)? months?\b|\bmonthly\b(?! (?:report|bulletin|review|newsletter)s?\b)|(?<![ء-ي])(?:(?:ما من|[أا]ي(?:\u064d?\u0651?|\u0651?\u064d?)(?: من)?) (?:ال)?(?:شهر|[أا]شهر|شهور)|(?<!(?:تقرير|نشر[ةهت])(?:نا|ها)? (?:ال)?)(?:ال)?شهري(?:[ةه]|\u064b?ا|ا\u064b)?)(?![ء-ي])/i;
/** A mean is told of no single month. */
const MEAN = /\b(?:average|mean|averaged)\b|متوسط|معدل/i;
const DENIED = /(?:\b(?:no(?:ne)?|not(?! only)|never)\b|n['’]t\b|(?<![ء-ي])[وف]?(?:لا|لم|لن|ما من)\s)[^,،]*$/i;
/** What stays within a bound does so each month. */
const STAYED = /(?:\b(?:stay(?:s|ed)?|remain(?:s|ed)?|kept)\b|(?<![ء-ي])[وف]?(?:ظل|بقي|حافظ)ت?\s)[^,،]*$/i;
/** The last word that sets the bound, and whether it is one of what is more. */
const LAST =
  /.*(?:(\b(?:more|greater|higher) than|\b(?:over|above|exceed(?:s|ed|ing)?|(?:sur)?pass(?:es|ed|ing)?|topp?(?:s|ed|ing)?)\b|[أا]كثر من|تجاوز|تخط[ىَّت]|(?<![ء-ي])[يت]?ز(?:يد|د)(?![ء-ي])|فوق)|\b(?:fewer|less|lower) than|\b(?:under|below|short of)\b|[أا]قل من|(?<![ء-ي])[يت](?:قل|نخفض|هبط|نزل|تراجع)(?![ء-ي])|دون)/i;

/** The bound that words deny of any month, or that they say all kept to: "no month had more than 54,000", `لم تنخفض في أي شهر عن 170 ألف`. */
export function deniedBound(before: string, behind: string): "over" | "under" | undefined {
  if ((!OF_A_MONTH.test(before) && !OF_A_MONTH.test(behind)) || MEAN.test(before) || MEAN.test(behind))
    return undefined;
  const [denied] = DENIED.exec(before) ?? [];
  const [words = ""] = denied === undefined ? (STAYED.exec(before) ?? []) : [denied];
  const last = LAST.exec(words);
  if (last === null) return undefined;
  return (last[1] === undefined) === (denied === undefined) ? "under" : "over";
}
