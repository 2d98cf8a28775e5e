import { addFraction } from "./addFraction.js";
import { coinBefore } from "./coinBefore.js";
import { isMillion } from "./isMillion.js";
import { readNumberWords } from "./readNumberWords.js";
import { readUnit } from "./readUnit.js";
import { type Amount, follows, type Source } from "./Source.js";
import type { Token } from "./tokenize.js";
import { GAP } from "./tokenize.js";

/** Applies the scale word after a number, and what is added to it: `45 ألف`, `1.6 مليون`, `13 ألفاً و78`, `مليون ونصف المليون`. */
export function scaleAmount(source: Source, amount: Amount, at: number): Amount {
  const sum = addFraction(source, amount, at) ?? amount;
  let result = sum.scale === undefined ? multiply(source, sum) : sum;
  let factor = result.scale?.factor;
  while (factor !== undefined && result.scaled === undefined && amount.decimals === 0) {
    const rest = restAfter(source, result, factor);
    if (rest === undefined || rest.decimals > 0 || rest.units <= 0 || rest.units >= factor) break;
    const { word, factor: first } = result.scale ?? { word: "", factor };
    const step = rest.scale?.step;
    const scale = { word, factor: first, ...(step !== undefined && { step }) };
    const units = result.units + rest.units;
    const script = rest.script === "word" ? result.script : rest.script;
    result = { ...result, script, units, otherwise: undefined, end: rest.end, next: rest.next, scale };
    factor = rest.scale?.factor;
  }
  return result.scale === undefined ? result : (addFraction(source, result, at) ?? result);
}

function multiply(source: Source, amount: Amount): Amount {
  const { tokens, text } = source;
  const token = tokens[amount.next];
  const second = tokens[amount.next + 1];
  const first = token?.word?.scale;
  // "2.5 lakh crore"
  const more = follows(second, GAP.space) && second.prefix === 0 ? second.word?.scale : undefined;
  const isDouble = first !== undefined && first < (more ?? 0);
  const factor = isDouble ? first * (more ?? 1) : first;
  // "(154) ألفان": a dual is a number of its own.
  const isDual = token?.word?.alone === 2 && token.word.free === true;
  if (!follows(token, GAP.near) || factor === undefined || token.prefix !== 0 || isDual) return amount;
  const last = isDouble && second !== undefined ? second : token;
  const word = text.slice(token.start, last.end);
  const letter = word.toLowerCase();
  // "12 CR" may be requests for changes.
  if (word === "CR" && !isMoney(source, amount, token.gap)) return amount;
  if (letter.length === 1 && !isScale(source, amount, token, word)) return amount;
  // Who writes bn for billions writes m for millions.
  if (letter === "bn") source.hasMillions = true;
  let { units, decimals } = amount;
  let left = factor;
  while (decimals > 0 && left > 1) {
    left /= 10;
    decimals--;
  }
  units *= left;
  const place = { end: last.end, next: amount.next + (isDouble ? 2 : 1) };
  if (!Number.isSafeInteger(units)) return amount;
  // A letter that touches the digits is no slip for what is counted: `1,287k`.
  if (factor === 1000 && letter.length > 1 && amount.decimals === 0 && Math.abs(amount.units) >= 1000) {
    return { ...amount, ...place, scale: { word, factor }, scaled: units, flags: [...amount.flags, "wrong-scale"] };
  }
  const step = factor / 10 ** amount.decimals;
  const wide = amount.otherwise === 0 ? amount.units * factor : undefined;
  const scaled = Number.isSafeInteger(wide) ? wide : undefined;
  return { ...amount, ...place, units, decimals, otherwise: undefined, scale: { word, factor, step }, scaled };
}

