import type { Span } from "../../model/Finding.js";
import { clauseAfter } from "./clauses/clauseAfter.js";
import { clauseBefore } from "./clauses/clauseBefore.js";
import { clauseOf } from "./clauses/clauseOf.js";
import { isIncrement } from "./clauses/isIncrement.js";
import { tellsChange } from "./clauses/tellsChange.js";
import { timedPair } from "./clauses/timedPair.js";
import { withoutBound } from "./clauses/withoutBound.js";
import { COMPARISON, EARLIER, LESS, MEAN, MORE, PLANNED } from "./passage/cues.js";
import { relateRatio } from "./ratios/relateRatio.js";
import { fails } from "./relations/fails.js";
import { isCount } from "./relations/isCount.js";
import type { Item, Relation } from "./relations/Relation.js";
import { relate } from "./relations/relate.js";
import { sumOf } from "./relations/sumOf.js";
import { isDoneAtRate } from "./shares/isDoneAtRate.js";
import { missesBound } from "./shares/missesBound.js";
import { onlyShare } from "./shares/onlyShare.js";
import { readShares } from "./shares/readShares.js";
import type { Reading } from "./sums/Reading.js";

const REACH = 12;
/** So many sentences before or behind a percentage may its counts stand. */
const NEAR = 6;
/** What a percentage says that is no share of one count in another. */
const OTHERWISE =
  /(?<![a-zء-ي])(?:within|satisf[a-z]*|complian[a-z]*|on time|in time|accuracy|error|respectively|each|if|not|other|others|remaining|rest|الرضا|رضا|خلال|التزام|دقه|ليس|لم|باقي|متبقي[ء-ي]*|بقيه|علي التوالي|لكل|اخري)(?![a-zء-ي])/;
