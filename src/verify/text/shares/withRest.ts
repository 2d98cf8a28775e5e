import type { Span } from "../../../model/Finding.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { REST } from "../passage/cues.js";
import type { Item, Relation } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { shareList } from "./shareList.js";

/** By so many steps of its last digit a remainder may miss what the others leave. */
const MOST_STEPS = 3.5;

/** What remains is what the others leave: it misses that by no sum of roundings. */
export function withRest(group: readonly Item[], judged: ReadonlySet<Span> | undefined): Relation {
  const relation = shareList(group);
  const [last] = group.slice(-1);
  if (judged === undefined || last === undefined || !REST.test(clauseBefore(last.before))) return relation;
  const steps = Math.abs(100 - sumOf(group)) * 10 ** Math.max(...group.map(({ figure }) => figure.decimals));
  const isPlain = group.every((item) => item.bound === undefined && !judged.has(item));
  return isPlain && steps > MOST_STEPS ? { ...relation, outcome: { ...relation.outcome, outcome: "fail" } } : relation;
}
