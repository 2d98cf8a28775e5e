import { coinBefore } from "./coinBefore.js";
import type { UnitReading } from "./readUnit.js";
import { type Amount, follows, isBlankOrMark, type Source } from "./Source.js";
import { GAP, type Token } from "./tokenize.js";

// U+20C1 is the Saudi riyal sign, U+FDFC the older ligature.
const SYMBOLS: Readonly<Record<string, string>> = {
  "\u20C1": "SAR",
  "\uFDFC": "SAR",
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
  "₦": "NGN",
  "₱": "PHP",
  "ر.س": "SAR",
  "د.إ": "AED",
  "د.ك": "KWD",
  "ج.م": "EGP",
  "ر.ق": "QAR",
  "ر.ع": "OMR",
  "د.ب": "BHD",
  "د.ع": "IQD",
  "د.أ": "JOD",
  "د.م": "MAD",
};

/** Whose dollars the letters before the sign make them; those of others are no known currency. */
const DOLLARS: Readonly<Record<string, string>> = {
  "": "USD",
  US: "USD",
  S: "SGD",
  HK: "HKD",
  A: "AUD",
  C: "CAD",
  NZ: "NZD",
};
const LETTERS = /(?<![A-Z])[A-Z]{0,2}$/;

/** `ر.س 5,000`; the first of "500 ر.س 300 شكوى" is the currency of what stands before it. */
const LEADING = /(?<![ء-ي]|[\d٠-٩] ?)([دجر]\.[ء-ي])\.? ?$/;

/** What all riyals are, where the text says so of some. */
const OMANI = /ريال\S* عُ?مان/;

/** Reads the currency of an amount, behind it or before it. */
export function readCurrency(source: Source, amount: Amount, at: number): UnitReading | undefined {
  const { text, tokens } = source;
  const token = tokens[amount.next];
  let word = token?.word?.currency;
  if (follows(token, GAP.near) && word !== undefined && token.prefix === 0 && !isOfNext(text, tokens, amount.next)) {
    if (word === "SAR" && text.charAt(token.start) === "ر") {
      source.rial ??= OMANI.test(text) ? "OMR" : word;
      word = source.rial;
    }
    // `(500) دينار`
    const end = text.charAt(amount.end) === ")" ? amount.end : token.end;
    return { kind: "money", currency: word, end, next: amount.next + 1 };
  }
  let sign = amount.end;
  while (sign < amount.end + 4 && isBlankOrMark(text.charCodeAt(sign))) sign++;
  const dotted = text.charCodeAt(sign + 1) === 0x2e;
  const symbol = dotted ? text.slice(sign, sign + 3) : "";
  const abbreviated = dotted ? SYMBOLS[symbol] : undefined;
  const after = abbreviated ?? symbolAt(text, sign);
  if (after !== undefined && !(sign > amount.end && /\d/.test(text.charAt(sign + 1)))) {
    const end = sign + (abbreviated === undefined ? 1 : symbol.length);
    let { next } = amount;
    while ((tokens[next]?.start ?? end) < end) next++;
    return { kind: "money", currency: after, end, next };
  }
  const before = tokens[at - 1];
  const latin =
    before !== undefined &&
    before.numeral === undefined &&
    text.charCodeAt(before.start) < 0x250 &&
    isShort(text, before, amount.start);
  const gap = text.charAt(amount.start - 1) === " " ? 2 : 1;
  const currency =
    symbolAt(text, amount.start - gap) ??
    SYMBOLS[LEADING.exec(text.slice(Math.max(0, amount.start - 6), amount.start))?.[1] ?? ""] ??
    (latin ? before.word?.currency : coinBefore(text, amount.start, amount.scale !== undefined));
  if (currency === undefined) return undefined;
  return { kind: "money", currency, end: amount.end, next: amount.next };
}

/** Whether a short currency stands right before the amount at `start`, with or without its point: "Rs. 500", "Rs.500". */
function isShort(text: string, { start: from, end }: Token, start: number): boolean {
  return end - from < 4 && /^\.?\s?$/.test(text.slice(end, start));
}

/** Whether a currency is that of the number behind it: the second of "15,426 Rs.7.14 crore"; not of "500 SR 300 SR". */
function isOfNext(text: string, tokens: Source["tokens"], at: number): boolean {
  const [token, next, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined || !next?.numeral || last?.word?.currency !== undefined) return false;
  return text.charCodeAt(token.start) < 0x250 && isShort(text, token, next.start);
}

function symbolAt(text: string, index: number): string | undefined {
  const code = text.charCodeAt(index);
  if (code === 0x24) return DOLLARS[LETTERS.exec(text.slice(Math.max(0, index - 3), index))?.[0] ?? ""] ?? "";
  const possible = code === 0xa3 || (code >= 0x20a0 && code < 0x20d0) || code === 0xfdfc;
  return possible ? SYMBOLS[text.charAt(index)] : undefined;
}
