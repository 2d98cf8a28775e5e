import { OF_WHICH } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import type { Passage } from "../passage/Passage.js";
import type { Item, Printed } from "../relations/Relation.js";

/** The parts of a list with the numbers in brackets among them that were read as telephone numbers ("the fixed telephone (377)"), less those of a part. */
export function withBracketed(text: string, figures: Passage["figures"], parts: readonly Item[]): readonly Printed[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const bracketed = figuresWithin(figures, first.end, last.start).flatMap((figure): readonly Printed[] => {
    if (figure.kind !== "phone" || !/^[1-9]\d{0,3}$/.test(figure.code)) return [];
    const { start, end } = figure.span;
    const value = Number(figure.code);
    return text[start - 1] === "(" && text[end] === ")"
      ? [{ start, end, figure: { units: value, decimals: 0 }, value }]
      : [];
  });
  return bracketed.length === 0 ? [] : [...parts.filter(({ before }) => !OF_WHICH.test(before)), ...bracketed];
}
