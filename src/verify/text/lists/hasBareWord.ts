import type { Span } from "../../../model/Finding.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import type { Passage } from "../passage/readPassage.js";

/** Whether among the parts a number in words counts nothing that is named, and may be one of them: `سبع منها للرياض وثلاث لعسير`. */
export function hasBareWord(figures: Passage["figures"], parts: readonly Span[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  const own = new Set(parts.map(({ start }) => start));
  return figuresWithin(figures, first.start, last.start).some(
    ({ kind, script, span }) => kind === "number" && script === "word" && !own.has(span.start),
  );
}
