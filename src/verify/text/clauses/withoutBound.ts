import { isLimit } from "../relations/isLimit.js";
import type { Item } from "../relations/Relation.js";

/** Right before a number, what says that it is a bound: "more than", `بما لا يتجاوز`. */
const BOUND =
  /(?:(?<![a-z])(?:(?:just|only|slightly|well|a little|no|not) )*(?:(?:more|less|fewer|greater) than|over|under|above|below|at (?:least|most)|exceeding|in excess of|upwards of)(?: an?)?|(?<![ء-ي])(?:[وب]?(?:اكثر|اقل|ازيد)(?: (?:بقليل|قليلا))? من|(?:(?:[وب]?ما )?(?:لا )?)?[يت](?:زيد(?: قليلا)? (?:علي|عن)|ت?جاوز|قل(?: قليلا)? عن|فوق)|دون|فوق))\s*$/;

/** The words before a number, without those that say that it is a bound. */
export function withoutBound(item: Pick<Item, "before" | "bound">): string {
  return isLimit(item) ? item.before.replace(BOUND, "") : item.before;
}
