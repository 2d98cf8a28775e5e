import { breaksOff } from "../clauses/breaksOff.js";
import type { Item } from "../relations/Relation.js";

const NEAR = 80;
/** A mark of omission in the sentence or the rows of the list. */
const GAP_AFTER = /^(?:[^.!?؟\n]|[.](?=\d))*(?:\s*\n\s*[-•●▪◦*]?\s*)?(?:\[(?:\.\.\.|…)\]|…)/;

/** The list goes on without numbers. */
const ETC =
  /(?<![a-zء-ي])(?:الي غير ذلك|الي اخره|وغيرها|وغير ذلك|and (?:so on|others(?!\s*\(?$)|more)|among others|etc)(?![a-zء-ي])/;
/** Others without a number end the sentence: `، وبلاغات أخرى متنوعة.` */
const OTHERS = /^[^\d٠-٩.؛\n]*(?:[،,] و[ء-ي]+ (?:ال)?|\sو(?!ال)[ء-ي]+ )أ?خرى(?: [ء-ي]+)?\s*(?:[.؛\n]|$)/;

/** Whether a list goes on behind its last number: an omission is marked, others have no number, or the text breaks off. */
export function goesOn(text: string, parts: readonly Item[]): boolean {
  const last = parts.at(-1);
  const rest = last === undefined ? "" : text.slice(last.end, last.end + NEAR);
  return (
    parts.some(({ after }) => ETC.test(after)) ||
    GAP_AFTER.test(rest) ||
    OTHERS.test(rest) ||
    (last !== undefined && breaksOff(text, last))
  );
}
