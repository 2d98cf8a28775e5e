import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Item } from "../relations/Relation.js";

const VERBS: readonly (readonly [RegExp, "over" | "under"])[] = [
  [
    /(?<![ء-ي])[وف]?(?:لم|لا|لن) [يت](?:ت?جاوز|زد)|did not (?:exceed|reach)|(?:stayed|remained) (?:below|under)/,
    "under",
  ],
  [
    /(?<![ء-ي])[وف]?(?:[يت]?تجاوز[ء-ي]*|[يت]?جاوزت? (?:ما|عدد|مجموع|اجمالي)(?![ء-ي])[^،,.؛]*$)|(?<![a-z])(?:exceed|surpass|topp|cross)(?:s|es|ed)(?![a-z])/,
    "over",
  ],
];

const THAN = /^\s*(?:above|below|over|under) the\s*$/;

/** A round number may have its bound at the verb: "what came in exceeded, in the first half, 12,000". */
export function boundAtVerb({ bound, value }: QuantityReading, before: string): Pick<Item, "bound"> {
  // "5 % above the 4,285 of 2016" is 5 % more than so many.
  if (bound !== undefined) return THAN.test(before) ? {} : { bound };
  if (value < 1000 || value % 100 !== 0) return {};
  const said = VERBS.find(([words]) => words.test(before))?.[1];
  return said === undefined ? {} : { bound: said };
}
