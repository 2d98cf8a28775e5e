import { ownOf } from "../passage/ownOf.js";
import { stemsOf } from "./stemsOf.js";

/** A table longer than this is not read by the names of its rows. */
const LONGEST = 60;

/** Answers which rows words name, by what their label shares with no other. */
export function namedRows<Row extends { readonly label: string }>(
  rows: readonly Row[],
): (words: string) => readonly Row[] {
  if (rows.length > LONGEST) return () => [];
  const labels = ownOf(
    rows.map(({ label }) => stemsOf(label)),
    (stem) => stem,
  );
  return (words) => {
    const said = new Set(stemsOf(words));
    return rows.filter((_, row) => labels[row]?.some((stem) => said.has(stem)));
  };
}
