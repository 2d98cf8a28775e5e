/** What time is told with: "خلال الفصل الثاني", "مقارنة بالفصل الثاني", "سجل الفصل الثاني". */
const LED =
  /(?:^|[^ء-ي])[وف]?(?:في|خلال|[أا]ثناء|منذ|حتى|[إا]لى(?: غاي[ةه])?|عن|بين|برسم|بالنسب[ةه]|حصيل[ةه]|نتائج|[أا]رقام|معطيات|مكالمات|رسائل|زيارات|تذاكر|شكايات|نهاي[ةه]|بداي[ةه]|متم|مقابل|(?:ب?ال)?مقارن[ةه](?: مع)?|قياس[اً\u064b]*(?: على)?|(?:عرف|شهد|سج\u0651?ل|حق\u0651?ق)(?:ت|نا)?)\s$/;
/** A text is told of: "كما ورد في الفصل الثاني". */
const OF_TEXT =
  /(?:كما (?:ورد|جاء)|منصوص علي[هـ]ا?|ي?نص علي[هـ]ا?|مبي\u0651?ن[ةه]?|تفصيله|[أا]نظر|راجع)(?: ذلك)? في\s$/;
/** "من السنة", "من نفس العام". */
const OF_YEAR = /^ من (?:نفس |ذات |هذه |هذا )?(?:ال)?(?:سن[ةه]|عام)(?![ء-ي])/;
/** "من الفصل الثاني إلى الفصل الثالث" */
const TO_NEXT = /^ (?:[إا]لى ال|وال)فصل ال(?:ثاني|ثالث|رابع)(?![ء-ي]| من (?!(?:ال)?(?:سن[ةه]|عام)))/;
const FROM = /(?:^|[^ء-ي])[وف]?(?:من|بين)\s$/;
/** "من القانون", "من هذا التقرير", "الدراسي". */
const OF_ANOTHER = /^ (?:من(?![ء-ي])|لل|(?:ال)?دراسي)/;
/** A school has terms. */
const SCHOOL = /دراسي/;
const NEAR = 24;
const FAR = 200;

/** Whether `الفصل الثاني` without its year is the second quarter, as in the Maghreb, and no chapter or term. */
export function isQuarterTerm(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + NEAR);
  if (OF_YEAR.test(after)) return true;
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (TO_NEXT.test(after) && FROM.test(before)) return true;
  if (OF_ANOTHER.test(after) || OF_TEXT.test(before) || !LED.test(before)) return false;
  return !SCHOOL.test(text.slice(Math.max(0, start - FAR), end + FAR));
}
