/** Those of Arabic and English have lower codes than all others. */
const OTHER = /(?=[\u07c0-\u{1fbff}])\p{Nd}/gu;
const DIGIT = /\p{Nd}/u;
const DIGITS = 10;

/**
 * A text with the digits of scripts that neither Arabic nor English is written in, `１２` or `१२`, as those of English. It keeps its length: where a
 * digit is two units long, the second becomes a mark without width.
 */
export function plainDigits(text: string): string {
  if (text.search(OTHER) < 0) return text;
  const known = new Map<string, string>();
  return text.replace(OTHER, (digit) => {
    const plain = known.get(digit) ?? String(digitOf(digit)).padEnd(digit.length, "\u200b");
    known.set(digit, plain);
    return plain;
  });
}

/** Digits of a script stand in tens: the value is the distance from where their run begins. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first--;
  return (code - first) % DIGITS;
}
