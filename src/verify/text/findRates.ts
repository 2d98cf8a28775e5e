import { checkRatio } from "../checks/checkRatio.js";
import { differsByOneSlip } from "./differsByOneSlip.js";
import type { Item, Relation } from "./Relation.js";

const REACH = 6;

/** Finds rates on a base ("4 complaints per 100,000 passengers") that two counts nearby give. */
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
    const held = pairs.find(({ outcome }) => outcome.outcome === "pass");
    if (held !== undefined) return [held];
    // Wrong only where the sentence has two counts before the rate, and a slip of the pen makes it theirs.
    const own = counts.filter(({ sentence, start }) => sentence === rate.sentence && start < rate.start);
    const quotient = Math.round(
      (Math.min(...own.map(({ value }) => value)) * base * 10 ** rate.figure.decimals) /
        Math.max(...own.map(({ value }) => value)),
    );
    const slip = own.length === 2 && rate.figure.units > 9 && differsByOneSlip(rate.figure.units, quotient);
    return slip ? pairs.filter(({ operands }) => own.every((count) => operands.includes(count))) : [];
  });
}
