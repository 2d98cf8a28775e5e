/** What stands between two places of a text, behind the last of some signs; one that a digit follows is part of a number. */
export function afterLast(text: string, from: number, to: number, signs: string): string {
  const words = text.slice(from, to);
  let start = 0;
  for (const sign of signs) {
    let at = words.lastIndexOf(sign);
    while (at > 0 && isDigit(words.charCodeAt(at + 1))) at = words.lastIndexOf(sign, at - 1);
    if (at >= start && !isDigit(words.charCodeAt(at + 1))) start = at + 1;
  }
  return words.slice(start);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
