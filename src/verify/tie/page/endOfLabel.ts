/** Where the brackets of a number close, and a colon goes on to what its name is told of: "Noise (1,204 cases): dealt with by". */
const CLOSED = /^[^\d٠-٩۰-۹()\n:]{0,24}(?=[)\]] ?:)/;
/** What is not in a number: "6,117 contacts, excluding the kiosks in February", "(دون بيانات الأكشاك لشهر فبراير)". */
const LEFT_OUT =
  /^(?:[^\d٠-٩۰-۹\n.;؛]|(?<![\d٠-٩])(?:20\d\d|٢٠[٠-٩]{2})(?![\d٠-٩])){0,60}?(?=\b(?:without(?= (?:the|data|figures|counts|[A-Z\d]))|excluding|not (?:including|counting)|except for|apart from) |(?<![ء-ي])[وف]?(?:ب?دون(?= (?:بيانات|[أا]عداد|[أا]رقام|احتساب|رسائل|مكالمات|محادثات|زيارات|ال(?!رد|[إا]جاب|جواب|معالج|حل)))|باستثناء|(?:ما )?عدا|لا [تي]شمل|لعدم توا?فر) )/;
const LENGTH = 80;

/** Where what names a number that ends at `end` itself ends; nowhere where it is neither in the brackets of a label nor without something. */
export function endOfLabel(text: string, end: number): number {
  const behind = text.slice(end, end + LENGTH);
  const words = CLOSED.exec(behind)?.[0] ?? LEFT_OUT.exec(behind)?.[0];
  return words === undefined ? Number.POSITIVE_INFINITY : end + words.length;
}
