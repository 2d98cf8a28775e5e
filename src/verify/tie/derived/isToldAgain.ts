/** Right behind a number it is told once more, as a share or a rate: "12,310 complaints (29.75%)", "12,310, or 29.75%". */
const TOLD =
  /^[^\d٠-٩.؛;,،\n(]{0,25}(?:\(|[,،] (?:or|that is|[أا]ي)(?: [^\d٠-٩.؛;,،\n(]{0,12})?|[\s،]\s?[أا]ي|\s(?:و|[أا]ي )?(?:ب|ما )نسبت?[ةه]ا?|\s(?:و?هو ما |بما )?[يت](?:مثل|شكل|عادل)(?: ما)?(?: نسبت?[ةه]ا?)?|[,،]?\s(?:or|(?:which )?(?:is|are|was|were|ma[kd]es? up|making up|account(?:s|ed|ing) for|represent(?:s|ed|ing)?)))[\s\u2066-\u2069]*$/i;

/** Whether the words between a number and a percentage say that it tells the same in another way. */
export function isToldAgain(between: string): boolean {
  return TOLD.test(between);
}
