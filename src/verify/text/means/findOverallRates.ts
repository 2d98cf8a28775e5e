import { groupBy } from "../../common/groupBy.js";
import { tellsChange } from "../clauses/tellsChange.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateBound } from "../relations/relateBound.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";

/** A channel is all that stands behind each of them: "for phone,", `عن الهاتف و`. What is asked of its staff and its speed has an overall question of its own. */
const NAMED =
  /^ (?:for|by|in|at|with|on|عن|في|عبر|لدي|علي) (?:the )?(?:(?:tele)?phone|web(?:site)?|portal|app|e-?mail|mail|post|letters?|chat|branch(?:es)?|centres?|counters?|(?:ال)?(?:هاتف|موقع|بوابه|تطبيق|بريد|محادثه|فروع|مراكز|مركز الاتصال))(?:[,،]| and| و|\s)+(?:and |و)?(?:(?:with|giving|making) )?$/;
/** The last of them is of all. */
const OVERALL =
  /^ (?:overall|in all|altogether|in total|across (?:all|the board)|بوجه عام|بشكل عام|عموما|اجمالا|في المجمل)\s*(?:[.,;،؛)\n]|$)/;
/** What has a rate in each group, and no share of it. */
const LED = /(?:satisf|approv|رضا)[^\d.؛;]{0,40}$/;

/** Finds a rate of all, told behind those of its groups in one sentence, that is above or below each of them: "86 % for phone, 82 % for web and 91 % for post, 93 % overall". */
export function findOverallRates({ items }: Reading): readonly Relation[] {
  return [...groupBy(items, ({ sentence }) => sentence).values()].flatMap((told): readonly Relation[] => {
    const overall = told.at(-1);
    const groups = told.slice(0, -1);
    if (overall === undefined || groups.length < 2 || !OVERALL.test(overall.after)) return [];
    if (!told.every(isPlain) || !groups.every(({ after }) => NAMED.test(after)) || !LED.test(told[0]?.before ?? ""))
      return [];
    if (tellsChange(told[0]?.before ?? "") || sumOf(groups) === overall.value) return [];
    const sorted = [...groups].sort((a, b) => a.value - b.value);
    const [least, most] = [sorted[0], sorted.at(-1)];
    if (least === undefined || most === undefined) return [];
    return [relateBound("extreme", most, ">=", overall), relateBound("extreme", least, "<=", overall)];
  });
}

function isPlain({ kind, bound, signed }: Item): boolean {
  return kind === "percent" && bound === undefined && signed === undefined;
}
