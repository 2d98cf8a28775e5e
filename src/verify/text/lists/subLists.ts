import { DIVIDED, OPEN } from "../passage/cues.js";
import type { Passage } from "../passage/readPassage.js";
import type { Item } from "../relations/Relation.js";
import type { ListCandidate } from "./listCandidates.js";

/** How far a line is set in, and its bullet. */
const MARK = /^[^\S\n]*[-–—•●○*▪■□◦‣∙·►][^\S\n]/;
const REACH = 40;

/** The bullets further in under a bullet whose words divide it: "• Neighbours: 586, each of one of two kinds", then "– noise: 402". */
export function subLists({ text, lineStarts }: Passage, counts: readonly Item[]): readonly ListCandidate[] {
  const markOf = (line: number) => {
    const start = lineStarts[line] ?? text.length;
    return MARK.exec(text.slice(start, start + REACH))?.[0];
  };
  return counts.flatMap((total, at): readonly ListCandidate[] => {
    if (!total.listed || !DIVIDED.test(total.after) || OPEN.test(total.after)) return [];
    const [mark, inner] = [markOf(total.line), markOf(total.line + 1)];
    if (mark === undefined || inner === undefined || inner === mark || inner.length < mark.length) return [];
    const rest = counts.slice(at + 1);
    const end = rest.findIndex(({ line }, place) => line !== total.line + 1 + place || markOf(line) !== inner);
    const parts = end < 0 ? rest : rest.slice(0, end);
    // Another one may have no number.
    const isWhole = markOf(total.line + 1 + parts.length) !== inner;
    return isWhole ? [{ total, parts, loose: false, joined: false, named: true, told: "closed" }] : [];
  });
}
