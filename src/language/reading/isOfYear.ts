/** What a year has one of, behind a word that says so, or at the end of its phrase; "2000 survey forms" and "the 2000 calls under review" are so many. */
const OF_YEAR =
  /(?<=\b(?:a|the|its|our|their|this) \d{4}) (?:(?!under)[a-z]{4,} ){0,2}(?:report|survey|review|figures|results)(?![a-z])| calendar year(?!s)| (?:[a-z]+ )?(?:report|survey|review|summary|(?:report )?statistics)(?! ?[a-z])/iy;

/** Whether the four digits that end at an index say of what year something is, and count none: "the 2021 report", "its 2021 figures". */
export function isOfYear(text: string, end: number): boolean {
  OF_YEAR.lastIndex = end;
  return OF_YEAR.test(text);
}
