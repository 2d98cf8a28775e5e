import type { FigureTopic } from "./figureFinder.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Phrase, Table } from "./Summary.js";
import { tableOf } from "./tableOf.js";

/** What a row is called, and what its figures are about; of the row of all together a figure that is not there leaves its cell empty. */
export interface MeasureRow {
  readonly header: Phrase;
  readonly topic: FigureTopic;
  readonly total?: true;
}

/** A table with a column for each measure that any of its rows has. */
export function measureTable(
  caption: string,
  corner: string,
  measures: readonly (readonly [measure: string, label: string])[],
  rows: readonly MeasureRow[],
  writer: FigureWriter,
): Table {
  const columns = measures.filter(([measure]) =>
    rows.some(({ topic, total }) => !total && writer.find(topic, measure) !== undefined),
  );
  const body = rows.map(({ topic, ...row }) => ({
    ...row,
    cells: columns.map(([measure]) => {
      const figure = writer.find(topic, measure);
      return row.total && figure === undefined ? [] : writer.number(figure);
    }),
  }));
  const filled = body.filter(({ cells }) => cells.some(({ length }) => length > 0));
  return tableOf(caption, [corner, ...columns.map(([, label]) => label)], filled);
}
