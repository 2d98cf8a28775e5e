import { clauseBefore } from "../clauses/clauseBefore.js";
import { STATES } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { UNIT_WORDS } from "./unitWords.js";

/** "4,318 calls, the most in one day", `4,318 مكالمة، وهو أعلى عدد في يوم واحد`. */
const MOST =
  /^\s*[a-zء-ي]{0,16} ?[,،(–—] ?(?:(?:which (?:is|was)|that (?:is|was)|being|it is|و?هو|و?هي) )?(?:the (?:highest|most|largest)|اعلي|اكبر|اكثر)(?: (?!فرع|محافظ|منطق|قسم|الشه?كاو)[a-zء-ي-]+){0,4}? (?:(?:in|on|for) (?:an?y?|one)(?: single)? |(?:في|خلال) )(?:day|week|month|hour|يوم|اسبوع|شهر|ساعه)(?![a-zء-ي])/;

/** Whether a count is told behind it as the most in one of the units of time that a mean is of: of the same state of work, and at a date. */
export function isMostBehind({ before, after }: Item, mean: Item): boolean {
  const unit = UNIT_WORDS[mean.per ?? ""];
  const said = MOST.exec(after)?.[0];
  const lead = clauseBefore(before);
  return (
    said !== undefined &&
    unit?.test(said) === true &&
    /\d/.test(lead) &&
    STATES.every((cue) => !cue.test(lead) || cue.test(mean.before))
  );
}
