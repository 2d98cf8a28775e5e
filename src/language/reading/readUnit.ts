import type { QuantityReading } from "./FigureReading.js";
import { isModifier } from "./isModifier.js";
import { isTimeUnit } from "./isTimeUnit.js";
import { ownedBy } from "./ownedBy.js";
import { readCurrency } from "./readCurrency.js";
import { readPercent } from "./readPercent.js";
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

/** The day that is meant, behind `يوم`: "تلقى 412 يوم أمس" counts no days. */
const DATED = /^ (?:[أا]مس|ال(?:[أا]حد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمع[ةه]|سبت))(?![ء-ي])/;
const NEAR = 12;

/** Reads what stands after an amount (or, for a currency, before it): percent words, a currency, a noun. */
export function readUnit(source: Source, amount: Amount, at: number): UnitReading | undefined {
  const mark = source.tokens[amount.next]?.gap === (GAP.bracket | GAP.space);
  if (mark && POWER.test(source.text.slice(Math.max(0, amount.end - 3), amount.end + 1))) return undefined;
  const unit = readPercent(source, amount) ?? readCurrency(source, amount, at) ?? readNoun(source, amount);
  if (unit !== undefined) return unit;
  const { role, per } = source.tokens[amount.next]?.word ?? {};
  const rate = role === "per" || per !== undefined ? readRate(source, amount.next) : undefined;
  return rate && { kind: "number", per: rate.noun, end: amount.end, next: rate.next };
}

/** What comes by a channel may have a second noun for the same. */
const CHANNELS: readonly string[] = ["call", "email", "chat", "message", "visit", "ticket"];

/** Reads the noun an amount counts, over adjectives, and the unit of time it is a rate by. */
function readNoun(source: Source, { next: from, end, units }: Amount): UnitReading | undefined {
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
  if (noun === "day" && DATED.test(text.slice(token.end, token.end + NEAR))) return undefined;
  const isOne = units === 1 || token.word?.plural === true || isTimeUnit(noun) || text.charCodeAt(token.start) > 0x250;
  const head = isOne ? undefined : tokens[at + 1];
  const isKnown = head?.word?.plural === true && head.word.noun !== undefined && follows(head, GAP.space);
  // "6,700 user complaints", but "300 email messages"
  if (isKnown && head.prefix === 0 && !CHANNELS.includes(noun)) {
    token = head;
    noun = head.word?.noun ?? noun;
    at++;
  } else if (!isOne && !isKnown && isModifier(text, token.end)) return { kind: "number", end, next: at + 1 };
  const owned = ownedBy(source, at);
  if (owned !== undefined) ({ at, token, noun } = owned);
  const nounSpan = { start: token.start, end: token.end };
  const per = readRate(source, at + 1);
  return { kind: "count", noun, nounSpan, per: per?.noun, end, next: per?.next ?? at + 1 };
}
