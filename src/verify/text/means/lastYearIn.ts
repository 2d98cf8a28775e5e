import { foldText } from "../../../language/foldText.js";
import { YEARS } from "../passage/cues.js";

/** The last year that a text names. */
export function lastYearIn(text: string): number | undefined {
  const last = foldText(text).match(YEARS)?.at(-1);
  return last === undefined ? undefined : Number(last);
}
