import { addFraction } from "./addFraction.js";
import { joinWords } from "./joinWords.js";
import { readPart } from "./readPart.js";
import { type Amount, follows, type Source } from "./Source.js";
import { GAP, type Token } from "./tokenize.js";

/** A fifth, a seventh, a ninth or a tenth, and no number: `خُمس`. */
const FIFTH = /^(?:[خعت]|س(?=\u064fب))\u064f/;
const DEFINITE = /(?:^|[^ء-ي])[وفبك]?(?:ال|لل)[ء-ي]{3,} $/;
/** "One per cent" is an amount, while one alone may be anybody. */
const PERCENT = /^ (?:per ?cent|في الم|بالم)/;

/** "Several hundred calls", "several hundred and fifty": nobody knows how many. */
const VAGUE = /(?<![a-z])(?:several|few|many)(?: (?:hundred|thousand|[mb]illion))+(?:(?: and)? [a-z-]+)?$/i;
/** "A million calls", not two thirds of one, one in a thousand or £5 a thousand. */
const ARTICLE = /(?<!(?:(?:half|quarters?|thirds?)(?: of)?|ths? of|\b(?:in|per|out of)|[$€£][\d.,]+) )(?<![a-z])a $/i;

/** Reads a number in words up to the thousands (`أربعة آلاف`, `ثلاثة وعشرين`, `twenty-one`), or a scale word alone (`مليونان`). */
export function readNumberWords(source: Source, at: number): Amount | undefined {
  const { tokens, text } = source;
  const token = tokens[at];
  const word = token?.word;
  if (token === undefined || word === undefined) return undefined;
  const definite = (token.prefix & 4) !== 0;
  let end = token.end;
  let next = at + 1;
  const start = token.prefix & 1 ? token.start + 1 : token.start;
  const make = (units: number, scale: Amount["scale"]): Amount => ({
    start,
    end,
    script: "word",
    units,
    decimals: 0,
    otherwise: undefined,
    scale,
    scaled: undefined,
    flags: [],
    next,
  });
  const half = definite ? undefined : readPart(source, at);
  if (half !== undefined) {
    const { hundredths, scale } = half;
    const before = follows(token, GAP.space) ? tokens[at - 1]?.word : undefined;
    // "In the first half a million calls came", `المليون ونصف المليون`
    const other = before?.ordinal !== undefined || (token.prefix === 1 && (before?.scale ?? 0) >= (scale?.factor ?? 0));
    if (scale === undefined || hundredths === 0 || other) return undefined;
    ({ end, next } = half);
    return make((scale.factor / 100) * hundredths, scale);
  }
  if (FIFTH.test(text.slice(start, start + 3)) || VAGUE.test(text.slice(Math.max(0, start - 32), end)))
    return undefined;
  const alone = aloneIn(source, at);
  if (alone === undefined && (word.number === undefined || (token.prefix !== 0 && end - token.start < 4)))
    return undefined;
  if (word.role === "percent" && (token.prefix & 2) !== 0) return undefined;

  let total = (alone ?? 0) * (word.scale ?? 0);
  let group = alone === undefined ? (word.number ?? 0) : 0;
  // Scales go down: millions, then thousands.
  let least = alone === undefined ? Number.POSITIVE_INFINITY : (word.scale ?? 0);
  let scale: Amount["scale"] =
    alone === undefined || word.scale === undefined
      ? undefined
      : { word: text.slice(start, end), factor: word.scale, step: word.scale };
  for (let part = tokens[next]; ; part = tokens[next]) {
    const joined = part?.word?.role === "and" && follows(part, GAP.space);
    if (joined) part = tokens[next + 1];
    if (part?.word === undefined || !follows(part, GAP.space | GAP.dash) || (part.prefix & (definite ? 2 : 6)) !== 0)
      break;
    if (part.word.scale === undefined) {
      // `وثلاثة أرباع`
      if (part.word.number === undefined || isPart(tokens[joined ? next + 2 : next + 1])) break;
      // English says `five thousand two hundred fifty` without an `and`.
      const bare = text.charCodeAt(part.start) < 0x250 && group % 100 === 0 && total + group > 0;
      const sum = joinWords(group, part.word.number, bare || joined || isJoined(tokens, next));
      if (sum === undefined) break;
      group = sum;
      if (group > 0 && total > 0) scale = undefined;
    } else {
      const more = joined || part.prefix === 1;
      // `مليون وألف`, `مئة ألف وألفان`
      const added = more && group === 0 && part.word.alone !== undefined && total % (100 * part.word.scale) === 0;
      if (added ? part.word.scale > least : more || group === 0 || part.prefix !== 0 || part.word.scale >= least) break;
      total += (added ? (aloneIn(source, joined ? next + 1 : next) ?? 1) : group) * part.word.scale;
      group = 0;
      least = part.word.scale;
      scale = { word: text.slice(part.start + part.prefix, part.end), factor: part.word.scale, step: part.word.scale };
    }
    end = part.end;
    next += joined ? 2 : 1;
  }
  if (isPart(tokens[next])) return undefined;
  const units = total + group;
  // "العشرين ألف مكالمة": of one word it may name
  if (definite && (next === at + 1 || units < 100) && !isDefinite(source, at)) return undefined;
  const amount = make(units, scale);
  return units === 1 &&
    !hasNoun(tokens[next]) &&
    !PERCENT.test(text.slice(end, end + 9)) &&
    addFraction(source, amount, at) === amount
    ? undefined
    : amount;
}

