const MISSING =
  /^\s*(?:n\/?a|not (?:yet )?(?:collected|available|given|recorded|applicable|counted|reported|known)|missing|suppressed|withheld|unknown|no data|(?:ال)?(?:بيانات )?(?:محجوب[ةه]?|غير (?:متاح|متوا?فر|معروف|مسجل)[ةه]?)|لا ينطبق|لا (?:تتوا?فر|توجد) بيانات|لم (?:تُ?جمع|تُ?ذكر|تُ?سجل|تتوا?فر)(?: البيانات)?(?: بعد)?)\.?\s*$/i;

/** Whether a cell says, instead of a number, that there is none. */
export function isMissingText(text: string): boolean {
  return text.length < 40 && MISSING.test(text);
}
