import type { RawRow } from "./makeGrid.js";

/** What a name says of the numbers in brackets. */
const ASIDE = /\s*\([^()]*\)$/;

/** What the column of the percentages is called. */
export const BRACKETED_SHARES = "(%)";

/** A column of counts with their shares in brackets, "1,412 (26.6%)", is two. */
export function withShares(rows: readonly RawRow[]): readonly RawRow[] {
  const shared = new Set(rows.flatMap((cells) => cells.flatMap(({ share }, at) => (share ? [cells.length - at] : []))));
  if (shared.size === 0) return rows;
  return rows.map((cells) =>
    cells.flatMap((cell, at): RawRow => {
      const { share, ...count } = cell;
      const percent = { text: BRACKETED_SHARES, period: false, bounded: false, ...(share && { cell: share }) };
      return shared.has(cells.length - at) ? [{ ...count, text: count.text.replace(ASIDE, "") }, percent] : [cell];
    }),
  );
}
