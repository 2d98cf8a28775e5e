/** Whether the first line of a text is a headline: short, and no sentence. */
export function isHeadline(text: string): boolean {
  const [first = ""] = text.split("\n", 1);
  return first.length < 140 && !/[.:،,;؛…\]]\s*$/.test(first);
}
