import { differsByOneSlip } from "./differsByOneSlip.js";
import { isCount } from "./isCount.js";
import { nearby } from "./nearby.js";
import type { Reading } from "./Reading.js";
import type { Relation } from "./Relation.js";
import { relateMean } from "./relateMean.js";
import { settle } from "./settle.js";

const REACH = 6;

/** Finds rates on a base ("4 complaints per 100,000 passengers") that two counts nearby give. */
export function findRates({ items, others }: Reading): readonly Relation[] {
  return [...items, ...others].flatMap((rate) => {
    const base = Number(rate.per);
    if (!Number.isSafeInteger(base)) return [];
    const counts = nearby(items, rate.start, REACH).filter((item) => isCount(item) && item.figure.decimals === 0);
    const pairs = counts.flatMap((whole) =>
      counts
        .filter(({ value }) => value < whole.value && Number.isSafeInteger(value * base))
        .map((part) =>
          relateMean([{ ...part, figure: { units: part.value * base, decimals: 0 } }, whole], whole.figure, rate),
        ),
    );
    return settle(pairs, () => {
      // Wrong only where the sentence has two counts before the rate, and a slip of the pen makes it theirs.
      const own = counts.filter(({ sentence, start }) => sentence === rate.sentence && start < rate.start);
      const [one, other] = own.map(({ value }) => value);
      if (one === undefined || other === undefined || own.length > 2 || rate.figure.units < 10) return;
      const quotient = Math.round((Math.min(one, other) * base * 10 ** rate.figure.decimals) / Math.max(one, other));
      if (!differsByOneSlip(rate.figure.units, quotient)) return;
      return pairs.find(({ operands }) => own.every((count) => operands.some(({ start }) => start === count.start)));
    });
  });
}
