/** What a mean is one of. */
const MEASURES: readonly RegExp[] = [
  /satisf|رضا/,
  /scor|(?<![a-z])rat(?:ed|ing)|point|index|نقاط|نقطه|درج|تقييم|موشر/,
  /complian|التزام|امتثال/,
  /clos|settl|resol|complet|اغلاق|اقفال|معالج|انجاز/,
  /answer|respon|استجاب|الرد(?![ء-ي])/,
  /attend|particip|turnout|cover|occupan|حضور|مشارك|تغطي|اشغال|انتظام/,
];

/** The measures that folded words name: satisfaction, a score, a rate of answers. */
export function measuresOf(words: string): readonly RegExp[] {
  return MEASURES.filter((measure) => measure.test(words));
}
