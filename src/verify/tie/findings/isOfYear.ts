import type { Span } from "../../../model/Finding.js";
import { endOfLine } from "../page/endOfLine.js";

/** What has a year of its own, and is told of in another. */
const OWN =
  /(?<![a-z])(?:polic(?:y|ies)|seasons?|programmes?|programs?|elect(?:ed|ions?)|charter|guide|manual|procedures?|rules|tender)(?![a-z])|(?<![ء-ي])(?:ال|[بل](?:ال)?|لل)?(?:سياس[ةه]|موسم|برنامج|انتخاب(?:ات)?|منتخب[ةه]?|ميثاق|دليل|لائح[ةه]|[إا]جراءات|مناقص[ةه])(?![ء-ي])/i;
const REPORT =
  "(?:reports?|statistics|results|figures|numbers|indicators|feedback|complaints?|contacts?|calls|enquiries)";
const REPORT_AR =
  "(?:ال)?(?:تقرير|[إا]حصاء(?:ات)?|[إا]حصائيات|نتائج|[أا]رقام|م[ؤو]شرات|ملاحظات|شكاوى|شكاوي|تواصل|مكالمات|بلاغات|استفسارات|حصاد)";

/** Whether a year is that of a report: what it tells stands right beside it, "Complaints in 2022", "2022 annual report". */
export function isOfYear(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const behind = text.slice(end, endOfLine(text, end));
  if (OWN.test(before) || OWN.test(behind)) return false;
  const isAnnual = /(?<![a-z])annual report(?![a-z])|(?<![ء-ي])(?:ال)?تقرير (?:ال)?سنوي(?![ء-ي])/i.test(before);
  const english = new RegExp(`(?<![a-z])${REPORT}(?:[,:(]| [-–—])?(?: (?:for|of|in|year|the)){0,3} ?[(]?$`, "i");
  const arabic = new RegExp(
    `(?<![ء-ي])${REPORT_AR}(?: ال[ء-ي]{1,20}){0,2}(?:[،:(]| [-–—])?(?: (?:عن|في|خلال|ل?عام|ل?سن[ةه]|ل?لعام|ل?لسن[ةه])){0,2} ?[(]?$`,
  );
  const follows = new RegExp(
    `^م?[):,]? (?:[-–—] )?(?:annual |yearly )?(?:${REPORT}(?![a-z])|${REPORT_AR}(?![ء-ي]))`,
    "i",
  );
  return isAnnual || english.test(before) || arabic.test(before) || follows.test(behind);
}
