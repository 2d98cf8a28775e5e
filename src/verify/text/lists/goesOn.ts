import { breaksOff } from "../clauses/breaksOff.js";
import type { Item } from "../relations/Relation.js";

/** A mark of omission in the sentence or the rows of the list. */
const GAP_AFTER = /^(?:[^.!?؟\n]|[.](?=\d))*(?:\s*\n\s*[-•●▪◦*]?\s*)?(?:\[(?:\.\.\.|…)\]|…)/;

/** The list goes on without numbers. */
const ETC =
  /(?<![a-zء-ي])(?:الي غير ذلك|الي اخره|وغيرها|وغير ذلك|and (?:so on|others|more)|among others|etc)(?![a-zء-ي])|[،,] و[ء-ي]+ (?:ال)?اخري(?: [ء-ي]+)?\s*(?:[.؛]|$)/;
/** Whether a list goes on behind its last number: an omission is marked, others have no number, or the text breaks off. */
export function goesOn(text: string, parts: readonly Item[]): boolean {
  return parts.some(
    (part, at) =>
      ETC.test(part.after) ||
      (at === parts.length - 1 && (GAP_AFTER.test(text.slice(part.end, part.end + 80)) || breaksOff(text, part))),
  );
}