/** A letter of a name, or of a measure: "£20 M25 toll", "SAR 500 M/s Al Rajhi", "SAR 120 m³", "SAR 500 K. Ahmed". */
const NAMED = /^(?:.[-–/&.'’]?[\w²³]|[A-Z]\. [A-Z])/;

/** Whether a letter is a scale: apart from its number only behind money. */
function isScale(source: Source, amount: Amount, { start, end, gap }: Token, letter: string): boolean {
  // A metre is small, and a name has no decimals: "1.2M", "1.2B", but "3M", "5B", "Section 3.2b".
  const isScaling = /[MB]/.test(letter) ? amount.decimals > 0 : !/[mb]/.test(letter);
  if (gap === 0) return isScaling || isMoney(source, amount, gap) || (/m/i.test(letter) && isMillion(source, amount));
  return gap === GAP.space && isMoney(source, amount, gap) && !NAMED.test(source.text.slice(start, end + 3));
}

/** Whether a sign of money or a currency stands before an amount: `£3.4 m`. */
function isMoney({ text, tokens }: Source, { start, next }: Amount, gap: number): boolean {
  const isSigned = /[$€£₹₦₱]/.test(text.charAt(start - 1)) || Boolean(coinBefore(text, start, true));
  const isNamed = tokens[next - 2]?.word?.currency !== undefined;
  return isSigned || (isNamed && (gap === 0 || follows(tokens[next - 1], GAP.space)));
}

/** What opens a clause that the comma ends: "Of one thousand, two hundred calls were lost." */
const CLAUSE =
  /(?:^|[^a-z0-9 ] *|out )(?:of|out|among|from|with|when|after|if|as|since|while|(?:al)?though) [^.,;\n]*$/i;

/** What a number of its own has behind it: "20 thousand 100-page files". */
const UNIT = /^(?:-| (?:m?[lm]|k?[gm]) )/;

/** The number that `و` joins to the one before it, in digits, in hundreds behind thousands, or in thousands behind millions; the last three digits behind an English thousand need no "and". */
function restAfter(source: Source, amount: Amount, factor: number): Amount | undefined {
  const { start, next: at, script } = amount;
  const { text, tokens } = source;
  const [scale, and] = [tokens[at - 1], tokens[at]];
  if (script === "word" && and?.gap === (GAP.comma | GAP.space))
    return CLAUSE.test(text.slice(Math.max(0, start - 80), start)) ? undefined : restBehindComma(source, at, factor);
  if (!follows(and, GAP.space)) return undefined;
  const isThousand = scale?.word?.scale === 1000 && scale.end - scale.start > 1;
  if (isThousand && and.prefix === 1 && and.word?.number && and.word.number % 100 === 0)
    return readNumberWords(source, at);
  const words = and.prefix === 1 && !isThousand ? readNumberWords(source, at) : undefined;
  if (words !== undefined && words.units >= 1000) return words;
  // "£3m and 4,500 calls"
  const isJoined = and.word?.role === "and" && scale?.end !== (scale?.start ?? 0) + 1;
  const token: Token | undefined = isJoined ? tokens[at + 1] : and;
  const numeral = token?.numeral;
  if (!follows(token, isJoined ? GAP.near : GAP.space) || !numeral) return undefined;
  if (numeral.percent || numeral.opaque || numeral.sign !== "") return undefined;
  // "1 crore 20 lakh calls"
  const isParted =
    follows(tokens[at + 1], GAP.space) && (tokens[at + 1]?.word?.scale ?? 0) > 1 && numeral.decimals === 0;
  const isRest = isParted || (isThousand && numeral.digits === 3 && text.charCodeAt(scale.start) < 0x250);
  // "£3 million and 4,500 calls": calls are counted apart from the money.
  const isPaid = isMoney(source, amount, GAP.near) || tokens[at - 3]?.word?.currency !== undefined;
  if (isJoined && isPaid && tokens[at + 2]?.word?.noun !== undefined) return undefined;
  if (!isJoined && !(isRest && !UNIT.test(text.slice(numeral.end, numeral.end + 4)))) return undefined;
  return multiply(source, { ...numeral, otherwise: undefined });
}

/** English parts its thousands by a comma in words, too: "one thousand, two hundred calls", what is counted right behind, or the same in digits. */
function restBehindComma(source: Source, at: number, factor: number): Amount | undefined {
  const token = source.tokens[at];
  if (!follows(token, GAP.comma | GAP.space) || source.text.charCodeAt(token.start) > 0x250) return undefined;
  const words = readNumberWords(source, at);
  const least = words?.scale?.factor ?? 0;
  if (words === undefined || words.units < 100 || Math.max(words.units, least) >= factor) return undefined;
  const rest = restBehindComma(source, words.next, least);
  if (rest !== undefined) return { ...rest, units: words.units + rest.units };
  if (/^ \(\d/.test(source.text.slice(words.end, words.end + 3))) return words;
  const kind = readUnit(source, words, at)?.kind;
  return kind === undefined || kind === "percent" ? undefined : words;
}
