/** An indefinite noun in the singular: in the feminine, or with the tanwin of an accusative. */
const COUNTED = /^ [\u0621-\u064a]+(?:ة|ا|\u064bا|ا\u064b)(?![\u0621-\u064a])/;

/** Whether what follows an index looks like the noun of a count, one of the many that the vocabulary does not hold: `مهمة`, `مواطنا`. */
export function startsNoun(text: string, index: number): boolean {
  return COUNTED.test(text.slice(index, index + 40));
}
