import { isExactCount } from "../../../model/isExactCount.js";
import { agreementOf } from "../match/agreementOf.js";
import { countOf } from "../match/countOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { Told } from "./Told.js";

/** A share of a whole, and the count that it is of. */
interface Share {
  readonly at: number;
  readonly count: number;
  readonly units: number;
}

/** Shares of one whole, of so many decimals, that are told one behind the other. */
interface Shares {
  readonly list: Share[];
  readonly figures: Set<string>;
  readonly total: number;
  readonly full: number;
}

/** So many other numbers may stand between two shares. */
const BETWEEN = 6;

/**
 * The numbers of a page; shares of all parts of a whole that are told beside each other, and do not all round by one rule, are within rounding
 * where they add to 100 by the largest remainder.
 */
export function withAdjusted(told: readonly Told[], { byId }: FigureIndex): readonly Told[] {
  const sets = new Map<string, Shares>();
  const adjusted = new Set<number>();
  for (const [at, { entry, reading }] of told.entries()) {
    const figure = reading.kind === "percent" ? byId.get(entry.figure ?? "") : undefined;
    const [part = "", whole = ""] = figure?.form === "share" ? figure.inputs : [];
    const [counted, all] = [byId.get(part), byId.get(whole)];
    if (figure === undefined || counted === undefined || all === undefined || reading.decimals < 0) continue;
    const [count, total] = [countOf(counted), countOf(all)];
    if (!isExactCount(count) || !isExactCount(total)) continue;
    // Of another period, state or whole a share is wrong however it is rounded, and so are those beside it.
    if (entry.outcome === "contradicted" && agreementOf(figure, reading) !== undefined) {
      sets.delete(`${whole} ${reading.decimals}`);
      continue;
    }
    const name = `${whole} ${reading.decimals}`;
    const known = sets.get(name);
    const isNext = known && !known.figures.has(figure.id) && at - (known.list.at(-1)?.at ?? at) <= BETWEEN;
    const set = isNext ? known : { list: [], figures: new Set<string>(), total, full: 100 * 10 ** reading.decimals };
    set.list.push({ at, count, units: reading.units });
    set.figures.add(figure.id);
    sets.set(name, set);
    if (isLargestRemainder(set)) for (const share of set.list) adjusted.add(share.at);
  }
  return told.map((one, at) => {
    const { span, text, outcome, figure } = one.entry;
    if (outcome === "matched" || figure === undefined || !adjusted.has(at)) return one;
    return { ...one, entry: { span, text, outcome: "within-rounding", figure, rule: "largest-remainder" } };
  });
}

/** Whether parts are the whole, and each share is cut off or one unit more, none that got the unit having a smaller remainder than one that did not. */
function isLargestRemainder({ list, total, full }: Shares): boolean {
  const sum = (of: "count" | "units"): number => list.reduce((all, share) => all + share[of], 0);
  if (list.length < 2 || sum("count") !== total || sum("units") !== full) return false;
  const moved = list.map(({ count, units }) => {
    const due = BigInt(count) * BigInt(full);
    return { by: BigInt(units) - due / BigInt(total), rest: due % BigInt(total) };
  });
  const [kept, raised] = [0n, 1n].map((by) => moved.filter((share) => share.by === by).map(({ rest }) => rest));
  if (kept === undefined || raised === undefined || kept.length + raised.length < moved.length) return false;
  return raised.every((up) => kept.every((down) => up >= down));
}
