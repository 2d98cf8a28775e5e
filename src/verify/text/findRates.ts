import { checkRatio } from "../checks/checkRatio.js";
import { differsByOneSlip } from "./differsByOneSlip.js";
import { nearby } from "./nearby.js";
import type { Relation } from "./Relation.js";
import type { Passage } from "./readItems.js";

const REACH = 6;

/** Finds rates on a base ("4 complaints per 100,000 passengers") that two counts nearby give. */
export function findRates({ items, others }: Passage): readonly Relation[] {
  return [...items, ...others].flatMap((rate) => {
    const base = Number(rate.per);
    if (!Number.isSafeInteger(base)) return [];
    const counts = nearby(items, rate.start, REACH).filter(
      ({ kind, per, figure }) => kind === "count" && per === undefined && figure.decimals === 0,
    );
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
    const [one, other] = own.map(({ value }) => value);
    if (one === undefined || other === undefined || own.length > 2 || rate.figure.units < 10) return [];
    const quotient = Math.round((Math.min(one, other) * base * 10 ** rate.figure.decimals) / Math.max(one, other));
    if (!differsByOneSlip(rate.figure.units, quotient)) return [];
    return pairs.filter(({ operands }) => own.every((count) => operands.includes(count)));
  });
}
