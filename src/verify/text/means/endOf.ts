import { FEWEST } from "../clauses/rankCues.js";
import { HIGHEST } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

const AT_MOST =
  /^\s*(?:[ء-ي]+ )?كحد (?:اقصي|اعلي)(?![ء-ي])|^\s*(?:[a-z]+ )?(?:at (?:the )?most|at the longest|as (?:a|the) maximum)(?![a-z])|^[^,،.؛;]{0,40}[,،–—(] ?(?:وهو|وهي|which (?:is|was)) (?:the )?(?:اعلي|اكبر|highest|largest|most) /;
const AT_LEAST =
  /^\s*(?:[ء-ي]+ )?كحد ادني(?![ء-ي])|^\s*(?:[a-z]+ )?(?:at (?:the )?least|at the shortest|as (?:a|the) minimum)(?![a-z])/;
/** The time of an extreme right behind its number: "2,601 on the quietest day and 2,657 on the busiest". */
const ON_BUSIEST =
  /^\s*(?:[a-z]+ |(?!في )[ء-ي]+ )?(?:on|in|في) (?:the |its |their )?(?:busiest|peak|heaviest|highest|(?:ال)?(?:اكثر|اشد|ذروه)(?![ء-ي]{4}))/;
const ON_QUIETEST =
  /^\s*(?:[a-z]+ |(?!في )[ء-ي]+ )?(?:on|in|في) (?:the |its |their )?(?:quietest|slowest|lightest|lowest|(?:ال)?(?:اهدا|اقل|ادني)(?![ء-ي]{4}))/;
/** What is put behind a time limit, and ranks nothing: "within ten days or less". */
const OR_LESS = /(?<![a-zء-ي])(?:or less|او اقل)(?![a-zء-ي])/;

/** Whether words before a number call it the highest or the lowest, or those right after it. */
export function endOf({ before, after }: Item): ">=" | "<=" | undefined {
  if (ON_BUSIEST.test(after)) return ">=";
  if (ON_QUIETEST.test(after)) return "<=";
  if (HIGHEST.test(before) || AT_MOST.test(after)) return ">=";
  return FEWEST.test(before.replace(OR_LESS, "")) || AT_LEAST.test(after) ? "<=" : undefined;
}
