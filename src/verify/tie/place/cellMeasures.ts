import type { Said } from "../page/sayingsOf.js";
import { STATES } from "./states.js";

/** Who was asked, and who rated, above a row of what was rated: elsewhere they may be residents, or take part in something else. */
const ASKED = /(?<![ء-ي])(?:ال)?(?:مستطلع(?:ون|ين|[ةه])|مدعو(?:ون|ين)|سئلوا)(?![ء-ي])/;
const RATED = /(?<![ء-ي])(?:ال)?(?:مقيم|مجيب|مستجيب|مشارك)(?:ون|ين)(?![ء-ي])|\bparticipants\b/i;

/** A column's measure is its row's too, but for what only a row says. `label`: the label and the header of a cell about `subject`. */
export function cellMeasures(above: Said, beside: Said, subject: string | undefined, label: string): readonly string[] {
  if (subject === "satisfaction" && above.measures.length === 0) {
    if (ASKED.test(label)) return ["asked"];
    if (RATED.test(label)) return ["rated"];
  }
  // "Value" heads anything.
  if (above.measures.every((name) => name === "amount") && beside.measures.length > 0) return beside.measures;
  return [
    ...above.measures,
    ...beside.measures.filter(
      (name) => name === "share" || name === "mean" || name === "other-mean" || STATES.includes(name),
    ),
  ];
}
