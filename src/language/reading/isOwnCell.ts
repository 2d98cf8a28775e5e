import { KIND, kindAt } from "./characters.js";

/** Whether nothing but blanks stands beside a stretch of a text in its cell of a table, or in the whole text. */
export function isOwnCell(kinds: Uint16Array, text: string, start: number, end: number): boolean {
  let from = start - 1;
  while (kindAt(kinds, from) <= KIND.space) from--;
  let to = end;
  while (kindAt(kinds, to) <= KIND.space) to++;
  if (kindAt(kinds, from) !== KIND.wall || kindAt(kinds, to) !== KIND.wall) return false;
  const edges = text.charAt(from) + text.charAt(to);
  return edges === "" || /[|\t]/.test(edges);
}
