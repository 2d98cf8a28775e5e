import { checkBound } from "../checks/checkBound.js";
import { HIGHEST, LOWEST, MEAN } from "./cues.js";
import { isAlike } from "./isAlike.js";
import { nearby } from "./nearby.js";
import type { Item, Relation } from "./Relation.js";

const UNITS: Readonly<Record<string, RegExp>> = {
  day: /(?:يوم|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|day)/u,
  month: /(?:شهر|month)/u,
  hour: /(?:ساعه|hour)/u,
  minute: /(?:دقيقه|minute)/u,
};

const NEAR = 12;

/** Finds a stated maximum below, or a minimum above, the mean of the same unit of time. */
export function findExtremes(items: readonly Item[]): readonly Relation[] {
  const means = items.filter((item) => item.kind === "count" && item.per !== undefined && MEAN.test(item.before));
  return means.flatMap((mean) => {
    const unit = UNITS[mean.per ?? ""];
    const near = nearby(items, mean.start, NEAR).filter(
      (item) =>
        item !== mean &&
        item.kind === "count" &&
        Math.abs(item.sentence - mean.sentence) <= 3 &&
        isAlike(item, mean) &&
        (item.noun === undefined || mean.noun === undefined || item.noun === mean.noun) &&
        unit?.test(`${item.before} ${item.after}`) === true,
    );
    return near.flatMap((item): Relation[] => {
      const op = HIGHEST.test(item.before) ? ">=" : LOWEST.test(item.before) ? "<=" : undefined;
      if (op === undefined) return [];
      return [{ kind: "extreme", operands: [item, mean], outcome: checkBound([item.figure], op, mean.figure) }];
    });
  });
}
