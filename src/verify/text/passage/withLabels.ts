import { isTotalLabel } from "./isTotalLabel.js";
import type { RawCell, RawRow } from "./makeGrid.js";

/** The end of a name with a number: "Call centre 2", `الفرع ٢`. */
const NUMBERED = /[^\d٠-٩][\d٠-٩]{1,4}$/;
const WORDS = /[a-zء-ي]{2}/;

/** The lines of a table where the number of a name is no count: some rows have names without one in the first column. */
export function withLabels(lines: readonly RawRow[]): readonly RawRow[] {
  const firsts = lines.slice(1).flatMap(([first]) => first ?? []);
  const names = firsts.filter(({ cell, text }) => cell === undefined && WORDS.test(text) && !isTotalLabel(text));
  const numbers = firsts.filter(({ cell }) => cell !== undefined);
  if (names.length === 0 || numbers.length === 0) return lines;
  const isName = ({ text }: RawCell) => (WORDS.test(text) && NUMBERED.test(text)) || numbers.length <= names.length;
  return lines.map((cells) => {
    const [first, ...others] = cells;
    if (first?.cell === undefined || others.length === 0 || !isName(first)) return cells;
    const { text, period, bounded } = first;
    return [{ text, period, bounded }, ...others];
  });
}
