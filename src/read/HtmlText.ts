import type { Span } from "../model/Finding.js";

/** A run of the text and the place in the HTML that it comes from: of equal length unit by unit, otherwise as a whole. */
export interface HtmlSegment {
  readonly text: Span;
  readonly html: Span;
}

/** A cell of a table. */
export interface HtmlCell {
  readonly text: string;
  /** Where it stands in the text of the page. */
  readonly span: Span;
  /** It is a `<th>`. */
  readonly header: boolean;
  /** The place of its upper corner in the grid; in the other places that it spans the same cell stands again. */
  readonly row: number;
  readonly column: number;
}

/** A table that holds data: one with a table in it, or with the role `presentation` or `none`, only lays out its page. */
export interface HtmlTable {
  /** From its first cell or caption to its last cell. */
  readonly span: Span;
  readonly caption?: string;
  /** The number of rows at the top that hold nothing but headers. */
  readonly headerRows: number;
  /** The grid: `colspan` and `rowspan` carried out. */
  readonly rows: readonly (readonly HtmlCell[])[];
}

/** A number that the page ties to a figure: `<data value="649940" data-figure="contacts/calls/2021-Q1">`. */
export interface HtmlFigure {
  /** The id of the figure. */
  readonly figure: string;
  /** The attribute `value`, as it stands there. */
  readonly value: string;
  /** Where the element stands in the text of the page. */
  readonly span: Span;
}

/** What a reader sees of an HTML page. All spans but those of `html` are places in `text`. */
export interface HtmlText {
  readonly text: string;
  /** In the order of the text. What is not in the HTML (a line's end, a tab, a bullet) belongs to no segment. */
  readonly segments: readonly HtmlSegment[];
  readonly tables: readonly HtmlTable[];
  /** The innermost elements that hold two to four short lines, as a number and its label; none in tables. */
  readonly cards: readonly Span[];
  readonly data: readonly HtmlFigure[];
}
