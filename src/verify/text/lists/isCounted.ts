import { HIGHEST, OPEN } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import type { Passage } from "../passage/readPassage.js";
import type { Item } from "../relations/Relation.js";

/** So few classes may be as many as something else. */
const FEW = 4;
/** How far before its total the number of the classes may stand. */
const LEAD = 60;

/** Whether the words before a total say how many parts it has: "the eleven governorates recorded 28,174", and eleven are listed. */
export function isCounted(figures: Passage["figures"], { before, start }: Item, parts: readonly Item[]): boolean {
  return (
    parts.length > FEW &&
    figuresWithin(figures, start - LEAD, start).some((figure) => "value" in figure && figure.value === parts.length) &&
    ![OPEN, HIGHEST].some((cue) => cue.test(`${before} ${parts[0]?.before}`))
  );
}
