import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isPerson } from "../../common/isPerson.js";
import type { Item } from "../relations/Relation.js";

const VERBS: readonly (readonly [RegExp, "over" | "under"])[] = [
  [
    /(?<![ء-ي])[وف]?(?:لم|لا|لن) [يت](?:ت?جاوز|زد)|(?:did not|failed to) (?:exceed|reach)|(?:stayed|remained|kept) (?:below|under)|fell short of/,
    "under",
  ],
  [
    /(?<![ء-ي])[وف]?(?:[يت]?تجاوز[ء-ي]*|[يت]?جاوزت? (?:ما|عدد|مجموع|اجمالي)(?![ء-ي])[^،,.؛]*$|(?:[يت]زيد|زادت?) (?:عدد|مجموع|اجمالي)(?: [ء-ي]+){1,8} (?:عن|علي)\s*$)|(?<![a-z])(?:exceed|surpass|topp|cross|outstripp)(?:s|es|ed)(?![a-z])|(?<![a-z])(?:went|climbed|rose|moved|ran) (?:past|beyond)|broke through|(?:calls|cases|complaints|contacts|number|requests|total|volume)(?: [a-z]+)? pass(?:es|ed)(?: the)?\s*$/,
    "over",
  ],
];

const THAN = /^\s*(?:above|below|over|under) the\s*$/;
/** "Exceeded the 1,957 complaints": it is those that there were; a round one, "exceeded the 5,000 mark", may be a bound. */
const EXCEEDED = /(?<![a-z])(?:exceed|surpass)(?:s|es|ed) the\s*$/;

/** "Carried over 120 cases". */
const CARRIED = /(?<![a-z])(?:carried|rolled) over\s*$/;

/** The number is that of what exceeds another: `يفوق عدد الرسائل (5,317) عدد`. */
const SUBJECT = /(?<![ء-ي])[وف]?(?:[يت]?فوق|فاق|[يت]زيد|زاد|[يت]?تجاوز)ت? (?:[ء-ي]+ ){1,4}\(\s*$/;

/** A round number may have its bound at the verb: "what came in exceeded, in the first half, 12,000". */
export function boundAtVerb({ bound, value, noun }: QuantityReading, before: string): Pick<Item, "bound"> {
  // "5 % above the 4,285 of 2016" is 5 % more than so many.
  if (SUBJECT.test(before)) return {};
  if (bound !== undefined && value % 100 !== 0 && EXCEEDED.test(before)) return {};
  if (bound !== undefined) return THAN.test(before) || (CARRIED.test(before) && !isPerson(noun ?? "")) ? {} : { bound };
  if (value < 1000 || value % 100 !== 0) return {};
  const said = VERBS.find(([words]) => words.test(before))?.[1];
  return said === undefined ? {} : { bound: said };
}
