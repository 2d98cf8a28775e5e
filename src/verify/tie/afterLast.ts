/** What stands between two places of a text, behind the last of some signs; one that a digit follows is part of a number. */
export function afterLast(text: string, from: number, to: number, signs: string): string {
  const words = text.slice(from, to);
  let start = words.length;
  for (; start > 0; start--) if (signs.includes(words.charAt(start - 1)) && !/^\d/.test(words.charAt(start))) break;
  return words.slice(start);
}
