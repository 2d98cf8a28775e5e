import type { Language, Numerals } from "../model/lists.js";

/** A number of the summary, bound to the figure that it prints. */
export interface FigurePiece {
  /** The figure's id. */
  readonly figure: string;
  /** The number as printed, without invisible characters. */
  readonly text: string;
  /** The same number for machines: ASCII digits, no grouping, percent without its sign: `649940`, `59.81`. */
  readonly value: string;
  /** The sum of the counts that are there, where the figure itself is unavailable. */
  readonly partial?: true;
}

/** A text that keeps its own direction: a telephone number, an address. */
export interface VerbatimPiece {
  readonly verbatim: string;
}

/**
 * A stretch of a sentence: plain words, a figure, or a verbatim text. A name with letters of the other script is a piece of its own,
 * which keeps its direction.
 */
export type Piece = string | FigurePiece | VerbatimPiece;

/** A sentence, heading or cell: its pieces in reading order. */
export type Phrase = readonly Piece[];

/** A sentence or more. */
export interface Paragraph {
  readonly type: "paragraph";
  readonly phrase: Phrase;
}

/** A list of sentences. */
export interface BulletList {
  readonly type: "list";
  readonly items: readonly Phrase[];
}

/** A table with a header cell for each column and row. */
export interface Table {
  readonly type: "table";
  readonly caption: string;
  readonly columns: readonly Phrase[];
  readonly rows: readonly TableRow[];
}

/** A row; `total` marks the row that sums the others. */
export interface TableRow {
  readonly header: Phrase;
  readonly cells: readonly Phrase[];
  readonly total?: true;
}

/** What a section is made of. */
export type Block = Paragraph | BulletList | Table;

/** A part of the summary under a heading. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A report in words, ready for a renderer: plain data, each number pointing at its figure. */
export interface Summary {
  readonly language: Language;
  readonly direction: "rtl" | "ltr";
  readonly numerals: Numerals;
  readonly title: string;
  readonly sections: readonly Section[];
}
