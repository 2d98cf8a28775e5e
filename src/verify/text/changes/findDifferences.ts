import type { Span } from "../../../model/Finding.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isDifference } from "../clauses/isDifference.js";
import { namedRows } from "../clauses/namedRows.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { cellsOf } from "../passage/cellsOf.js";
import type { GridRow } from "../passage/readGrids.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { isTurned } from "../relations/isTurned.js";
import { judgeDifference } from "../relations/judgeDifference.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { settle } from "../relations/settle.js";
import type { Unsummed } from "../sums/Reading.js";
import { findCountDifferences } from "./findCountDifferences.js";
import { isSlippedGap } from "./isSlippedGap.js";

/** Further from the difference than this share of it, the points are those of something else, but for two digits that are swapped. */
const FAR = 0.5;
const REACH = 6;
/** A text with more tables than this is not searched for the rows its words name. */
const LIMIT = 20;
/** From a percentage to the one that it is compared with, and from that to how far they are apart. */
const AGAINST =
  /^[^.؛;]{0,60}(?<![a-zء-ي])(?:against|compared (?:with|to)|from|up from|down from|مقابل|مقارنه(?: ب| مع)?|بعد ان كانت?)[^.؛;,،\d]{0,40}$/;
const CHANGE =
  /^[^.؛;\d]{0,40}(?:(?:19|20)\d\d ?م?)?[,،(–—]\s*(?:(?:or|that is|i\.?e\.?|اي)[,،]?\s*)?(?:an? )?(?:(?:drop|fall|rise|increase|decrease|decline|gain|improvement|up|down|ب?(?:انخفاض|ارتفاع|زياده|تراجع|تحسن))(?: (?:of|by|قدره|قدرها|مقداره|مقدارها|بلغ|بلغت|بمقدار))?|by|بمقدار|بواقع)\s*$/;
/** So many points too many are a digit too many: 17 for 7. */
const TEN = 10;
/** The change is one over another time. */
const SINCE = /^[^.؛;]{0,40}(?<![a-zء-ي])(?:since|over|than|from|منذ|عن|علي مدي)(?![a-zء-ي])/;
/** "The target of 80 %", and how far it was missed: "by 6 points", "6 points below". */
const TARGET =
  /(?<![a-zء-ي])(?:targets?|goal|standard|benchmark|objective|(?:ال)?(?:مستهدف[هت]?|هدف|معيار))(?![a-zء-ي])(?: (?:of|was|is|set at|[ء-ي]+)){0,3}\s*$/;
const BY = /(?<![a-zء-ي])(?:by|بفارق|بمقدار|بواقع|بنحو|بفرق)\s*$/;
const BEYOND = /^\s*(?:above|below|over|under|short of|ahead of|behind|فوق|دون|تحت|(?:اعلي|اقل|ادني) من)(?![a-zء-ي])/;
/** The value is one of some time or place. */
const DATED = /(?<![a-zء-ي])(?:in|for|at|last|during|في|خلال|لدي)(?![a-zء-ي])/;
/** The points are from something else, unless it follows. */
const THAN = /^[^.؛;]{0,40}(?<![a-zء-ي])(?:above|below|than|over|from|of|فوق|دون|عن|من)(?![a-zء-ي])/;
const PERIOD = /(?<!\d)(?:19|20|14)\d\d(?!\d)/;

/** Finds differences: of two percentages, of two counts beside them, of two periods of a table. */
export function findDifferences(reading: Unsummed): readonly Relation[] {
  const counts = findCountDifferences(reading);
  const judged = new Set(counts.flatMap(({ operands }) => operands.slice(-1)));
  return [...differencesOfShares(reading), ...counts, ...differencesOfPeriods(reading, judged)];
}

/** Finds percentage points that stand in a sentence with two percentages and no other: the difference between them. */
function differencesOfShares({ items, others }: Unsummed): readonly Relation[] {
  return others.flatMap((points): Relation[] => {
    if (points.kind !== "points") return [];
    const beside = nearby(items, points.start, REACH).filter(
      ({ kind, sentence }) => kind === "percent" && sentence === points.sentence,
    );
    const [low, high] = [...beside].sort((a, b) => a.value - b.value);
    if (low === undefined || high === undefined || beside.length > 2) return [];
    const gap = high.value - low.value;
    const outcome = judgeDifference(high.figure, low.figure, points.figure, true);
    // "91.4 % in May, against 93.0 % in April, a drop of".
    const isTied = AGAINST.test(high.before) !== AGAINST.test(low.before) && CHANGE.test(points.before);
    const [target, ...targets] = [low, high].filter(({ before }) => TARGET.test(before));
    const value = target === low ? high : low;
    const isOfTarget =
      target !== undefined &&
      targets.length === 0 &&
      ((BY.test(points.before) && target.end <= points.start && !tellsChange(points.before)) ||
        BEYOND.test(points.after)) &&
      !(value.start > Math.min(points.start, target.start) && DATED.test(value.before));
    const isTenMore =
      CHANGE.test(points.before) && !SINCE.test(points.after) && Math.abs(points.value - gap - TEN) < 0.001;
    const isOfBoth =
      points.figure.decimals > 0 && (!THAN.test(points.after) || Math.max(low.start, high.start) > points.end);
    const isSlip = isTurned(points.figure, gap) || (isOfBoth && isSlippedGap(high, low, points));
    return Math.abs(gap - points.value) > FAR * gap && !isTied && !isOfTarget && !isTenMore && !isSlip
      ? []
      : [{ kind: "difference", operands: [high, low, points], outcome, measured: true }];
  });
}

/** Finds a difference that the prose tells of two periods of a table: "23,289 fewer phone calls in 2024 than in 2023". */
function differencesOfPeriods({ items, grids }: Unsummed, judged: ReadonlySet<Span>): readonly Relation[] {
  const tables = grids.slice(0, LIMIT).flatMap(({ header, rows }) => {
    const periods = header.flatMap((name, column) => (PERIOD.test(name) ? [column] : []));
    return periods.length === 2 ? [{ rows, periods }] : [];
  });
  if (tables.length === 0) return [];
  return items.flatMap((delta, index): readonly Relation[] => {
    if (delta.kind !== "count" || judged.has(delta) || !isDifference(delta, items[index - 2])) return [];
    const differencesIn = (rows: readonly GridRow[], periods: readonly number[]) =>
      cellsOf(rows, periods).map((pair) =>
        relate(
          "difference",
          [...pair].sort((a, b) => b.value - a.value),
          delta,
        ),
      );
    const possible = tables.flatMap(({ rows, periods }) => differencesIn(rows, periods));
    return settle(possible, () => {
      const words = clauseOf(delta);
      const own = onlyOne(
        tables.flatMap(({ rows, periods }) => {
          const row = onlyOne(namedRows(rows)(words));
          return row === undefined ? [] : differencesIn([row], periods);
        }),
      );
      const computed = own?.outcome.computed;
      // Only a slip: the difference of a part of the row is no less likely.
      const isSlip = computed !== undefined && differsByOneSlip(computed.numerator / computed.denominator, delta.value);
      return isSlip && delta.bound === undefined ? own : undefined;
    });
  });
}
