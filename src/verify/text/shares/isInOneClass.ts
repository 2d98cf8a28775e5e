/** Each case is in one class. */
const SINGLE =
  /(?<![ء-ي])(?:كل|لكل) [ء-ي]+ (?:[ء-ي]+ ){0,4}?(?:واحد|مره)|(?:اجابه|خيار|سبب|نتيجه|قرار|فيه|تصنيف) واحد|(?<![a-z])(?:one|single|only)(?: [a-z]+)? (?:answer|option|type|category|choice|reason|class|response|outcome|result|decision|finding)(?![a-z])|(?<![a-z])once/;

/** Whether words say that each case is in one class only. */
export function isInOneClass(words: string): boolean {
  return SINGLE.test(words);
}
