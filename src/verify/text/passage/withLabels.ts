import { isTotalLabel } from "./isTotalLabel.js";
import type { RawCell, RawRow } from "./makeGrid.js";

/** The end of a name with a number: "Call centre 2", `الفرع ٢`. */
const NUMBERED = /[^\d٠-٩][\d٠-٩]{1,4}$/;
/** "Gate 2", and not "120 calls". */
const NAME = /^[a-zء-ي]/;
const WORDS = /[a-zء-ي]{2}/;

/** The lines of a table where the number of a name is no count: numbers stand behind it, or some rows have names without one in the first column. */
export function withLabels(lines: readonly RawRow[]): readonly RawRow[] {
  const firsts = lines.slice(1).flatMap(([first]) => first ?? []);
  const names = firsts.filter(({ cell, text }) => cell === undefined && WORDS.test(text) && !isTotalLabel(text));
  const numbers = firsts.filter(({ cell }) => cell !== undefined);
  const areNames = names.length > 0 && numbers.length <= names.length;
  const isNumbered = ({ text }: RawCell) => names.length > 0 && NUMBERED.test(text);
  return lines.map((cells) => {
    const at = cells.findIndex(({ text }) => WORDS.test(text));
    // Names stand in the first column, or behind the number of the row.
    const isNames = at === 0 || (at === 1 && cells[0]?.cell !== undefined);
    const label = areNames ? cells[0] : cells.find(({ text }, place) => isNames && place === at && NAME.test(text));
    const others = cells.slice(at + 1);
    if (label?.cell === undefined || cells.length === 1) return cells;
    if (!areNames && !others.some(({ cell }) => cell !== undefined) && !(at === 0 && isNumbered(label))) return cells;
    const { text, period, bounded } = label;
    return cells.map((cell) => (cell === label ? { text, period, bounded } : cell));
  });
}
