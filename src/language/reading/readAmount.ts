import type { FixedDecimal } from "../../model/numbers.js";
import { boundBefore } from "./boundBefore.js";
import type { FigureFlag, FigureReading, QuantityReading } from "./FigureReading.js";
import { isLineStart, nameKind } from "./nameKind.js";
import type { Numeral } from "./readNumeral.js";
import { readUnit, type UnitReading } from "./readUnit.js";
import { readYear } from "./readYear.js";
import { type Amount, asciiDigits, type Found, follows, NEAR, placeOf, type Source, SPACED } from "./Source.js";
import { scaleAmount } from "./scaleAmount.js";
import { spaceGroups } from "./spaceGroups.js";
import { GAP } from "./tokenize.js";

/** Reads a number in digits with its scale word, unit and bound, or says what it is instead of an amount. */
export function readDigits(source: Source, at: number, numeral: Numeral, previous: FigureReading | undefined): Found {
  const { start, end, script, units, decimals, otherwise, digits } = numeral;
  const flags: FigureFlag[] = [];
  if (numeral.indian) flags.push("indian-groups");
  if (numeral.visual) flags.push("visual-order");
  if (isGlued(source, at)) flags.push("glued-word");
  const plain: Amount = {
    start,
    end,
    script,
    units,
    decimals,
    flags,
    next: at + 1,
    ...(otherwise !== undefined && { otherwise }),
  };
  if (numeral.percent) return finish(source, at, plain, { kind: "percent", end, next: at + 1 }, numeral, previous);

  const amount = scaleAmount(source, spaceGroups(source, at, plain));
  const unit = readUnit(source, amount, at);
  if (unit !== undefined || amount.next > at + 1) return finish(source, at, amount, unit, numeral, previous);

  const before = source.tokens[at - 1];
  const year = before?.word?.role === "in" && follows(source.tokens[at], SPACED) ? readYear(source, at) : undefined;
  if (year !== undefined && !year.islamic) {
    return {
      reading: { ...placeOf(source, start, year.end, script, flags), kind: "year", period: String(year.value) },
      next: year.next,
    };
  }
  const kind = nameKind(source, at, numeral);
  if (kind === undefined) return finish(source, at, amount, undefined, numeral, previous);
  const place = placeOf(source, start, end, script, flags);
  if (kind !== "ordinal") return { reading: { ...place, kind, code: asciiDigits(place.text) }, next: at + 1 };
  return { reading: { ...place, kind, value: units, units, decimals: digits === 0 ? decimals : 0 }, next: at + 1 };
}

/** Reads a number in words with its scale word, unit and bound. */
export function readWords(source: Source, at: number, words: Amount): Found {
  const amount = scaleAmount(source, words);
  return finish(source, at, amount, readUnit(source, amount, at), undefined, undefined);
}

function finish(
  source: Source,
  at: number,
  amount: Amount,
  unit: UnitReading | undefined,
  numeral: Numeral | undefined,
  previous: FigureReading | undefined,
): Found {
  const label = unit === undefined && numeral !== undefined ? labelBefore(source, at, previous) : undefined;
  const { kind, noun, nounSpan, per, currency, next } = unit ?? label ?? { kind: "number" as const, next: amount.next };
  const bullet = kind === "count" && numeral?.sign === "-" && isLineStart(source.text, amount.start);
  const units = bullet ? -amount.units : amount.units;
  const start = bullet ? amount.start + 1 : amount.start;
  const exact = choose(units, amount, kind, numeral);
  const bound = boundBefore(source, at, amount.start) ?? (numeral?.plus ? "over" : undefined);
  const reading: QuantityReading = {
    ...placeOf(source, start, unit?.end ?? amount.end, amount.script, amount.flags),
    kind,
    value: exact.units / 10 ** exact.decimals,
    units: exact.units,
    decimals: exact.decimals,
    ...(noun !== undefined && { noun }),
    ...(nounSpan && { nounSpan }),
    ...(per !== undefined && { per }),
    ...(currency !== undefined && { currency }),
    ...(amount.scale && { scale: amount.scale }),
    ...(bound && { bound }),
    ...(exact.alternatives && { alternatives: exact.alternatives }),
  };
  return { reading, next: Math.max(next, amount.next) };
}

/** Decides between the readings of a separator: what is counted is whole, what is a share has no groups of three. */
function choose(
  units: number,
  { decimals, otherwise, scaled }: Amount,
  kind: QuantityReading["kind"],
  numeral: Numeral | undefined,
): FixedDecimal & { readonly alternatives?: readonly FixedDecimal[] } {
  if (scaled !== undefined) return { units, decimals, alternatives: [{ units: scaled, decimals: 0 }] };
  if (otherwise === undefined || (decimals > 0 && (kind === "percent" || kind === "points")))
    return { units, decimals };
  if (decimals === 3 && otherwise === 0 && kind === "count")
    return { units, decimals: 0, alternatives: [{ units, decimals }] };
  if (numeral?.separator === "٫") return { units, decimals };
  return { units, decimals, alternatives: [{ units, decimals: otherwise }] };
}

/** The noun that labels a number from before it: `المكالمات: ٦٤٩٬٩٤٠`. */
function labelBefore(source: Source, at: number, previous: FigureReading | undefined): UnitReading | undefined {
  const before = source.tokens[at - 1];
  if (before?.word?.noun === undefined || before.word.dual || !follows(source.tokens[at], NEAR | GAP.colon))
    return undefined;
  if (previous !== undefined && "nounSpan" in previous && (previous.nounSpan?.end ?? 0) >= before.end) return undefined;
  return {
    kind: "count",
    noun: before.word.noun,
    nounSpan: { start: before.start, end: before.end },
    end: before.end,
    next: at + 1,
  };
}

function isGlued({ text, tokens }: Source, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const known = tokens[at - 1]?.end === token.start;
  const letter = /\p{L}/u;
  if (!known && letter.test(text.charAt(token.start - 1))) return true;
  return letter.test(text.charAt(token.end)) && tokens[at + 1]?.start !== token.end;
}
