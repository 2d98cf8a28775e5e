import { groupBy } from "../../common/groupBy.js";
import { OF_WHICH } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { runsOf } from "../relations/runsOf.js";
import type { Reading } from "../sums/Reading.js";

/** From a count to its percentage: its noun at most, and nothing that it would be a share of. */
const BESIDE = /^\)?\s*(?:(?!of |من )[a-zء-ي]+\s*)?[,،:(|–—-]*\s*\(?$/;

/** The percentage names its whole. */
const OF = /^\s*(?:of|من)(?![a-zء-ي])/;

/** A row of a list: what it counts, and which share that is. */
interface Row {
  readonly part: Item;
  readonly percent: Item;
  readonly share: Relation | undefined;
}

/**
 * Finds the one row of a list whose percentage is that of another whole than those of all other rows: "53.6 %" and "23.5 %" of the 58,640
 * received, "16.8 %" of the 54,277 answered.
 *
 * @param shares - the shares that were found
 */
export function findMixedBases({ items }: Reading, shares: readonly Relation[]): readonly Relation[] {
  const known = new Map(shares.map((share) => [share.operands.at(-1)?.start, share]));
  const places = new Map<number | undefined, Item>(items.map((item) => [item.start, item]));
  const rows = items.flatMap((percent, index): readonly Row[] => {
    const part = items[index - 1];
    if (percent.kind !== "percent" || part === undefined || !isCount(part)) return [];
    // "Clinics - 2,900 complaints, 74.0 %": the only count and percentage of their line.
    const isAlone = items[index - 2]?.line !== part.line && items[index + 1]?.line !== percent.line;
    if (!percent.listed && !isAlone) return [];
    const isRow = part.line === percent.line && BESIDE.test(percent.before) && !OF_WHICH.test(part.before);
    return isRow ? [{ part, percent, share: known.get(percent.start) }] : [];
  });
  return runsOf(rows, (last, next) => next.part.line - last.part.line === 1).flatMap((run) => {
    if (run.length < 3 || !run.every(({ share }) => share !== undefined && !fails(share))) return [];
    const byBase = groupBy(run, ({ share }) => share?.operands[1]?.start);
    const [single, several, ...more] = [...byBase.entries()].sort(([, a], [, b]) => a.length - b.length);
    if (single === undefined || several === undefined || single[1].length > 1 || more.length > 0) return [];
    const [[ownStart, [odd]], [start, others]] = [single, several];
    const [own, whole] = [places.get(ownStart), places.get(start)];
    if (odd === undefined || whole === undefined || OF.test(odd.percent.after)) return [];
    // What a row above divides is of that row.
    if (run.some(({ part }) => part === own)) return [];
    // A percentage without decimals may be that of either whole.
    const isOfOwn = others.every(({ part, percent }) => own && !fails(relate("share", [part, own], percent)));
    const relation = relate("share", [odd.part, whole], odd.percent);
    return odd.part.value < whole.value && !isOfOwn && fails(relation) ? [relation] : [];
  });
}
