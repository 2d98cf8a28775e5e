import type { LabelledCount, LabelSet } from "../passage/labelSets.js";

const MOST = 3;

/** The one row of a set that folded words name; `undefined` where they name none or several. */
export function namedRow({ rows }: LabelSet, words: readonly (readonly string[])[]): LabelledCount | undefined {
  const said = new Set(words.flat());
  const [row, ...others] = rows.filter(
    ({ names }) => names.length > 0 && names.slice(0, MOST).every((name) => name.some((form) => said.has(form))),
  );
  return others.length === 0 ? row : undefined;
}
