import { NO_SECTION, type Section } from "./sectionsOf.js";

/** The section that a place of the page is in: the last one that starts before it. */
export function sectionAt(sections: readonly Section[], place: number): Section {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1] ?? NO_SECTION;
}
