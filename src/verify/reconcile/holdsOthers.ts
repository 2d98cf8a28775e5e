import type { FigureForm } from "../../figures/Figure.js";
import { readFigures } from "../../language/readFigures.js";

/** What a number right before another says of how or when it is counted: "per 1,000", "within 3 months". */
const BESIDE = /(?:^|\s)(?:per|every|each|within|in|over|خلال|غضون|في|[لو]?كل)\s$/i;
/** The end of the scale of a score: "4.38 out of 5". */
const SCALE = /(?:\sof|\sمن(?: أصل)?|\/)\s?$/i;
const LETTER = /\p{L}/u;

/** Whether a printed text holds more than its one number: "600 or 900 calls", or a number of each day: "600 calls a day". */
export function holdsOthers(text: string, form: FigureForm | undefined): boolean {
  if (!LETTER.test(text)) return false;
  const [first, ...others] = readFigures(text).flatMap((each) =>
    "value" in each && each.kind !== "ordinal" ? [each] : [],
  );
  if (first?.per !== undefined && form?.endsWith("count")) return true;
  return others.some(({ span }) => {
    const before = text.slice(0, span.start);
    return !BESIDE.test(before) && !(form === "score" && SCALE.test(before));
  });
}
