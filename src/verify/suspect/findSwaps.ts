import { groupBy } from "../common/groupBy.js";
import type { Entry, Sum } from "./listSums.js";
import type { SuspectPlace, Suspicion } from "./SuspectCell.js";

const PLACES: readonly SuspectPlace[] = ["cell", "row-total", "column-total", "grand-total"];

/**
 * Two numbers that repair every sum when they are exchanged: of one row, of one column or of one margin; or else two others of the table, or one and the
 * total of its row or column.
 */
export function findSwaps(entries: readonly Entry[], sums: readonly Sum[]): Suspicion[] {
  const failing = sums.filter(({ difference }) => difference !== 0);
  const [first] = failing;
  const most = entries.reduce((known, entry) => Math.max(known, entry.sums.length), 0);
  // No two numbers are in more sums.
  if (first === undefined || failing.length > 2 * most) return [];
  const places = new Map(entries.map((entry, at) => [entry, at]));
  const ids = new Map(sums.map((sum, at) => [sum, at]));
  const keyOf = (value: number, signs: ReadonlyMap<Sum, number>, line: string): string => {
    const own = [...signs].flatMap(([sum, sign]) => (sign === 0 ? [] : [`${ids.get(sum)}*${sign}`]));
    return [value, ...own.sort(), line].join(" ");
  };
  // The other number is in a sum that fails, or else in no sum without the first.
  const starts = entries.filter((entry) => entry.sums.some(({ sum }) => sum === first));
  const near = new Set(starts.flatMap((entry) => entry.sums.map(({ sum }) => sum)));
  const standing = entries
    .filter(
      (entry) => entry.sums.some(({ sum }) => sum.difference !== 0) || entry.sums.every(({ sum }) => near.has(sum)),
    )
    .flatMap((entry) => [entry.place, ...linesOf(entry)].map((line) => ({ entry, line })));
  const byKey = groupBy(standing, ({ entry, line }) => keyOf(entry.value, signsOf(entry), line));
  const found = new Map<string, readonly [Entry, Entry]>();
  let hasRival = false;
  for (const a of starts) {
    const [at, signs] = [places.get(a) ?? 0, signsOf(a)];
    // Only a number of this value repairs the first sum: one of other sums, or the other side of the same.
    const by = first.difference * (signs.get(first) ?? 1);
    for (const change of [by, by / 2]) {
      // And only one that is in just these sums repairs the others, and leaves those that hold.
      const wanted = new Map(signs);
      for (const sum of failing) wanted.set(sum, (signs.get(sum) ?? 0) - sum.difference / change);
      // One that is not told, since too many could be it, would do as well.
      const isRival = ({ entry: b }: { readonly entry: Entry }): boolean =>
        b !== a && !areRelated(a, b, failing.length);
      hasRival ||= PLACES.some((line) => byKey.get(keyOf(a.value - change, wanted, line))?.some(isRival));
      for (const line of linesBeside(a, failing.length))
        for (const { entry: b } of byKey.get(keyOf(a.value - change, wanted, line)) ?? []) {
          const other = places.get(b) ?? at;
          if (areRelated(a, b, failing.length))
            found.set(`${Math.min(at, other)}/${Math.max(at, other)}`, at < other ? [a, b] : [b, a]);
        }
    }
  }
  const placeOf = ([a, b]: readonly [Entry, Entry]): number =>
    (places.get(a) ?? 0) * entries.length + (places.get(b) ?? 0);
  const all = [...found.values()].sort((one, other) => placeOf(one) - placeOf(other));
  const beside = all.filter(([a, b]) => areBeside(a, b));
  const pairs = beside.length > 0 ? beside : all;
  const certainty = all.length === 1 && !hasRival ? "certain" : "likely";
  return pairs.flatMap(([a, b]) => [suspicion(a, b.value, certainty), suspicion(b, a.value, certainty)]);
}

function suspicion({ sums: _, ...place }: Entry, repair: number, certainty: "certain" | "likely"): Suspicion {
  return { ...place, repair, pattern: "swapped-cells", certainty };
}

function signsOf({ sums }: Entry): ReadonlyMap<Sum, number> {
  return new Map(sums.map(({ sum, sign }) => [sum, sign]));
}

/** The row and the column of a cell. */
function linesOf({ place, row, column }: Entry): readonly string[] {
  return place === "cell" ? [`row ${row}`, `column ${column}`] : [];
}

/** Where the other of two numbers may stand: looking through all cells would take a large table's square. */
function linesBeside(entry: Entry, failing: number): readonly string[] {
  const others = failing > 1 ? PLACES.filter((place) => place !== entry.place) : [];
  return entry.place === "cell" && failing < 3 ? [...linesOf(entry), ...others] : [entry.place, ...others];
}

function areBeside(a: Entry, b: Entry): boolean {
  return a.place === b.place && (a.place !== "cell" || a.row === b.row || a.column === b.column);
}

/** Two sums that fail, one by as much as the other has too little, would be repaired by too many pairs across them. */
function areRelated(a: Entry, b: Entry, failing: number): boolean {
  if (areBeside(a, b)) return true;
  if (a.place === b.place) return failing > 2;
  return failing > 1 && a.sums.some(({ sum }) => b.sums.some((other) => other.sum === sum));
}
