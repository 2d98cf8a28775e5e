/** Those of Arabic and English have lower codes than all others; the signs of numbers are as wide as `１２` in its script. */
const OTHER = /[\uff05\uff0b-\uff19]|(?=[\u07c0-\u{1fbff}])\p{Nd}/gu;
const DIGIT = /\p{Nd}/u;
const DIGITS = 10;
/** From a sign to the same as wide as a letter of Chinese. */
const WIDE = 0xfee0;

/**
 * A text with the digits of scripts that neither Arabic nor English is written in, `１２` or `१२`, as those of English, and the wide signs of `１２．５％`. It keeps its length: where a
 * digit is two units long, the second becomes a mark without width.
 */
export function plainDigits(text: string): string {
  if (text.search(OTHER) < 0) return text;
  const known = new Map<string, string>();
  return text.replace(OTHER, (digit) => {
    const plain = known.get(digit) ?? plainOf(digit).padEnd(digit.length, "\u200b");
    known.set(digit, plain);
    return plain;
  });
}

/** Digits of a script stand in tens: the value is the distance from where their run begins. */
function plainOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code > WIDE && code < 0xffff) return String.fromCharCode(code - WIDE);
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % DIGITS);
}
