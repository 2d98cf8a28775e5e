import type { BoundTable, TableRow } from "../../../language/bindTable.js";
import { isTotal } from "../../../language/reading/isTotal.js";
import type { Sayings } from "../page/sayingsOf.js";

const LETTERS = /[A-Za-zء-ي]/;

/** A row whose labels name a channel, or a total, and the words beside it. */
interface Named {
  readonly row: TableRow;
  /** What it is of, as far as the report knows. */
  readonly of: string;
  /** What the report does not know: a department, a kind of contacts. */
  readonly other: string;
}

/**
 * The rows that have no whole channel, nor the total of all, but a part of it: where a column beside that of the channels parts each of
 * them ("Water | Phone", "Power | Phone"), only "Total | Phone" or one without another word is of all.
 */
export function partialRows({ rows }: BoundTable, { beside }: Sayings): ReadonlySet<TableRow> {
  if (!rows.some(({ labels }) => labels !== undefined)) return new Set();
  const isNamed = (text: string): boolean => beside(text).keys.length > 0;
  const isOther = (text: string): boolean =>
    LETTERS.test(text) && !isTotal(text) && !beside(text).all && !isNamed(text);
  const named = rows.flatMap((row): readonly Named[] => {
    const { labels = [row.label], period = "" } = row;
    const texts = labels.filter((text) => !isTotal(text));
    const { keys, measures, share, change, target, compared } = beside(texts.join(" "));
    // The words of both columns may make a name that neither has: they name one thing, and no part of it.
    if (keys.length === 0 ? texts.length === labels.length : !labels.some(isNamed)) return [];
    const of = JSON.stringify([period, keys, measures, share, change, target, compared]);
    return [{ row, of, other: texts.filter(isOther).join(" ") }];
  });
  const others = new Map<string, Set<string>>();
  for (const { of, other } of named) others.set(of, (others.get(of) ?? new Set()).add(other));
  const partial = new Set<TableRow>();
  for (const { row, of, other } of named) if (other !== "" && (others.get(of)?.size ?? 0) > 1) partial.add(row);

  const outer = ({ labels: [first = ""] = [], period }: TableRow): string =>
    period === undefined && isOther(first) ? first : "";
  const groups = new Set(rows.map(outer).filter((text) => text !== ""));
  for (const row of rows)
    if (row.total && groups.size > 1 && outer(row) !== "" && !isNamed(row.label)) partial.add(row);
  return partial;
}
