/** What is denied is not said: "not upheld", `غير المقبولة`. */
const DENIED = /(?<![a-zء-ي])(?:not(?: yet)?|non-?|neither|(?:ال)?غير|لم|دون) ?(?:ال)?[a-zء-ي]+/g;

/** Folded words less those that are denied. */
export function withoutDenied(words: string): string {
  return words.replace(DENIED, "");
}
