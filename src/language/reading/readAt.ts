import { isLatin } from "./addresses.js";
import type { CodeReading, FigureReading } from "./FigureReading.js";
import { isLongPhone } from "./isLongPhone.js";
import { isMonthDay } from "./isMonthDay.js";
import { isPriced } from "./isPriced.js";
import { isStage } from "./isStage.js";
import { isListNumber } from "./nameKind.js";
import { partOfYear } from "./partOfYear.js";
import { readDigits, readWords } from "./readAmount.js";
import { readComposite } from "./readComposite.js";
import { readCuedYear } from "./readCuedYear.js";
import { readDayOf } from "./readDayOf.js";
import { readNounAlone } from "./readNounAlone.js";
import { readNumberWords } from "./readNumberWords.js";
import type { Numeral } from "./readNumeral.js";
import { readPeriodPhrase } from "./readPeriodPhrase.js";
import { readSpacedPhone } from "./readSpacedPhone.js";
import { readWordDay } from "./readWordDay.js";
import { asciiDigits, type Found, follows, placeOf, type Source } from "./Source.js";
import { scaleAmount } from "./scaleAmount.js";
import { GAP } from "./tokenize.js";
import { withHalf } from "./withHalf.js";

/** Reads what starts at a token, if it is a number; `previous` is the reading before it. */
export function readAt(source: Source, at: number, previous: FigureReading | undefined): Found | undefined {
  const token = source.tokens[at];
  if (token?.email !== undefined) {
    const visual = token.email !== source.text.slice(token.start, token.end);
    const place = placeOf(source, token.start, token.end, "latn", visual ? ["visual-order"] : []);
    return { reading: { ...place, kind: "email", code: token.email }, next: at + 1 };
  }
  if (token?.numeral) return readNumeralToken(source, at, previous);
  if (
    !token?.word ||
    !(token.word.starts || source.tokens[at + 1]?.word?.role === "one" || (token.word.noun && token.prefix === 1))
  )
    return undefined;
  if (token.gap === 0 && token.word.number !== undefined && source.tokens[at - 1]?.numeral) return undefined;
  const phrase = readPeriodPhrase(source, at) ?? readWordDay(source, at) ?? withHalf(source, readNounAlone(source, at));
  if (phrase !== undefined || (token.word.number !== undefined && isStage(source, at))) return phrase;
  const words = readNumberWords(source, at);
  return words && withHalf(source, readWords(source, at, words));
}

function readNumeralToken(source: Source, at: number, previous: FigureReading | undefined): Found | undefined {
  const { text, tokens } = source;
  const token = tokens[at];
  const numeral = token?.numeral;
  if (token === undefined || !numeral) return undefined;
  if (isPartOfName(source, at)) return makeCode(source, at, numeral, "other");
  const composite = readComposite(source, at);
  if (numeral.opaque) return composite ?? makeCode(source, at, numeral, "other");
  // In `01-03-2021 12:30` no number is dialled.
  const named = composite && "period" in composite.reading ? composite : (readSpacedPhone(source, at) ?? composite);
  if (named !== undefined) return named;
  if (numeral.digits > 7 && isLongPhone(asciiDigits(text.slice(token.start, token.end)))) {
    return makeCode(source, at, numeral, "phone");
  }
  if (isListNumber(text, numeral)) {
    const place = placeOf(source, token.start, token.end, numeral.script);
    const { units } = numeral;
    return { reading: { ...place, kind: "ordinal", value: units, units, decimals: 0 }, next: at + 1 };
  }
  return (
    readDayMonth(source, at) ??
    readCuedYear(source, at, previous) ??
    withHalf(source, readDigits(source, at, numeral, previous))
  );
}

function makeCode(source: Source, at: number, { start, end, script }: Numeral, kind: CodeReading["kind"]): Found {
  const place = placeOf(source, start, end, script);
  return { reading: { ...place, kind, code: asciiDigits(place.text) }, next: at + 1 };
}

/** How far, in characters, the letters of a number are looked at. */
const NAME = 12;
const BILLION = 1e9;
/** A name joins no more numbers by dashes: "INV-2021-03-0045". */
const PARTS = 8;

/** `COVID-19`, `A4`, `[1]`: digits that belong to a Latin name, or number a footnote. */
function isPartOfName(source: Source, at: number, parts = PARTS): boolean {
  const { text, tokens } = source;
  const token = tokens[at];
  if (token?.numeral === undefined) return false;
  // What has thousands to part, or is a percentage, is an amount, whatever word it touches.
  if (token.numeral.percent || (token.numeral.separator !== "" && token.numeral.decimals === 0)) return false;
  if (text.charAt(token.start - 1) === "[" && text.charAt(token.end) === "]" && token.numeral.digits < 4) return true;
  const before = tokens[at - 1];
  // `FY2021`
  const isYear = before?.word?.cue === "year" && token.numeral.digits === 4;
  const isKnown = (): boolean =>
    (before?.end === token.start && (before.word?.currency !== undefined || isYear)) || isPriced(text, tokens, at);
  // "INV-2021-0045"
  const sign = text.charAt(token.start - 1);
  const isJoined = before?.numeral !== undefined && sign + text.charAt(before.start - 1) === "--";
  if (isJoined && parts > 0 && isPartOfName(source, at - 1, parts - 1)) return true;
  const joined = sign === "-" && (token.skipped > 0 || before?.word?.cue === "standard");
  if (isLatin(text.charCodeAt(token.start - (joined ? 2 : 1))) && !isKnown()) return true;
  // "888-CALL-NOW"
  if (text.charAt(token.end) === "-" && /^-[A-Z]{3,}-[A-Z]/.test(text.slice(token.end, token.end + NAME))) return true;
  const { word, start } = tokens[at + 1] ?? {};
  // "Form 5B", but "$1.2B"; "9Mobile", "7Eleven"
  const isBrand = word?.cue === "phone" || word?.number !== undefined;
  const isKnownWord =
    start === token.end && !isBrand && (word?.scale !== BILLION || scaleAmount(source, token.numeral, at).scale);
  return !isKnownWord && isLatin(text.charCodeAt(token.end));
}

/** `27 أكتوبر 2025م`, `30th June, 2023` */
function readDayMonth(source: Source, at: number): Found | undefined {
  const { text, tokens } = source;
  const token = tokens[at];
  const numeral = token?.numeral;
  if (
    !token ||
    !numeral ||
    numeral.digits < 1 ||
    numeral.digits > 2 ||
    numeral.sign !== "" ||
    numeral.percent ||
    !isMonthDay(numeral.units)
  )
    return undefined;
  let next = at + 1;
  if (tokens[next]?.word?.role === "suffix" && tokens[next]?.gap === 0) {
    const role = follows(tokens[++next], GAP.space) ? tokens[next]?.word?.role : undefined;
    if (role === "quarter" || role === "half") return partOfYear(source, token.start, next, role, numeral.units);
  }
  // "1H 2023", "3Q 2023": nothing without the year
  const letter = tokens[next];
  const role =
    letter?.gap === 0 && /^[QHq]$/.test(text.slice(letter.start, letter.end)) ? letter.word?.role : undefined;
  if (role === "quarter" || role === "half") {
    const found = partOfYear(source, token.start, next, role, numeral.units);
    if (found !== undefined && found.next > next + 1) return found;
  }
  return readDayOf(source, next, numeral.units, token.start);
}
