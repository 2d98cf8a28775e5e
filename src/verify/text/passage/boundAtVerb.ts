import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Item } from "../relations/Relation.js";

const VERBS: readonly (readonly [RegExp, "over" | "under"])[] = [
  [
    /(?<![ء-ي])(?:لم|لا|ولم|ولا) (?:ي|ت)(?:تجاوز|زد)|did not (?:exceed|reach)|(?:stayed|remained) (?:below|under)/,
    "under",
  ],
  [/(?<![ء-ي])[وف]?(?:ي|ت)?تجاوز[ء-ي]*|(?<![a-z])(?:exceed|surpass|topp|cross)(?:s|es|ed)(?![a-z])/, "over"],
];

/** A round number may have its bound at the verb: "what came in exceeded, in the first half, 12,000". */
export function boundAtVerb({ bound, value }: QuantityReading, before: string): Pick<Item, "bound"> {
  if (bound !== undefined) return { bound };
  if (value < 1000 || value % 100 !== 0) return {};
  const said = VERBS.find(([words]) => words.test(before))?.[1];
  return said === undefined ? {} : { bound: said };
}
