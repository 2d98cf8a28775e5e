/** A word of a table, or the text itself where the table has none: the closed lists are open where the world is. */
export function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return (Object.hasOwn(words, key) ? words[key] : undefined) ?? key;
}
