import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { HIGHEST, OPEN } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import type { Passage } from "../passage/readPassage.js";
import type { Item } from "../relations/Relation.js";

/** So few classes may be as many as something else. */
const FEW = 4;
/** How far before its total the number of the classes may stand. */
const LEAD = 60;

/** Whether the words before a total, or right before its list, say how many parts it has: "the eleven governorates recorded 28,174", "of three kinds:". */
export function isCounted(figures: Passage["figures"], total: Item, parts: readonly Item[]): boolean {
  const [first] = parts;
  if (first === undefined || [OPEN, HIGHEST].some((cue) => cue.test(`${total.before} ${first.before}`))) return false;
  const isHowMany = (figure: FigureReading | undefined) =>
    figure !== undefined && "value" in figure && figure.value === parts.length;
  const told = figuresWithin(figures, first.start - LEAD, first.start);
  if (parts.length > 1 && /:\s*$/.test(first.before) && isHowMany(told.at(-1))) return true;
  return parts.length > FEW && figuresWithin(figures, total.start - LEAD, total.start).some(isHowMany);
}
