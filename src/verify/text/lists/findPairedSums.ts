import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";

/** Fewer pairs, and smaller totals, may be met by chance. */
const FEWEST = 3;
const LEAST = 100;
/** Two pairs give no two such totals by chance. */
const LARGE = 1000;
const MOST = 16;
/** So many counts may stand between the totals, and between them and the first pair: "there are four kinds". */
const BETWEEN = 2;
/** The first sentence of the next paragraph is so far behind. */
const PARAGRAPH = 3;
/** Of so many pairs it is tried which number is of which total. */
const TRIED = 8;

/**
 * Finds two totals, told one after the other, that the numbers of the pairs behind them give: reports and cases by region, this year and the year before by
 * kind. "551 complaints, against 701: overcharging 239 (242 last year), conduct from 317 to 156, refusals 156 after 142".
 */
export function findPairedSums({ counts }: Reading): readonly Relation[] {
  return counts.flatMap((one, at) => {
    for (let next = at + 1; next <= at + 1 + BETWEEN; next++) {
      const other = counts[next];
      if (other === undefined || other.sentence - one.sentence > PARAGRAPH) return [];
      const smaller = Math.min(one.value, other.value);
      if (smaller < LEAST) continue;
      for (let from = next + 1; from <= next + 1 + BETWEEN; from++) {
        const pairs = pairsOf(counts, from, one.value + other.value, smaller < LARGE ? FEWEST : 2) ?? [];
        const parts = partsOf(pairs, one.value);
        if (parts === undefined) continue;
        const others = pairs.flat().filter((count) => !parts.includes(count));
        return [relate("sum", parts, one), relate("sum", others, other)];
      }
    }
    return [];
  });
}

type Pair = readonly [Item, Item];

/** The pairs that give a sum together, so many at least. */
function pairsOf(counts: readonly Item[], from: number, sum: number, fewest: number): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  let all = 0;
  for (let at = from; all < sum && pairs.length < MOST; at += 2) {
    const [one, other] = [counts[at], counts[at + 1]];
    if (one === undefined || other === undefined) return undefined;
    pairs.push([one, other]);
    all += one.value + other.value;
  }
  return all === sum && pairs.length >= fewest ? pairs : undefined;
}

/** The one of each pair that the first total is the sum of: the first or the second of all, or of few one of each. */
function partsOf(pairs: readonly Pair[], total: number): readonly Item[] | undefined {
  if (pairs.length === 0) return undefined;
  const alike = [0, 1].map((side) => pairs.flatMap(({ [side]: count }) => count ?? []));
  let ways: readonly (readonly Item[])[] = [[]];
  if (pairs.length <= TRIED)
    for (const pair of pairs) ways = ways.flatMap((way) => pair.map((count) => [...way, count]));
  return [...alike, ...ways].find((way) => way.length === pairs.length && sumOf(way) === total);
}
