/** "Answered 2,730 calls out of 3,000, that is", "تم الرد على 2,730 مكالمة من أصل 3,000 مكالمة واردة بنسبة". */
const OUT_OF =
  /([^.;؛\n\d٠-٩]{0,40})[\d٠-٩][\d٠-٩.,٬]* [^.;؛\n\d٠-٩]{0,30}?(?:\bout of|(?<![ء-ي])من)(?: (?:ال)?[أا]صل| [إا]جمالي| مجموع| the)? [\d٠-٩][\d٠-٩.,٬]*[^.;؛\n\d٠-٩]{0,40}$/;
/** What is said of some of them, before the first number. */
const SAID: Readonly<Record<string, RegExp>> = {
  answered:
    /(?<![ء-ي])[وف]?(?:[تي]م (?:ال)?(?:رد|[إا]جاب[ةه])|(?:[أا]\u064f?جيب|[أا]جبنا|[أا]جاب|رد|ر\u064fد)ت?) (?:على|عن)\s*$/,
  abandoned: /(?<![ء-ي])[وف]?(?:ت\u064f?رك|ف\u064f?قد)ت?\s*$/,
};
/** How far, in characters, the two numbers stand before their share. */
const FAR = 120;

/** Whether a percentage is told behind what became of some calls and how many they are of. */
export function isShareOfHandled(measure: string, start: number, text: string): boolean {
  const words = OUT_OF.exec(text.slice(Math.max(0, start - FAR), start))?.[1];
  return words !== undefined && SAID[measure]?.test(words) === true;
}
