/** Whose something is, behind it. */
const OWNER = /(?<=[ء-ي]{4})(?:نا|كم|ها|هم)$/;

/** A word without what says whose it is: مكالمات of "مكالماتنا", رسائل of "رسائلكم". */
export function withoutOwner(word: string): string {
  return word.replace(OWNER, "");
}
