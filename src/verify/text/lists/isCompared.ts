import { COMPARISON } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Whom those complained of that the number before counts: "12,292 complaints against operators in four years:". */
const OF_WHOM =
  /^\s*against (?!(?:just|only|some|about|around|nearly|almost|roughly|over|under|the|an?|last|this|its)(?![a-z]))[a-z]+ (?=[a-z])/;
/** Whom something was decided against: "it ruled against 232 advertisements". */
const DECIDED =
  /(?<![a-z])(?:(?:f(?:ound|inds?|inding)|rul(?:ed|es|ing)|decid(?:ed|es|ing)|act(?:ed|s|ing)|proceed(?:ed|s|ing)) (?:fully |partly |in full )?|(?:action|proceedings|steps|measures) (?:(?:was|were|has been|have been|had been) )?(?:taken|brought|begun|opened|started|initiated) )against(?= (?:the )?\(?$)/;
/** What it is fewer or more than: "fewer than the 763 of 2017". */
const THAN_THE = /(?<![a-z])(?:fewer|less|more|higher|lower|down|up) than the $/;
/** What it is now, "rather than 3,150". */
const NOT_SO = /(?<![a-zء-ي])(?:rather than|instead of|بدلا من|عوضا عن)\s*(?:the |ال)?\(?$/;

/** Whether a count is that of another time, which others are compared with. */
export function isCompared({ before, after }: Item): boolean {
  return (
    COMPARISON.test(before.replace(OF_WHOM, "").replace(DECIDED, "")) ||
    NOT_SO.test(before) ||
    THAN_THE.test(before) ||
    /^[^,;.،؛]{0,30}(?:previous|year before|year earlier|(?:المده|الفتره) (?:(?:نفسها|ذاتها) (?:من|في|ل)|المقابله))/.test(
      after,
    )
  );
}
