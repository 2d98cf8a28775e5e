import { checkBound } from "../checks/checkBound.js";
import { clauseBefore } from "./clauseBefore.js";
import { COMPARISON, HIGHEST, LOWEST, MEAN, TIMES } from "./cues.js";
import { nearby } from "./nearby.js";
import type { Item, Relation } from "./Relation.js";
import { sharesStem } from "./sharesStem.js";

const REACH = 3;
/** The sentence goes on about what the mean is of. */
const SAME_THING = /the one (?:that|which)|اطولها|اقصرها|the (?:longest|shortest) (?:of|being|was|took|needed)/;
const NEAR = 8;

/** Finds a longest time below, or a shortest above, the mean time of the same thing. */
export function findTimeExtremes(others: readonly Item[]): readonly Relation[] {
  const times = others.filter(({ noun }) => noun !== undefined && TIMES.includes(noun));
  const means = times.filter(
    ({ before, after }) =>
      (MEAN.test(before) || MEAN.test(after.slice(0, 24))) && !COMPARISON.test(clauseBefore(before)),
  );
  return means.flatMap((mean) =>
    nearby(times, mean.start, NEAR).flatMap((item): Relation[] => {
      const op = HIGHEST.test(item.before) ? ">=" : LOWEST.test(item.before) ? "<=" : undefined;
      const apart = Math.abs(item.sentence - mean.sentence);
      if (
        op === undefined ||
        item.noun !== mean.noun ||
        apart > REACH ||
        !(sharesStem(item.before, mean.before) || (apart === 0 && SAME_THING.test(item.before)))
      )
        return [];
      return [{ kind: "extreme", operands: [item, mean], outcome: checkBound([item.figure], op, mean.figure) }];
    }),
  );
}
