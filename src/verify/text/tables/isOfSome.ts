/** Of some months, or of what the sentence before told. */
const SOME =
  /(?<![a-z])(?:half|quarters?|months?|weeks?|days?|on time|so far|first contact|of (?:them|that|these|those))(?![a-z])|(?<![ء-ي])(?:[وب]?(?:ال)?(?:نصف|ربع|شهر|اشهر|اسبوع|يوم)|منه[امن])(?![ء-ي])/;

/** Whether the words of a sentence beside a table make its numbers those of some time or of some cases only. */
export function isOfSome(words: string): boolean {
  return SOME.test(words);
}
