import type { HtmlWriter } from "./htmlWriter.js";

/** Where something stands among the segments of the text. */
export interface SegmentRange {
  readonly from: number;
  to: number;
}

/** A cell as it stands in the HTML. */
interface RawCell extends SegmentRange {
  readonly header: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** A row as it stands in the HTML. */
interface RawRow {
  readonly inHead: boolean;
  readonly cells: RawCell[];
}

/** A table as it stands in the HTML. */
export interface RawTable extends SegmentRange {
  layout: boolean;
  caption: SegmentRange | undefined;
  readonly rows: RawRow[];
}

/** Collects the tables of a page while its text is written; each function starts an element and gives what ends it. */
export interface HtmlTables {
  /** The tables in the order in which they start. */
  readonly tables: readonly RawTable[];
  /** Whether lines that end here are lines in a cell of data. */
  readonly inCell: () => boolean;
  /** Whether a table of data, told by its place, is all that was written from a segment on. */
  readonly isAll: (at: number, from: number) => boolean;
  readonly table: (layout: boolean) => () => void;
  readonly caption: () => () => void;
  readonly head: () => () => void;
  readonly row: () => () => void;
  readonly cell: (header: boolean, columns: number, rows: number) => () => void;
}

interface Frame {
  readonly table: RawTable;
  inHead: boolean;
  inCell: boolean;
  row: RawRow | undefined;
}

export function htmlTables(writer: HtmlWriter): HtmlTables {
  const { segments } = writer;
  const tables: RawTable[] = [];
  const frames: Frame[] = [];

  const range = (): SegmentRange => ({ from: segments.length, to: segments.length });
  const startRow = (frame: Frame): RawRow => {
    const row: RawRow = { inHead: frame.inHead, cells: [] };
    frame.table.rows.push(row);
    frame.row = row;
    writer.endLine(1, false);
    return row;
  };
  const endRow = (frame: Frame): void => {
    if (frame.table.layout) writer.endLine(1, false);
    else if (frame.row) writer.endRow();
    frame.row = undefined;
  };

  return {
    tables,
    inCell: () => frames.at(-1)?.inCell === true,
    isAll(at, from) {
      const table = tables[at];
      return table !== undefined && !table.layout && table.from === from && table.to === segments.length;
    },
    table(layout) {
      const outer = frames.at(-1);
      if (outer) {
        outer.table.layout = true;
        outer.inCell = false;
        writer.dropCells();
      }
      const table: RawTable = { ...range(), layout, caption: undefined, rows: [] };
      const frame: Frame = { table, inHead: false, inCell: false, row: undefined };
      tables.push(table);
      frames.push(frame);
      writer.endLine(2, false);
      return () => {
        if (frame.row) endRow(frame);
        table.to = segments.length;
        frames.pop();
        writer.endLine(2, false);
      };
    },
    caption() {
      const frame = frames.at(-1);
      const caption = range();
      if (frame) frame.table.caption ??= caption;
      return () => {
        caption.to = segments.length;
      };
    },
    head() {
      const frame = frames.at(-1);
      if (frame) frame.inHead = true;
      return () => {
        if (frame) frame.inHead = false;
      };
    },
    row() {
      const frame = frames.at(-1);
      if (frame === undefined) return () => {};
      if (frame.row) endRow(frame);
      startRow(frame);
      return () => endRow(frame);
    },
    cell(header, columns, rows) {
      const frame = frames.at(-1);
      if (frame === undefined) {
        writer.endLine(1, false);
        return () => writer.endLine(1, false);
      }
      const { table } = frame;
      const row = frame.row ?? startRow(frame);
      if (table.layout) writer.endLine(1, false);
      else if (row.cells.length > 0) writer.nextCell();
      const from = segments.length;
      const cell: RawCell = { from, to: from, header, columns, rows };
      row.cells.push(cell);
      frame.inCell = !table.layout;
      return () => {
        frame.inCell = false;
        cell.to = segments.length;
      };
    },
  };
}
