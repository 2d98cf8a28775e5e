import type { BoundTable, TableRow } from "../../language/bindTable.js";
import type { Context } from "./Context.js";
import type { Cue } from "./cueWords.js";
import { findCues } from "./findCues.js";
import { foldLabel } from "./foldLabel.js";
import type { PageVocabulary } from "./pageVocabulary.js";

/** The context that its row and column give each cell of the tables, by the place where the cell's number starts. */
export function tableContexts(
  tables: readonly BoundTable[],
  vocabulary: PageVocabulary,
  wholePeriod: string,
  labels: ReadonlyMap<string, string>,
): ReadonlyMap<number, Context> {
  const contexts = new Map<number, Context>();
  for (const table of tables) {
    const columns = table.columns.map((column) => ({ ...column, cues: cuesIn(column.header, vocabulary) }));
    const bodyKeys = new Set(
      table.rows.flatMap((row) => (row.total ? [] : keysOf(cuesOfRow(row.label, vocabulary, labels)))),
    );
    let inherited: TableRow | undefined;
    for (const row of table.rows) {
      const cues = cuesOfRow(row.label, vocabulary, labels);
      const named = row.period !== undefined || keysOf(cues).length > 0 || row.total === true;
      if (named) inherited = row;
      const owner = named ? row : (inherited ?? row);
      const ownerCues = cuesOfRow(owner.label, vocabulary, labels);
      for (const { column, reading } of row.cells) {
        const head = column === undefined ? undefined : columns[column];
        const once = row.total === true && head === undefined;
        const period = head?.period ?? owner.period ?? wholePeriod;
        const key = keyOf(
          head?.cues ?? [],
          ownerCues,
          once ? bodyKeys : undefined,
          (row.total ?? head?.total) === true,
        );
        const own = measuresOf(head?.cues ?? []);
        const measures =
          own.length > 0
            ? [...own, ...measuresOf(cues).filter((name) => name === "share" || name === "mean")]
            : measuresOf(cues);
        const subject = [...(head?.cues ?? []), ...ownerCues].find(({ about }) => about === "subject")?.name;
        contexts.set(reading.span.start, {
          noun: "noun" in reading ? reading.noun : undefined,
          key,
          keys: key === undefined ? [] : [key],
          subject,
          bound: period,
          period,
          periods: [period],
          measures,
          direction: undefined,
          cell: true,
        });
      }
    }
  }
  return contexts;
}

function cuesIn(text: string, vocabulary: PageVocabulary): readonly Cue[] {
  return findCues(text, vocabulary).map(({ cue }) => cue);
}

/** A row headed by a whole name of the report is that one's, whatever its single words say. */
function cuesOfRow(label: string, vocabulary: PageVocabulary, labels: ReadonlyMap<string, string>): readonly Cue[] {
  const cues = cuesIn(label, vocabulary);
  const name = labels.get(foldLabel(label));
  return name === undefined
    ? cues
    : [{ about: "subset", name }, ...cues.filter(({ about }) => about !== "channel" && about !== "subset")];
}

function keysOf(cues: readonly Cue[]): readonly string[] {
  return cues.filter(({ about }) => about === "channel" || about === "subset").map(({ name }) => name);
}

function measuresOf(cues: readonly Cue[]): readonly string[] {
  return cues.filter(({ about }) => about === "measure").map(({ name }) => name);
}

/** The channel that a column or row names; all of them where a total sums them. */
function keyOf(
  head: readonly Cue[],
  row: readonly Cue[],
  body: ReadonlySet<string> | undefined,
  total: boolean,
): string | undefined {
  const named = [...keysOf(head), ...keysOf(row)];
  if (named.length > 0) return named[0];
  if ([...head, ...row].some(({ about }) => about === "all")) return "all";
  if (body !== undefined) return body.size === 1 ? [...body][0] : undefined;
  return total ? "all" : undefined;
}
