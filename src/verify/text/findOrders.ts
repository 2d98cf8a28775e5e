import { checkBound } from "../checks/checkBound.js";
import { clauseBefore } from "./clauseBefore.js";
import { isAlike } from "./isAlike.js";
import type { Reading } from "./Reading.js";
import type { Relation } from "./Relation.js";

/** "A was the most frequent", `تصدر`. */
const MOST =
  /(?<![a-zء-ي])(?:الاكثر|اكثرها|اكثرهم|[وف]?(?:ي)?تصدر[ء-ي]*|في (?:ال)?(?:صداره|مقدمه)|most (?:frequent|common|numerous)|the most|topped|led|leading|highest|largest)(?![a-zء-ي])/;
/** What comes right after it in the ranking. */
const NEXT =
  /^[^.؛;]{0,40}?[,،)]\s*(?:and )?(?:[وف]?(?:بعد[هـ]ا?|[يت]لي(?:ه|ها)|تلا(?:ه|ها)|تلت(?:ه|ها))|ثم|followed by|then)(?![a-zء-ي])[^,،;؛.\d]*$/;

/** Finds a list that says that it is in order, "the husband most often, 47, then the former husband, 70", and is not. */
export function findOrders({ items }: Reading): readonly Relation[] {
  return items.flatMap((second, index): Relation[] => {
    const first = items[index - 1];
    if (first === undefined || first.sentence !== second.sentence || first.kind !== second.kind) return [];
    if (first.kind === "points" || first.per !== second.per || first.bound !== undefined) return [];
    if (!MOST.test(clauseBefore(first.before)) || !NEXT.test(second.before) || !isAlike(first, second)) return [];
    if (second.value <= first.value) return [];
    return [{ kind: "rank", operands: [second, first], outcome: checkBound([first.figure], ">=", second.figure) }];
  });
}
