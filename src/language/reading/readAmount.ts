import { addFraction } from "./addFraction.js";
import { boundBefore } from "./boundBefore.js";
import { boundBehind } from "./boundBehind.js";
import { chooseDecimals } from "./chooseDecimals.js";
import type { FigureReading, QuantityReading } from "./FigureReading.js";
import { flagsOf } from "./flagsOf.js";
import { isGraded } from "./isGraded.js";
import { isNextPhone } from "./isNextPhone.js";
import { isServiceName } from "./isServiceName.js";
import { isTimeUnit } from "./isTimeUnit.js";
import { labelBefore } from "./labelBefore.js";
import { makePeriod } from "./makePeriod.js";
import { isLineStart, nameKind } from "./nameKind.js";
import { owedBefore } from "./owedBefore.js";
import type { Numeral } from "./readNumeral.js";
import { readUnit, type UnitReading } from "./readUnit.js";
import { readYear } from "./readYear.js";
import { type Amount, asciiDigits, type Found, follows, placeOf, type Source, type Writable } from "./Source.js";
import { scaleAmount } from "./scaleAmount.js";
import { spaceGroups } from "./spaceGroups.js";
import { GAP } from "./tokenize.js";

/** A sentence begins with its year, or with two: "In 2021 complaints rose", "From 2021 to 2023 calls rose", while others were found in 2021 complaints. "In 2000 cases" counts. */
const OPENING =
  /(?<=\b(?:In|During|Since|By|Until|Before|After|From (?:19\d|20[0-3])\d (?:to|until|through)|Between (?:19\d|20[0-3])\d and) )(?:19\d|20[0-3])\d(?! cases\b)|(?<=\b(?:From|Between) )(?:19\d|20[0-3])\d(?= (?:to|until|through|and) (?:19\d|20[0-3])\d(?!\d|[,.]\d))/y;

const NO_UNIT: Pick<UnitReading, "noun" | "nounSpan"> = {};

/** Reads a number in digits with its scale word, unit and bound, or says what it is instead of an amount. */
export function readDigits(source: Source, at: number, numeral: Numeral, previous: FigureReading | undefined): Found {
  const { tokens } = source;
  const { start, end, script, units, decimals, digits } = numeral;
  const flags = flagsOf(source, at, numeral);
  const plain: Amount = flags.length === 0 ? numeral : { ...numeral, flags };
  if (numeral.percent) return finish(source, at, plain, { kind: "percent", end, next: at + 1 }, numeral, previous);
  if (digits > 6 ? nameKind(source, at, numeral) === "phone" : isServiceName(source.text, numeral)) {
    const place = placeOf(source, start, end, script, flags);
    return { reading: { ...place, kind: "phone", code: asciiDigits(place.text) }, next: at + 1 };
  }
  const amount = scaleAmount(source, spaceGroups(source, at, plain), at);
  // `1 000,00%`
  if (amount.next > at + 1 && tokens[amount.next - 1]?.numeral?.percent === true)
    return finish(source, at, amount, { kind: "percent", end: amount.end, next: amount.next }, numeral, previous);
  const cue = tokens[at]?.gap === GAP.space && amount === plain ? tokens[at - 1]?.word?.cue : undefined;
  OPENING.lastIndex = start;
  // "Table 2 complaints by channel", "Section 4.12 Complaints"
  const isNumbered = script === "latn" && cue === "ordinal";
  const isTitle = isNumbered && /^ [A-Z]/.test(source.text.slice(end, end + 2));
  // "170, 000 complaints", "Calls (000)"
  const isGroup = digits > 2 && units + decimals === 0 && !(tokens[at]?.gap === GAP.space && tokens[at - 1]?.numeral);
  const isOpening = digits === 4 && units > 1899 && units < 2101 && OPENING.test(source.text);
  const countsNothing =
    isGroup ||
    (digits === 1 && (isNumbered || (amount === plain && isGraded(source.text, numeral)))) ||
    (digits > 3 && cue === "standard") ||
    isOpening;
  const known = countsNothing ? undefined : readUnit(source, amount, at);
  // "Item 20 SAR", "Step 30 Days"
  const unit = isTitle && known?.kind === "count" && !isTimeUnit(known.noun ?? "") ? undefined : known;
  if (unit !== undefined || amount.next > at + 1) return finish(source, at, amount, unit, numeral, previous);

  const year = readYear(source, at);
  if (year !== undefined && !year.islamic && (isOpening || isDated(source, at)))
    return { reading: makePeriod(source, start, year.end, "year", "", year), next: year.next };
  const isPhone = isNextPhone(source.text, numeral, previous);
  const kind = nameKind(source, at, numeral) ?? (isPhone ? "phone" : isGroup ? "other" : undefined);
  if (kind === undefined) return finish(source, at, amount, undefined, numeral, previous);
  const place = placeOf(source, start, end, script, flags);
  if (kind !== "ordinal") return { reading: { ...place, kind, code: asciiDigits(place.text) }, next: at + 1 };
  return { reading: { ...place, kind, value: units / 10 ** decimals, units, decimals }, next: at + 1 };
}

