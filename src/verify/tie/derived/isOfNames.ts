/** How far, in characters, names may begin before a number. */
const FAR = 120;
/** From the beginning of a line or sentence: several names, a colon, a dash or a verb, and no more. */
const SEVERAL =
  /(?:^|[\n.؛;] ?)[^\d٠-٩\n.;؛:]*(?:[,،+&]| and | و)[^\d٠-٩\n.;؛:]*(?::| [–—-]| (?:ma(?:de|ke|king) up|account(?:ed|ing)? for|came to|totall?ed|w?ere)|(?:شكّ?لت|مثّ?لت|بلغت))(?: (?:about|some|nearly|نحو|حوالي))? ?[\u2066-\u2069]*$/i;

/** Whether a number is told of the names that its line or sentence begins with: "Waste and lighting: 26,691", "made up 26,691". */
export function isOfNames(text: string, start: number): boolean {
  return SEVERAL.test(text.slice(Math.max(0, start - FAR), start));
}
