import type { QuantityReading } from "./FigureReading.js";
import { isTimeUnit } from "./isTimeUnit.js";
import { ownedBy } from "./ownedBy.js";
import { percentAfter } from "./percentAfter.js";
import { readCurrency } from "./readCurrency.js";
import { readRate } from "./readRate.js";
import { readYear } from "./readYear.js";
import { type Amount, follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** What an amount is of. */
export interface UnitReading {
  readonly kind: QuantityReading["kind"];
  readonly noun?: string;
  readonly nounSpan?: { readonly start: number; readonly end: number };
  readonly per?: string | undefined;
  readonly currency?: string;
  /** Where the numeral ends, percent words and currency included. */
  readonly end: number;
  readonly next: number;
}

/** `10³` is a thousand, and no 10 over the mark of a note. */
const POWER = /(?:^|\D)10[²³⁴-⁹]$/;

/** Reads what stands after an amount (or, for a currency, before it): percent words, a currency, a noun. */
export function readUnit(source: Source, amount: Amount, at: number): UnitReading | undefined {
  const mark = source.tokens[amount.next]?.gap === (GAP.bracket | GAP.space);
  if (mark && POWER.test(source.text.slice(Math.max(0, amount.end - 3), amount.end + 1))) return undefined;
  const unit =
    readPercent(source, amount) ?? readCurrency(source, amount, at) ?? readNoun(source, amount.next, amount.end);
  if (unit !== undefined) return unit;
  const { role, per } = source.tokens[amount.next]?.word ?? {};
  const rate = role === "per" || per !== undefined ? readRate(source, amount.next) : undefined;
  return rate && { kind: "number", per: rate.noun, end: amount.end, next: rate.next };
}

function readPercent({ text, kinds, tokens }: Source, { end, next }: Amount): UnitReading | undefined {
  // `(85)%`
  if (text.charAt(end) === ")" && percentAfter(kinds, text, end + 1)) return { kind: "percent", end, next };
  const token = tokens[next];
  const second = tokens[next + 1];
  const { role, noun } = token?.word ?? {};
  // "three-percentage points", "a 2.5-per cent rise"; but "Table 2-Percentages"
  const dashed = token?.gap === GAP.dash && text.charAt(token.start) === "p";
  if (!follows(token, dashed ? GAP.dash : GAP.near)) return undefined;
  if (noun === "percentage-point") return { kind: "points", end: token.end, next: next + 1 };
  const single = role === "percent" && ((token.prefix & 2) !== 0 || token.word?.number === undefined);
  const length = token.end - token.start;
  // `16.6pc`, `16.6 pct`
  if (single && (length > 4 || (length < 4 && token.prefix === 0)))
    return { kind: "percent", end: token.end, next: next + 1 };
  const pair = role === "in" || role === "per";
  if (!pair || second?.word?.role !== "percent" || !follows(second, GAP.space | GAP.dash)) return undefined;
  // "8.7 لكل مئة ألف"
  if (tokens[next + 2]?.word?.scale !== undefined && follows(tokens[next + 2], GAP.space)) return undefined;
  return { kind: "percent", end: second.end, next: next + 2 };
}

/** Reads the noun an amount counts, over adjectives, and the unit of time it is a rate by. */
function readNoun(source: Source, from: number, end: number): UnitReading | undefined {
  const { text, tokens } = source;
  let at = from;
  let token = tokens[at];
  const link = token?.word?.role === "link" && follows(token, GAP.space) ? text.slice(token.start, token.end) : "";
  if (link === "من" || link === "of") token = tokens[++at];
  for (
    let adjectives = 0;
    token?.word?.role === "adjective" && token.word.noun === undefined && adjectives < 3;
    adjectives++
  ) {
    if (!follows(token, GAP.near)) return undefined;
    token = tokens[++at];
  }
  let noun = token?.word?.noun;
  const wanted = link === "من" ? 4 : 0;
  const near = tokens[at - 1]?.word?.role === "adjective" ? GAP.near | GAP.dash : GAP.near;
  const compound = at === from && token?.gap === GAP.dash;
  if (!follows(token, compound ? GAP.dash : near) || noun === undefined || token.prefix !== wanted) return undefined;
  const second = tokens[at + 1];
  if (
    token.word?.role === "adjective" &&
    follows(second, GAP.space) &&
    second.word?.noun !== undefined &&
    second.prefix === 0
  ) {
    token = second;
    noun = second.word.noun;
    at++;
  }
  // "24 من الشهر" is a day.
  if (wanted > 0 && isTimeUnit(noun) && !token.word?.plural) return undefined;
  // "7513 سنة 2024"
  if (noun === "year" && !token.word?.plural && readYear(source, at + 1) && follows(tokens[at + 1], GAP.space))
    return undefined;
  const owned = ownedBy(source, at);
  if (owned !== undefined) ({ at, token, noun } = owned);
  const nounSpan = { start: token.start, end: token.end };
  const per = readRate(source, at + 1);
  return { kind: "count", noun, nounSpan, per: per?.noun, end, next: per?.next ?? at + 1 };
}
