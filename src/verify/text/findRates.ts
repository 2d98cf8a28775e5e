import { checkRatio } from "../checks/checkRatio.js";
import type { Item, Relation } from "./Relation.js";

const REACH = 6;

/** Finds rates on a base ("4 complaints per 100,000 passengers") that two counts nearby give; one they do not give may be of others. */
export function findRates(items: readonly Item[]): readonly Relation[] {
  return items.flatMap((rate, place) => {
    const base = Number(rate.per);
    if (!Number.isSafeInteger(base)) return [];
    const counts = items
      .slice(Math.max(0, place - REACH), place + REACH)
      .filter(({ kind, per, figure }) => kind === "count" && per === undefined && figure.decimals === 0);
    const pairs = counts.flatMap((whole) =>
      counts
        .filter(({ value }) => value < whole.value && Number.isSafeInteger(value * base))
        .map((part): Relation => {
          const scaled = { units: part.value * base, decimals: 0 };
          return {
            kind: "mean",
            operands: [part, whole, rate],
            outcome: checkRatio(scaled, whole.figure, rate.figure),
          };
        }),
    );
    return pairs.filter(({ outcome }) => outcome.outcome === "pass").slice(0, 1);
  });
}
