import { follows, isBlankOrMark, type Source } from "./Source.js";
import { GAP, type Token } from "./tokenize.js";

const BRACKET = 0x28;

/** How long a tag may be. */
const TAG = 200;
const TAG_OR_ARROW = /(?:<\/?[a-z][^<>]*|<!--[^<>]*--|[-=])$/i;
const BY = /(?<![ء-ي])بـ?$/;
/** What may part an amount from the words before it: a blank, a sign of money with its letters. */
const LEAD = /^ ?[("“]?(?:[A-Z]{0,2}[$€£₹₦₱] ?)?$/;
/** How far back the code of a currency may start: "Rs. 500". */
const CODE = 5;
/**
 * Behind by how much, the base: "2,523 fewer than the 81,723 of 2022", "an increase over 764"; behind "over the" a stretch or a base,
 * behind complaints what they are about.
 */
const UNBOUND =
  /(?:(?:[\d٠-٩%]|per ?cent|points?) (?:[a-z]+ than|above|below) the|over the|(?:increase|rise) over|\d complaints(?: \([^()]{1,40}\))? about)$/i;
/** Behind a verb of movement, what it came to: "went up to 200,000", "rose from 500 in May up to 764". */
const MOVED_TO =
  /\b(?:(?:go(?:es|ing|ne)?|went|r(?:ose|is(?:es?|ing|en))|grow(?:s|ing|n)?|grew|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|shot|mov(?:es?|ed|ing)|cr(?:eeps?|ept)|increas(?:es?|ed|ing))(?: (?:(?:back|again|up|straight|[a-z]+ly)|(?:in|from) [a-z]+|from \d[\d,.]*(?: [a-z-]+){0,4}))*|\bback) up to$/i;
/** "We carried over 1,507 tickets": the word belongs to its verb. */
const VERB_OVER = /\b(?:carr(?:y|ies|ied)|roll(?:s|ed)?|hand(?:s|ed)?) over$/i;
/** Behind the number that is bound, or by how much: "548 fewer (a 9% decrease)", `5 أيام كحد أقصى من 500 شكوى`; or joined to it. */
const OPENED = /(?:or|[أا]و)\s\S+\s(?:in|في)|[^\s،,.:(]\sكحد|\sو$|\(a $/;
/** By how much, in brackets behind it: "340 more (4.1%)", and not "more than (4.1%)". */
const IN_BRACKETS = /^(?:more|fewer|less|higher|lower|larger|smaller|[أا]كثر|[أا]قل|[أا]على) \($/i;
/** How far, in characters, words are looked for. */
const FAR = 80;
/** `دوّن` noted down, and `دون` is less than. */
const RECORDED = /دو\u0651ن/;
/** So many words may stand between a verb and its number. */
const WORDS = 7;
const EXCEEDS = /^[وف]?[يت]?(?:تجاوز|تخط|فاق|فوق)/;
/** No subject, another verb, or a word that leads to the number. */
const LED =
  /^\P{L}*$|(?<!\p{L})و?(?:[تي]?بلغ|وصل|سجل)|(?<!\p{L})(?:[بل]\p{L}*(?<!ها|هم|نا)|من|[إا]لى|عن|على|في|حتى|خلال|عام|سنة|نحو|مبلغ)\P{L}*$/u;
const LINE_START = /(?:^|\n)[ >]*$/;

/** The bound that words or a sign before a number set: `أكثر من`, `لا يقل عن`, `nearly`, `>`. */
export function boundBefore(
  { text, tokens }: Source,
  at: number,
  start: number,
): "over" | "under" | "about" | undefined {
  for (let index = start - 1; index >= start - 3; index--) {
    const code = text.charCodeAt(index);
    if (isBlankOrMark(code)) continue;
    if (code >= 0x41 && (code < 0x7e || (code > 0xb1 && code < 0x2000))) break;
    const sign = boundOf(code);
    if (sign !== undefined && !isMarkup(text, index)) return sign;
    if (code !== BRACKET) break;
  }
  let last = at - 1;
  let from = start;
  const code = tokens[last];
  if (code?.word?.currency !== undefined && start - code.start <= CODE) {
    from = code.start;
    last--;
  }
  for (let before = last; before >= last - 3; before--) {
    const token = tokens[before];
    if (token?.word === undefined) return undefined;
    const { word } = token;
    // "approx. 500 calls"
    const shortened = text.startsWith("pprox.", token.start + 1) ? 1 : 0;
    if (
      !follows(tokens[before + 1], GAP.near) &&
      !(before === last && LEAD.test(text.slice(token.end + shortened, from)))
    )
      break;
    if (word.bound !== undefined) {
      // `العدد الأقل` is the least of all, and "10% or more in 3 cities" is of the number before.
      if (token.prefix > 3 || OPENED.test(text.slice(token.start - 3, start))) return undefined;
      if (RECORDED.test(text.slice(token.start, token.end))) return undefined;
      if (IN_BRACKETS.test(text.slice(token.start, start))) return undefined;
      // "Fewer by 548" is by how much.
      if (word.bound !== "about" && BY.test(text.slice(start - 3, start))) return undefined;
      const end = tokens[last]?.end ?? 0;
      const words = text.slice(Math.max(0, end - FAR), end);
      if (UNBOUND.test(words) || MOVED_TO.test(words) || VERB_OVER.test(words)) return undefined;
      const no = tokens[before - 1]?.word?.role === "no" && follows(tokens[before], GAP.near);
      if (!no || word.bound === "about") return word.bound;
      return word.bound === "over" ? "under" : "over";
    }
    if (word.role !== "link" && word.role !== "in") break;
  }
  return boundOfVerb(text, tokens, at, start);
}

/** What a verb before its subject says: `تجاوز عدد المكالمات هذا العام 3,000`, `لم تتجاوز الشكاوى المتأخرة 5%`; not by how much, or to what. */
function boundOfVerb(text: string, tokens: readonly Token[], at: number, start: number): "over" | "under" | undefined {
  let words = 0;
  for (let before = at - 1; before >= at - WORDS; before--) {
    const [token, next] = [tokens[before], tokens[before + 1]];
    words += 1 + (next?.skipped ?? 0);
    if (token?.word === undefined || next === undefined || words > WORDS || (next.gap & ~GAP.near) !== 0)
      return undefined;
    if (token.word.bound !== "over" || !EXCEEDS.test(text.slice(token.start, token.end))) continue;
    if (LED.test(text.slice(token.end, start))) return undefined;
    return tokens[before - 1]?.word?.role === "no" && follows(token, GAP.near) ? "under" : "over";
  }
  return undefined;
}

/** The bound that a sign sets: `>≥`, `<≤` or `~≈±`. */
function boundOf(code: number): "over" | "under" | "about" | undefined {
  if (code === 0x3e || code === 0x2265) return "over";
  if (code === 0x3c || code === 0x2264) return "under";
  return code === 0x7e || code === 0x2248 || code === 0xb1 ? "about" : undefined;
}

/** Whether a `>` ends a tag or an arrow, or quotes its line, as in Markdown; a blank follows such a mark. */
function isMarkup(text: string, at: number): boolean {
  if (text.charAt(at) !== ">") return false;
  const before = text.slice(Math.max(0, at - TAG), at);
  return TAG_OR_ARROW.test(before) || (text.charAt(at + 1) === " " && LINE_START.test(before));
}
