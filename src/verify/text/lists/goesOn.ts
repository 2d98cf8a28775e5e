import { foldText } from "../../../language/foldText.js";
import { breaksOff } from "../clauses/breaksOff.js";
import type { Item } from "../relations/Relation.js";

const NEAR = 80;
/** A mark of omission in the sentence or the rows of the list. */
const GAP_AFTER = /^(?:[^.!?؟\n]|[.](?=\d))*(?:\s*\n\s*[-•●▪◦*]?\s*)?(?:\[(?:\.\.\.|…)\]|…)/;

/** The list goes on without numbers. */
const ETC =
  /(?<![a-zء-ي])(?:الي غير ذلك|الي اخره|وغيرها|وغير ذلك|and (?:so on|others(?!\s*\(?$)|more)|among others|etc)(?![a-zء-ي])/;
/** Others without a number end the sentence: `، وبلاغات أخرى متنوعة.` */
const OTHERS = /^[^\d.؛\n]*(?:[،,] و[ء-ي]+ (?:ال)?|\sو(?!ال)[ء-ي]+ )اخري(?: [ء-ي]+)?\s*(?:[.؛\n]|$)/;
/** So do those that come on top: `، بالإضافة إلى بلاغات متفرقة.`, ", as well as other matters." */
const ON_TOP =
  /^[^\d.؛;\n]*[,،] ?(?:(?:و?(?:اضافه|ب(?:ال)?اضافه) الي|فضلا عن|الي جانب|علاوه علي|ناهيك عن|وكذلك) (?:[ء-ي]+ ){0,2}(?:(?:ال)?(?:اخري|متنوعه|متفرقه|مختلفه)|شتي|غيرها)(?![ء-ي])|(?:as well as|in addition to|along with|together with|besides|plus|not to mention) (?:[a-z]+ ){0,2}(?:others?|miscellaneous|sundry|various)(?![a-z]))[^\d.؛;\n]*(?:[.؛;\n]|$)/;

/** Whether a list goes on behind its last number: an omission is marked, others have no number, or the text breaks off. */
export function goesOn(text: string, parts: readonly Item[]): boolean {
  const last = parts.at(-1);
  const rest = last === undefined ? "" : text.slice(last.end, last.end + NEAR);
  const words = foldText(rest);
  return (
    parts.some(({ after }) => ETC.test(after)) ||
    GAP_AFTER.test(rest) ||
    OTHERS.test(words) ||
    ON_TOP.test(words) ||
    (last !== undefined && breaksOff(text, last))
  );
}
