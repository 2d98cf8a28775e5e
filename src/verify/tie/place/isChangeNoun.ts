/** Bare `تراجع` and what ends in the t of a verb are none: "تراجعت المكالمات". */
const NOUN = /^[وفبل]?(?:ال|(?:ارتفاع|زياد[ةه]|نمو|انخفاض|هبوط|نقص(?!ت)|تراجع[اً]|(?<=^[وف]?ب)تراجع$))/;

/** Whether an Arabic word of direction is a noun, "زيادة", and no verb. */
export function isChangeNoun(word: string): boolean {
  return NOUN.test(word);
}
