import type { CodeReading } from "./FigureReading.js";
import { hasPhoneCue } from "./hasPhoneCue.js";
import { isClock } from "./isClock.js";
import { isGraded } from "./isGraded.js";
import { isListed } from "./isListed.js";
import { isOutOfTurn } from "./isOutOfTurn.js";
import type { Numeral } from "./readNumeral.js";
import { follows, isBlankOrMark, type Source } from "./Source.js";
import { GAP, type Token } from "./tokenize.js";

/** Draws the digit before it as a key, as an emoji. */
const KEY = /^\ufe0f?\u20e3/;
const KEY_SIGN = 0x20e3;
/** The next column of a row, and the one behind it or the end of its line. */
const COLUMNS = /^ {2,}[\d٠-٩.,٬٫%٪-]+(?: {2}|\s*(?:\n|$))/;
/** "3 p.m.", "9a.m."; its points part the letters, which are no word. */
const HOUR = /^ ?[ap]\.m(?![a-z])/i;
/** "Highest monthly figure: 8,680" is what was counted, "Figure 8" a drawing. */
const FIGURE = /\bfigures?:\s*$/i;

/** What a numeral without a unit is by the words before it: a telephone number, an hour, an ordinal; or nothing. */
export function nameKind(source: Source, at: number, numeral: Numeral): CodeReading["kind"] | "ordinal" | undefined {
  const { text, tokens } = source;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || numeral.percent) return undefined;
  if (next?.gap === 0 && next.word?.role === "suffix" && numeral.decimals === 0) return "ordinal";
  const { cue } = tokens[at - 1]?.word ?? {};
  // "From 8.30", `من الساعة 8.30`; not so many an hour, `في الساعة 12.30`.
  const isFrom = (): boolean => cue === "time" && ["link", "to"].includes(tokens[at - 2]?.word?.role ?? "");
  if (isClock(numeral) && (next?.word?.role === "clock" || isFrom())) return "time";
  if (numeral.digits === 0)
    return numeral.separator === "." && numeral.decimals < 3 && cue === "ordinal" && follows(token, GAP.space)
      ? "ordinal"
      : undefined;
  const [before, after] = [text.charAt(numeral.start - 1), text.charAt(numeral.end)];
  // `Telephone: 504 (42%)`, `504 (42 per cent)` are counts with their shares, `Mobile 669 1,081` and `Mobile 669  708` are rows.
  const shared =
    follows(next, GAP.space | GAP.bracket) &&
    next.numeral !== undefined &&
    (next.numeral.percent ||
      (next.gap === GAP.space &&
        (next.numeral.separator === "," || COLUMNS.test(text.slice(numeral.end, numeral.end + NEAR)))) ||
      isPercentWord(tokens[at + 2]) ||
      isPercentWord(tokens[at + 3]));
  const isUngrouped = numeral.end - numeral.start === numeral.digits;
  const enclosed = before === "(" && after === ")" && isUngrouped;
  const short = numeral.digits > 2 && numeral.digits < (enclosed ? 7 : 6);
  const isLedBy = (words: RegExp): boolean => words.test(text.slice(Math.max(0, numeral.start - NEAR), numeral.start));
  const isBare = isUngrouped && next?.word?.noun === undefined;
  if (isBare && ((numeral.digits > 7 && isLedBy(MESSAGED)) || (isTollFree(numeral) && isLedBy(CARE)))) return "phone";
  if (isUngrouped && numeral.digits > 2 && numeral.digits < 7 && isLedBy(OWN)) return "phone";
  if (numeral.digits > 1 && numeral.digits < 4 && isLedBy(RESCUE)) return "phone";
  if (isGraded(text, numeral)) return "ordinal";
  const service =
    (short || isTollFree(numeral)) && numeral.sign === "" && !shared && !(enclosed && isListed(text, numeral.start));
  const quoted = service && before !== "" && after !== "" && `“”"″«'‘`.includes(before) && `“”"″»'’`.includes(after);
  if (quoted && (numeral.digits === 3 || hasPhoneCue(source, at))) return "phone";
  const centre = token.skipped === 0 && tokens[at - 1]?.word?.noun && tokens[at - 2]?.word?.cue === "center";
  const isCentre = centre && (tokens[at - 1]?.prefix === 0 || (before === "(" && after === ")"));
  if (service && (isCentre || isLedBy(THROUGH))) return "phone";
  if (before === "#" || before === "№") return "ordinal";
  const isHour =
    (follows(next, GAP.space) && next.word?.role === "clock") || HOUR.test(text.slice(numeral.end, numeral.end + 6));
  if (isHour && numeral.units < 25) return "time";
  const last = tokens[at - 1];
  if (last?.word?.role === "no" && text.charAt(last.end) === "." && token.skipped === 0) return "ordinal";
  const definite = (tokens[at - 1]?.prefix ?? 0) > 3;
  if (follows(token, GAP.near | GAP.colon)) {
    // `رقم البلاغ 123456`
    const own =
      definite &&
      follows(last, GAP.space) &&
      last.word?.noun !== undefined &&
      !last.word.plural &&
      tokens[at - 2]?.word?.cue === "number";
    if ((cue === "ordinal" && !isLedBy(FIGURE)) || own) return "ordinal";
    if (cue === "time" && definite && numeral.units < 25) return "time";
    if (cue === "number" && definite && numeral.digits > 5) return "phone";
    if (cue === "number" && !(service && (definite || hasPhoneCue(source, at - 1)))) return "ordinal";
    if (cue === "center" && service && !definite) return "phone";
  }
  // Counts without their thousands have a noun behind them.
  const local = (numeral.digits === 7 || numeral.digits === 8) && !shared && next?.word?.noun === undefined;
  return (service || local) && hasPhoneCue(source, at) ? "phone" : undefined;
}