/** From a percentage to the number that is the same, or that it is of. */
const TIED = /^[^.]{0,20}(?:[(:–—]|(?<![a-zء-ي])(?:of(?: the| all)?|or|من|وهو|وهي|اي))\s*$/;
/** No further behind its count stands a percentage of its own. */
const OWN = 40;
const OF = /^\s*\)?\s*(?:of|من)(?![a-zء-ي])/;
/** In one bracket with its count: "(36 %, 27)". */
const BRACKETED = /\(\s*$/;
/** Further from each other, a percentage and a share are of other numbers. */
const FAR = 12;
/** A number that counts something else stands between. */
const DIGIT = /(?<![\d])(?!(?:19|20)\d\d(?!\d))\d/;
const MEAN_RATE = /(?<![ء-ي])[وفب]*معدل(?= (?:ال)?[ء-ي]+)/g;

/** Finds percentages, and fractions in words, of the parts and the one whole that the numbers around give, and of which the words name nothing else. */
export function findOnlyShares(reading: Reading, known: ReadonlySet<Span>): readonly Relation[] {
  const { items, figures } = reading;
  const judged = new Set([...known].map(({ start }) => start));
  const shares = readShares(reading);
  const fractions = new Set(
    shares.flatMap(({ percent, said, at }) =>
      said !== undefined && /\(\s*$/.test(percent.before) ? items[at - 1] : [],
    ),
  );
  return shares.flatMap(({ percent, said, at }): readonly Relation[] => {
    if (!isShare(percent) || judged.has(percent.start) || isResult(percent, items[at - 1])) return [];
    if (BRACKETED.test(percent.before) && /^\s*[,،]/.test(percent.after)) return [];
    const around = items.slice(Math.max(0, at - REACH), at + REACH);
    const counts = around.filter((item) => isCount(item) && Math.abs(item.sentence - percent.sentence) <= NEAR);
    // Of several percentages of a sentence, those that hold say what the others are of.
    const isAlone = (item: Item) =>
      item.kind !== "percent" || item.sentence !== percent.sentence || item === percent || judged.has(item.start);
    // Several that miss it may be of a whole that is not printed.
    const isPeer = (item: Item) =>
      item.kind === "percent" && item !== percent && !judged.has(item.start) && OF.test(item.after);
    if (!around.every(isAlone) || (OF.test(percent.after) && around.some(isPeer))) return [];
    const shared = new Set(around.filter((item, index) => hasShare(item, around[index + 1], percent)));
    const wholes = counts.filter((item) => !shared.has(item) && !fractions.has(item));
    const from = said === undefined ? at + 1 : at;
    const found = onlyShare(percent, {
      before: items.slice(Math.max(0, at - 2), at),
      next: items.slice(from, from + 2),
      counts,
      wholes,
    });
    if (found === undefined) return [];
    const { parts, whole } = found;
    const sum = sumOf(parts);
    const [last, next] = [items[at - 1], items[from]].map((item) =>
      item?.sentence === percent.sentence ? item : undefined,
    );
    if (last !== undefined && last !== whole && !parts.includes(last)) return [];
    if (next !== undefined && next !== whole && !parts.includes(next) && TIED.test(percent.after)) return [];
    if (parts.some((part) => tellsChange(clauseBefore(part.before)) || isIncrement(part))) return [];
    const exact = (100 * sum) / whole.value;
    if (exact > FAR * percent.value || percent.value > FAR * exact) return [];
    if (sum >= whole.value || [...parts, whole].some((count) => count.bound !== undefined || count.figure.decimals > 0))
      return [];
    const [first] = parts;
    if (first !== undefined && timedPair([first, whole], figures) !== undefined) return [];
    const relation =
      said === undefined
        ? relate("share", [...parts, whole], percent)
        : relateRatio({ ...(parts[0] ?? whole), figure: { units: sum, decimals: 0 }, value: sum }, whole, said);
    const isWrong = said === undefined ? fails(relation) && missesBound(percent, exact) : fails(relation);
    const told = [percent, whole, ...parts].map(({ sentence }) => sentence);
    const beside = counts.filter(({ sentence }) => told.includes(sentence));
    return isWrong && !isOfOthers(percent, sum, whole.value, beside) ? [relation] : [];
  });
}

function isShare(percent: Item): boolean {
  const { signed, value, before, after } = percent;
  const clause = `${clauseBefore(withoutBound(percent))} ${clauseAfter(after)}`.replace(MEAN_RATE, " ");
  return (
    signed !== true &&
    value <= 100 &&
    !DIGIT.test(clause) &&
    !isDoneAtRate(before) &&
    !tellsChange(clause) &&
    ![OTHERWISE, PLANNED, COMPARISON, EARLIER, MEAN, MORE, LESS].some((cue) => cue.test(clause))
  );
}

/** What was reached of a target told right before: "Target: 85 % within ten days. Result: 69.8 %". */
function isResult(percent: Item, last: Item | undefined): boolean {
  return last?.kind === "percent" && percent.sentence - last.sentence < 2 && PLANNED.test(clauseOf(last));
}

/** Whether a count has a percentage of its own right behind it: "83, or 27 % of issues". */
function hasShare(count: Item, next: Item | undefined, percent: Item): boolean {
  return (
    next?.kind === "percent" && next !== percent && next.sentence === count.sentence && next.start - count.end < OWN
  );
}

/** Whether it is that of another two of the numbers beside it, or of the rest. */
function isOfOthers({ value: told, figure }: Item, part: number, whole: number, beside: readonly Item[]): boolean {
  const isOf = (one: number, of: number) => Math.abs((100 * one) / of - told) <= 0.51 * 10 ** -figure.decimals;
  // "500 complaints, 80 appeals and 40 queries; 201 of them": of all of these.
  const all = sumOf(beside.filter(({ value }) => value !== part));
  return (
    isOf(whole - part, whole) ||
    isOf(part, all) ||
    // "1,127 failed, and of the 1,515 decided (388 and 1,127) 25.6 % held": 388 of them.
    (figure.decimals > 0 && beside.some(({ value }) => beside.some((other) => isOf(value, other.value)))) ||
    beside.some(
      ({ value }) =>
        isOf(part, part + value) ||
        isOf(value, whole) ||
        isOf(part, value) ||
        isOf(part, whole - value) ||
        isOf(part, whole + value) ||
        isOf(part + value, whole),
    )
  );
}
