import { isAlike } from "../clauses/isAlike.js";
import { yearOf } from "../clauses/yearOf.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";

/** What the growth is said to be over. */
const YEAR_BEFORE =
  /^[^.؛;]{0,40}(?<![a-z])(?:(?:year before|previous year|last year|prior year|year earlier)(?![a-z])|(?:العام|السنه) (?:السابق|الماضي|المنصرم|المنقضي|الفايت|الذي قبل|التي قبل)[ها]?)/;

/** The growth over the year before, where a percentage that is said to be that fits an earlier year: "down 18 % from the year before. It was 156,904 in 2021 and 144,910 in 2020". */
export function overYearBefore({ operands }: Relation, growth: Item, counts: readonly Item[]): Relation | undefined {
  const [from, to] = operands.map(({ start }) => counts.find((count) => count.start === start));
  if (from === undefined || to === undefined || !YEAR_BEFORE.test(growth.after)) return undefined;
  const [base, year] = [yearOf(from), yearOf(to)];
  if (base === undefined || year === undefined || base >= year - 1) return undefined;
  const before = counts.find((count) => yearOf(count) === year - 1 && isAlike(count, to));
  return before === undefined ? undefined : relate("growth", [before, to], growth);
}
