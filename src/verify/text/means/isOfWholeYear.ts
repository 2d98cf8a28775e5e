import { foldText } from "../../../language/foldText.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import type { Item } from "../relations/Relation.js";
import type { Reading } from "../sums/Reading.js";

const FAR_BEFORE = 200;
/** The year is not all of it. */
const OPENED =
  /(?<![a-z])(?:new|school|academic|exhibition|festival|fair|season|open|launch|start|beg[au]n|since|until|by the end)|(?<![ء-ي])[وف]?(?:افتتح|بد[اءي]|اطلق|دشن|منذ|حتي|انطلق)|معرض|مهرجان|موسم|(?<![ء-ي])(?:لل|[وب]?ال)?(?:حج|حجاج|عمره|دراسي|جديد)[ه]?(?![ء-ي])/;

/** Whether nothing but a year stands between a total and a place behind it, and nothing before says that it was not all of it. */
export function isOfWholeYear({ text, figures }: Reading, total: Item, end: number): boolean {
  const isYear = figuresWithin(figures, total.end, end).every(({ kind }) => kind === "year");
  return (
    isYear && end - total.end > 3 && !OPENED.test(foldText(text.slice(Math.max(0, total.start - FAR_BEFORE), end)))
  );
}
