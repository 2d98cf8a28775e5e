import type { Span } from "../../../model/Finding.js";
import { itemRole } from "../clauses/itemRole.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";

/** How many numbers around may be what the percentage is of. */
const AROUND = 20;
const LEAST = 100;
/** Right behind what was done, its share of all: `بنسبة`, "or", "(". */
const BEHIND =
  /^(?:\s[a-zء-ي]+){0,3}\s*(?:\(|[,،]?\s(?:or|i\.?e\.?|that is|اي|او|بنسبه(?: (?:انجاز|اغلاق|معالجه))?(?: (?:بلغت|تبلغ|قدرها))?)\s)[^a-zء-ي]*$/;
const ENDS = /^\s*(?:\)|[,،;؛.]|$)/;

/** Finds the share of what was done in it and what is still open, the only counts of their sentence, where a slip of the hand misses it: "42,077 were closed (85 %), while 2,214 are open". */
export function findDoneShares({ items }: Reading, judged: ReadonlySet<Span>): readonly Relation[] {
  return items.flatMap((percent, at): readonly Relation[] => {
    const [done, open] = [items[at - 1], items[at + 1]];
    if (percent.kind !== "percent" || done === undefined || open === undefined || judged.has(percent)) return [];
    const all = [done, open];
    const isOne =
      nearby(items, percent.start, AROUND).filter(({ sentence }) => sentence === percent.sentence).length === 3;
    const isPlain =
      all.every((item) => isCount(item) && item.bound === undefined && item.sentence === percent.sentence) &&
      percent.bound === undefined &&
      mayBeSame(done, open) &&
      done.value + open.value >= LEAST;
    if (!isOne || !isPlain || !BEHIND.test(percent.before) || !ENDS.test(percent.after)) return [];
    if (itemRole(done) !== "resolved" || itemRole(open) !== "pending") return [];
    const whole = done.value + open.value;
    const fits = (of: number) =>
      Math.abs((100 * done.value) / of - percent.value) <= 0.5 * 10 ** -percent.figure.decimals;
    const scale = 10 ** percent.figure.decimals;
    const others = nearby(items, percent.start, AROUND).filter((item) => isCount(item) && item.value > done.value);
    const isSlip = differsByOneSlip(Math.round(percent.value * scale), Math.round((100 * done.value * scale) / whole));
    if (others.some(({ value }) => fits(value)) || !(fits(whole) || isSlip)) return [];
    const total: Item = { ...open, value: whole, figure: { units: whole, decimals: 0 } };
    return [{ ...relate("share", [done, total], percent), operands: [done, percent], whole }];
  });
}
