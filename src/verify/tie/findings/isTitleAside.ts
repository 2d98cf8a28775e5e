/** What a line names beside the period that it is of. */
const ASIDE =
  /(?<![a-z])(?:compared|(?:carried|brought) (?:over|forward)|comparisons? (?:with|to)|versus|vs|since|baseline|publish(?:ed|es|ing)?|publications?|issued|updated|copyright|award(?:s|ed)?|founded|established|launch(?:ed)?|plan(?:s|ned)?|target(?:s|ed)?|strateg(?:y|ies|ic)|vision|laws?|acts?|decrees?|corrections?|archived?|archives|previous|next|fy(?=[\d ])|(?:financial|fiscal)[ -](?:years?|quarters?|half|period|\d{2,4}))(?![a-z])|©/i;
/** The same in Arabic. */
const ASIDE_AR =
  /(?<![ء-ي])[وف]?(?:ال|[بلك](?:ال)?|لل)?(?:مقارن(?:[ةه]|ا|ات)?|(?:مرحل|مدور)(?:[ةه]|ا)?|مقابل|منذ|نشر(?:ت|[ةه]|ات)?|منشور[ةه]?|[أا]?صدر(?:ت|ها|ه)?|صادر[ةه]?|[إا]صدار(?:ات)?|تحديث(?:ات)?|محدث[ةه]?|جائز[ةه]|ت[أا]سس(?:ت)?|ت[أا]سيس|[إا]طلاق|خط[ةه]|مستهدف(?:[ةه]|ات)?|استراتيجي(?:[ةه]|ات)?|رؤي[ةه]|قانون|نظام|مرسوم|تصحيح|[أا]رشيف|سابق[ةه]?|(?:سن[ةه]|عام) (?:ال)?مالي[ةه]?)(?![ء-ي])/;
/** Right before a period, what is told of another time. */
const APART =
  /(?<![a-z])(?:after|before) (?:(?:the|end|start|of|mid|year) ){0,5}$|(?<![ء-ي])[وف]?(?:بعد|قبل) (?:(?:نهاي[ةه]|بداي[ةه]|منتصف|انتهاء|عام|سن[ةه]|شهر) ){0,3}$/i;

/** Whether a line is of something else than its period, whose place in it is given: compared with it, published or planned then. */
export function isTitleAside(line: string, place: number): boolean {
  return ASIDE.test(line) || ASIDE_AR.test(line) || APART.test(line.slice(0, place));
}
