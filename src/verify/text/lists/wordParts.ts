import { figuresWithin } from "../passage/figuresWithin.js";
import type { Passage } from "../passage/Passage.js";
import { printedFigure } from "../passage/printedFigure.js";
import type { Item, Printed } from "../relations/Relation.js";

/** The numbers in words among the parts of a list, and behind the last in its sentence, that count nothing named: "117 on power, 25 on fuel and six on sun". */
export function wordParts(figures: Passage["figures"], parts: readonly Item[]): readonly Printed[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return [];
  return figuresWithin(figures, first.end, last.end + last.after.length).flatMap((figure): readonly Printed[] => {
    if (figure.kind !== "number" || figure.script !== "word") return [];
    if (parts.some(({ start }) => start === figure.span.start)) return [];
    return [{ ...figure.span, figure: printedFigure(figure), value: figure.value }];
  });
}