/** `القطاعات التسعة`, `المحافظات الإحدى عشرة`: 3 to 19 behind a definite noun. */
function isDefinite({ text, tokens }: Source, at: number): boolean {
  const { prefix, start = 0, end = 0, word } = tokens[at] ?? {};
  const number = word?.number ?? 0;
  const before = text.slice(Math.max(0, start - 24), start);
  // Wednesday may be written as the four of an accusative, which has no article.
  return prefix === 4 && number > 2 && number < 20 && text.charAt(end - 1) !== "ا" && DEFINITE.test(before);
}

/** How many of its scale a word says alone: 2 for `ألفا شكوى`, but 1 for the accusative of `مليوناً و659 ألفاً`. */
function aloneIn({ text, tokens }: Source, at: number): number | undefined {
  const { start = 0, word } = tokens[at] ?? {};
  if (word?.scale === undefined || word.alone === undefined) return undefined;
  if (text.charCodeAt(start) < 0x250) {
    // "20 riyals a thousand complaints"
    const priced = follows(tokens[at - 1], GAP.space) && (tokens[at - 2]?.word ?? tokens[at - 3]?.word)?.currency;
    if (priced || !ARTICLE.test(text.slice(Math.max(0, start - 16), start))) return undefined;
  }
  const before = tokens[at - 1];
  if (before?.word?.part !== undefined && (before.prefix & 4) === 0 && follows(tokens[at], GAP.space)) return undefined;
  if (word.free || hasNoun(tokens[at + 1])) return word.alone;
  const next = tokens[at + 1];
  if (!follows(next, GAP.space)) return undefined;
  const digits = next.word?.role === "and" && follows(tokens[at + 2], GAP.space) && tokens[at + 2]?.numeral;
  const words = (next.word?.number ?? next.word?.part ?? 0) > 0 && isJoined(tokens, at + 1);
  return digits || words ? 1 : undefined;
}

/** Whether `و` is glued to a word; once folded, `وأحد عشر` and `وأحد وعشرون` begin as `واحد` does. */
function isJoined(tokens: Source["tokens"], at: number): boolean {
  const token = tokens[at];
  const ten = tokens[at + 1];
  if (((token?.prefix ?? 0) & 1) === 1) return true;
  if (token?.word?.role !== "one" || !follows(ten, GAP.space)) return false;
  const number = ten.word?.number ?? 0;
  return ten.prefix === 0 ? number === 10 : number >= 20 && number < 100;
}

/** Whether a word says of what kind the parts are that are counted before it: `أرباع`. */
function isPart(token: Token | undefined): boolean {
  return follows(token, GAP.space | GAP.dash) && token.prefix === 0 && token.word?.part !== undefined;
}

function hasNoun(token: Token | undefined): boolean {
  return follows(token, GAP.space) && token.prefix === 0 && (token.word?.noun ?? token.word?.currency) !== undefined;
}
