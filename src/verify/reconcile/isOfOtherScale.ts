import type { Figure } from "../../figures/Figure.js";
import { foldText } from "../../language/foldText.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { measureKey } from "../../model/measureKey.js";

/** The end of a scale behind a score, folded: "3.6 out of 10". */
const END = /\d\s(?:out\s)?(?:of|من(?:\sاصل)?)\s(\d+)(?![\d.,])/;

/** Whether a printed score is told of a scale that ends elsewhere than that of its measure, or of every measure where it is of none. */
export function isOfOtherScale(
  printed: string,
  { form, key }: Partial<Pick<Figure, "form" | "key">> = {},
  { satisfaction = [] }: FeedbackReport,
): boolean {
  const end = form === "score" ? END.exec(foldText(printed))?.[1] : undefined;
  if (end === undefined) return false;
  const scales = satisfaction
    .filter((measure, index) => key === undefined || measureKey(measure, index) === key)
    .flatMap(({ scale }) => scale ?? []);
  return scales.length > 0 && scales.every(({ max }) => max !== Number(end));
}