function isPercentWord(token: Token | undefined): boolean {
  return token?.gap === GAP.space && token.word?.role === "percent";
}

/** Seven to nine digits that nothing parts, of a number that costs nothing or little to call: `8009090`, `80008001`. */
function isTollFree({ start, end, digits, units, decimals }: Numeral): boolean {
  return (
    digits > 6 && digits < 10 && end - start === digits && decimals === 0 && /^(?:[689]00|1800)/.test(String(units))
  );
}

/** How far, in characters, the words before a count are looked at. */
const NEAR = 64;
const RESCUE =
  /(?<![ء-ي])(?:رقم|خط) (?:ال)?(?:شرطة|نجدة|طوارئ|إسعاف|حماية)(?: [ء-ي]+){0,2} ["“«(]?$|(?<![ء-ي])(?:ال)?غرف[ةه] (?:ال)?عمليات ["“«(]?$/;
/** Whose number it is, up to six digits: `فرقمه 997`, `عبر مركزها 993`, `الرقم الموحد 199099`; and what costs nothing to call, behind those who answer. */
const OWN =
  /(?<![ء-ي])(?:[وفبل]?(?:رقم|خط|هاتف|مركز)(?:ه|ها|هم|نا)(?: ال[ء-ي]+){0,2}(?: هو)?|(?:ال)?رقم (?:ال)?موحد) ?:? ?[(«"“]?$/;
const CARE = /(?<![ء-ي])خدم[ةه] ال(?:عملاء|متعاملين|مستفيدين) [:(]?$/;
const THROUGH = /(?<![ء-ي])(?:عبر|على) (?:(?:ال)?مركز \S+|خدم[ةه]) $/;
const MESSAGED = /(?:whats ?app|واتس ?[أا]ب)["”»]?(?: (?:service|number|on|at|رقم|على))?[ :]*[(«"“]?$/i;

/** Whether a numeral numbers the line it starts: `1. `, `2) `, `٣- `, in Markdown also `1\\. `; or is drawn as a key. */
export function isListNumber(text: string, numeral: Numeral): boolean {
  if (text.charCodeAt(numeral.end) >= KEY_SIGN && KEY.test(text.slice(numeral.end, numeral.end + 2))) return true;
  if (numeral.digits === 0 || numeral.digits > 2 || numeral.sign !== "" || numeral.percent) return false;
  if (!isLineStart(text, numeral.start) || isOutOfTurn(text, numeral)) return false;
  return /^ ?(?:\\?[.)ـ/][ \t]+[^\d\s]|[-–][ \t]+[^\d\s٠-٩۰-۹])/.test(text.slice(numeral.end, numeral.end + 7));
}

/** Whether only spaces and marks lie between the start of the line or cell and an index. */
export function isLineStart(text: string, index: number): boolean {
  let at = index - 1;
  while (isBlankOrMark(text.charCodeAt(at))) at--;
  const code = text.charCodeAt(at);
  return at < 0 || code === 0x0a || code === 0x09 || code === 0x7c;
}