/** Whether the words around four digits make them a year: `in 2020`, `بزيادة 5٪ عن 2022`, `(2022: 11,950)`. */
function isDated(source: Source, at: number): boolean {
  const { text, tokens } = source;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return false;
  if (text.charAt(token.start - 1) === "(" && text.charAt(token.end) === ":") return true;
  if (before === undefined || !follows(token, GAP.space)) return false;
  if (before.word?.role === "in") return true;
  return text.slice(before.start, before.end) === "عن" && boundBefore(source, at, token.start) === undefined;
}

/** Reads a number in words with its scale word, unit and bound. */
export function readWords(source: Source, at: number, words: Amount): Found | undefined {
  const amount = scaleAmount(source, words, at);
  // Another half follows: of what, the words do not say.
  if (addFraction(source, amount, at) === undefined) return undefined;
  const unit = readUnit(source, amount, at) ?? nounBefore(source, at, amount);
  return finish(source, at, amount, unit, undefined, undefined);
}

/** The noun of a definite number stands before it: `الأشهر الثلاثة`. */
function nounBefore({ tokens }: Source, at: number, { end, next }: Amount): UnitReading | undefined {
  const before = tokens[at - 1];
  const noun = before?.word?.noun;
  const isBeside = follows(tokens[at], GAP.space) && tokens[at]?.prefix === 4;
  if (before === undefined || noun === undefined || !isBeside || (before.prefix & 4) === 0) return undefined;
  return { kind: "count", noun, nounSpan: { start: before.start, end: before.end }, end, next };
}

/** The fraction may stand behind its mark after all: 38.4 for `38ر4`. */
const TURNED = /([\d٠-٩]+)ر([\d٠-٩]+)/;

function finish(
  source: Source,
  at: number,
  amount: Amount,
  unit: UnitReading | undefined,
  numeral: Numeral | undefined,
  previous: FigureReading | undefined,
): Found {
  const known = unit ?? (numeral && labelBefore(source, at, previous));
  const kind = known?.kind ?? "number";
  const bullet = kind === "count" && numeral?.sign === "-" && isLineStart(source.text, amount.start);
  const owed = kind === "money" && numeral?.sign === "" ? owedBefore(source.text, amount.start) : 0;
  const units = bullet || (owed > 0 && amount.units > 0) ? -amount.units : amount.units;
  const start = bullet ? amount.start + 1 : amount.start - owed;
  const isOpen = amount.scaled !== undefined || amount.otherwise !== undefined;
  const isWhole = kind === "count" && !isTimeUnit(known?.noun ?? "");
  const chosen = isOpen ? chooseDecimals({ ...amount, units }, kind, isWhole, numeral) : undefined;
  const { decimals } = chosen ?? amount;
  if (amount.decimals === 3 && numeral?.separator !== ",") source.isDotted = true;
  const end = unit?.end ?? amount.end;
  const span = { start, end };
  const text = source.text.slice(start, end);
  const { script, flags } = amount;
  const value = decimals === 0 ? units : units / 10 ** decimals;
  const { noun, nounSpan } = known ?? NO_UNIT;
  // Written out, because fields that are added later cost time.
  const reading: Writable<QuantityReading> =
    noun === undefined || nounSpan === undefined
      ? { span, text, script, kind, value, units, decimals }
      : { span, text, script, kind, value, units, decimals, noun, nounSpan };
  if (known?.per !== undefined) reading.per = known.per;
  if (known?.currency) reading.currency = known.currency;
  if (amount.scale) reading.scale = amount.scale;
  const next = Math.max(known?.next ?? 0, amount.next);
  const bound = boundBefore(source, at, amount.start) ?? (numeral?.plus ? "over" : boundBehind(source, next));
  if (bound) reading.bound = bound;
  if (chosen?.alternative) reading.alternatives = [chosen.alternative];
  if (numeral?.separator === "ر") {
    const [, whole = "", fraction = ""] = TURNED.exec(text) ?? [];
    const digits = Number(asciiDigits(whole + fraction));
    reading.alternatives = [{ units: digits * (amount.scale?.factor ?? 1), decimals: fraction.length }];
  }
  if (flags.length > 0) reading.flags = flags;
  return { reading, next };
}
