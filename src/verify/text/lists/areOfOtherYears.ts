import { foldText } from "../../../language/foldText.js";
import { YEARS } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

const REACH = 240;

/** Whether a list that leads with its year follows a total whose sentence names only another: "By the end of 2007, 60,000 files were opened. In the ranking of 2006 came first". */
export function areOfOtherYears(text: string, { before, start }: Item, total: Item): boolean {
  const own: readonly string[] = before.match(YEARS) ?? [];
  if (own.length === 0 || start < total.end) return false;
  const lead = text.slice(Math.max(0, total.start - REACH), total.start).split(/[.؛!?؟]\s|\n/);
  const [tail = ""] = text.slice(total.end, start).split(/[.؛!?؟]\s|\n/);
  const told = foldText(`${lead.at(-1)} ${tail}`).match(YEARS) ?? [];
  return told.length > 0 && !told.some((year) => own.includes(year));
}
