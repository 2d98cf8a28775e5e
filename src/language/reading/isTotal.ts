import { foldText } from "../foldText.js";

const TOTAL =
  /^(?:(?:ال)?(?:مجموع|اجمالي|جمله)(?: (?:ال)?(?:كلي|كليه|عامه|عام|سنوي|شهري|ربعي|فصلي|سنه|فتره|ربع|نصف|شهر|قنوات|نسب|نسبه))?|(?:grand |annual |yearly |monthly |quarterly |full-year )?(?:totals?|total shares?)(?: (?:for |of |per |by |in )?(?:the |each )?(?:year|half|quarter|month|period))?|(?:all|whole) (?:year|channels|contacts)|overall|sum)$/;
/** What a label says besides: a year, a remark in brackets, the mark of a note. */
const ASIDE = /[([][^()[\]]*[)\]]|[\d٠-٩]+|[*:†¹²³⁰-⁹]/g;

/** Whether a header or label says that totals stand under or beside it, in one language or two: "الإجمالي / Total". */
export function isTotal(text: string): boolean {
  if (text.length > 60) return false;
  return foldText(text)
    .replace(ASIDE, "")
    .split(/[/|]/)
    .some((part) => TOTAL.test(part.trim()));
}
