import type { Span } from "../../../model/Finding.js";
import { sectionAt } from "./sectionAt.js";
import type { Section } from "./sectionsOf.js";

/** The sections of a page, where what the bands within a table head ends with it. */
export function endedSections(sections: readonly Section[], tables: readonly Span[]): readonly Section[] {
  const ended = tables.flatMap(({ start, end }): readonly Section[] => {
    const last = sectionAt(sections, end);
    return last.start > start ? [{ ...sectionAt(sections, start + 1), start: end }] : [];
  });
  return ended.length === 0 ? sections : [...sections, ...ended].sort((one, other) => one.start - other.start);
}
