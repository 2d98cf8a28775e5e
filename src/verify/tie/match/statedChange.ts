import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { changeOver } from "../page/changeOver.js";
import type { Context } from "../place/Context.js";

/** How far, in characters, a change may stand from what it is told to be from. */
const NEAR = 60;
/** In its own period a change may be told, too: "by 8% in May 2025 year on year", "في مايو ٢٠٢٥م على أساس سنوي". */
const PERIOD =
  /^[\s\u2066-\u2069]*[,،]? ?(?:in|during|for|في|خلال) (?:[a-zء-ي]+ ){0,5}(?:[QH][1-4] )?(?:20\d\d|٢٠[٠-٩]{2})م?(?=[\s,،])/i;
/** What a change is said to be from in the head of its cell, or in words right behind it, with no other number between: `year`, `month` or `quarter`. */
export function statedChange(
  { span: { end } }: QuantityReading,
  { cell, label = "", text }: Context,
): string | undefined {
  if (cell) return changeOver(label);
  const period = PERIOD.exec(text.slice(end, end + NEAR))?.[0].length ?? 0;
  const [words = ""] = text.slice(end + period, end + period + NEAR).split(/[\d٠-٩.;؛\n]/u, 1);
  return changeOver(words);
}
