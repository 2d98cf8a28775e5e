import { foldText } from "../../../language/foldText.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import type { Passage } from "../passage/readPassage.js";
import type { Item } from "../relations/Relation.js";

/** "5.6 minutes on average over all four queues". */
const OF_ALL =
  /^[^.;؛]*(?<![a-zء-ي])(?:all(?: of)?(?: the| our| its)?|(?:[بل]?(?:مجموع|جميع|كافه)|مستوي|كل) ال[ء-ي]+) (?:ال)?$/;
/** Nothing says of which of them, or when. */
const ENDED = /^(?: [a-z]+)?\s*(?:[.,،؛;:]|$)/;
const REACH = 24;

/** Whether the words right behind a mean say that it is that of all groups, three and more, and give their number. */
export function isMeanOfAll({ text, figures }: Passage, groups: readonly Item[], mean: Item): boolean {
  const next = groups[0]?.start ?? 0;
  const end = mean.end + mean.after.length + REACH;
  return figuresWithin(figures, mean.end, next > mean.end ? Math.min(end, next) : end).some(
    (figure) =>
      groups.length > 2 &&
      "value" in figure &&
      figure.value === groups.length &&
      OF_ALL.test(foldText(text.slice(mean.end, figure.span.start))) &&
      ENDED.test(foldText(text.slice(figure.span.end, figure.span.end + REACH))),
  );
}
