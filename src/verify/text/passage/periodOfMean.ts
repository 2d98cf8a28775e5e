/** "742 calls an hour", "482 on an average day", `742 في اليوم`. */
const PER_TIME =
  /^(?: ?\/ ?|\s(?:[a-z]+ ){1,4}?on an? (?:average|ordinary|typical|normal) |\s(?:[a-z]+ )?(?:an?|each|every|(?:on|in) an (?:average|ordinary)|(?:on|in) a (?:typical|normal)) )(minute|hour|day|week|month|year)(?! (?:ago|earlier|before|later))(?![a-z])|^\s(?:(?:[ء-ي]+ )?في ال|لكل |كل |(?:[ء-ي]+ )?لل(?=[ء-ي]+ الواحد))(يوم|اسبوع|شهر)(?: الواحد)?(?![ء-ي]| (?:ال|نفس|ذات))/;
/** "On average, 742 calls came in every day": of those that came, as the total is. */
const AVERAGE = /(?<![a-z])(?:on average|(?:an|the) average of),?\s*(?:(?:about|around|some|nearly|over|almost) )?$/;
const CAME =
  /^(?: [a-z]+){0,2}? (?:(?:are|were|was|is|have been) )?(?:c[ao]me in|arrived?|received|registered|recorded|logged|reach(?:ed)? (?:us|it|the [a-z]+)) (?:an?|each|every|per) (hour|day|week|month)\s*(?:[.,;:)]|$)/;
/** Of some time or some of them: "during the strike, on average". */
const OF_SOME = /(?<![a-z])(?:during|in (?!\d)|over|at|from|by|through|via|for|within|on (?!average))/;
/** What stands before the mean of a day, a week or a month. */
const MEANS: readonly (readonly [period: string, words: RegExp])[] = [
  ["day", /(?:متوسط|معدل)[ء-ي]* (?:ال[ء-ي]+ )?(?:ال)?يومي|daily (?:average|mean)/],
  ["week", /(?:متوسط|معدل)[ء-ي]* (?:ال[ء-ي]+ )?(?:ال)?اسبوعي|weekly (?:average|mean)/],
  ["month", /(?:متوسط|معدل)[ء-ي]* (?:ال[ء-ي]+ )?(?:ال)?شهري|monthly (?:average|mean)/],
];
const ADVERB =
  /(?:متوسط|معدل)[^.؛;\d]{0,60} (?:(يوم|اسبوع|شهر)يا|(?:في|كل|لكل) (?:ال)?(يوم|اسبوع|شهر)(?: الواحد)?)(?: \([^()]{1,20}\))?\s*[(:]?\s*$|(?:average|mean) (?:[a-z]+ )?(?:per|a|each|every) (day|week|month)(?: (?:was|is|of|at))?\s*[(:]?\s*$|(?:^|[.,;])\s*(dai|week|month)ly,? (?:that|this|it) (?:meant|means|makes|is|was)\s*$/;
const PERIODS: Readonly<Record<string, string>> = { يوم: "day", اسبوع: "week", شهر: "month" };
const OFTEN: Readonly<Record<string, string>> = { dai: "day", week: "week", month: "month" };
const SAYS =
  /(?:متوسط|معدل|daily|weekly|monthly)[ء-ي]* [a-zء-ي]+(?: (?:ال)?(?:يومي|اسبوعي|شهري))?(?: (?:for|over|in) (?:the (?:week|month)|january|february|march|april|may|june|july|august|september|october|november|december)| (?:في|خلال) ال[ء-ي]+(?: ال[ء-ي]+)?)?(?: (?:قدره|بلغ|يبلغ|مقداره|[يو]صل الي|يقدر ب|of|was|stood at|came to|comes to|works out at|reached|is|نحو|حوالي|about))*\s*[(:]?\s*$/;

/** The unit of time that a number is the mean of, by the folded words before and after it. */
export function periodOfMean(before: string, after: string): string | undefined {
  const lead = SAYS.exec(before)?.[0];
  const said = lead === undefined ? undefined : MEANS.find(([, words]) => words.test(lead))?.[0];
  const [, adverb, noun = "", unit, often = ""] = ADVERB.exec(before) ?? [];
  const [, english, arabic = ""] = PER_TIME.exec(after) ?? [];
  const came = AVERAGE.test(before) && !OF_SOME.test(before) ? CAME.exec(after)?.[1] : undefined;
  return said ?? unit ?? OFTEN[often] ?? PERIODS[adverb ?? noun] ?? english ?? PERIODS[arabic] ?? came;
}
