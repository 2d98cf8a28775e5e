import type { BoundTable, TableRow } from "../../../language/bindTable.js";
import type { Sayings } from "../page/sayingsOf.js";

/** What a table says as a whole. */
export interface WholeTable {
  /**
   * Its rows of shares or changes that are of all the periods above them, and not of the last: they stand once, below several.
   * What stands below each of them is of that one.
   */
  readonly summaries: ReadonlySet<TableRow>;
  /** The latest period that it names, to which its changes are; none where it names none. */
  readonly latest: readonly string[];
  /** The earlier one of two periods that it names, from which its changes are. */
  readonly before: readonly string[];
  /** The periods of its rows, the earlier first, where just two rows have one: a row of changes below them is from the first to the second. */
  readonly ends: readonly string[];
}

/** Looks once through a table. */
export function wholeTable(
  { columns, rows }: BoundTable,
  { beside }: Sayings,
  named: (name: string) => readonly string[],
): WholeTable {
  const labels = new Map<string, number>();
  for (const { label } of rows) labels.set(label, (labels.get(label) ?? 0) + 1);
  const dated = rows.filter(({ period }) => period !== undefined);
  const summaries = rows.filter(({ label, period }) => {
    if (dated.length < 2 || period !== undefined || labels.get(label) !== 1) return false;
    const { share, change, keys } = beside(label);
    return (share !== undefined || change) && keys.length === 0;
  });
  const periods = [...columns, ...dated].flatMap(({ period }) =>
    period === undefined ? [] : named(period).slice(0, 1),
  );
  const [first, second, third] = periods.sort();
  const before = first === undefined || second === undefined || third !== undefined ? [] : [first];
  const ends = dated.length === 2 ? dated.flatMap(({ period = "" }) => period).sort() : [];
  return { summaries: new Set(summaries), latest: periods.slice(-1), before, ends };
}
