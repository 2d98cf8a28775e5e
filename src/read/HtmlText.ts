import type { PageGrid, PageGridCell } from "../language/bindGrid.js";
import type { Span } from "../model/Finding.js";

/** A run of the text and the place in the HTML that it comes from: of equal length unit by unit, otherwise as a whole. */
export interface HtmlSegment {
  readonly text: Span;
  readonly html: Span;
}

/** A cell of a table; `header` where it is a `<th>`. */
export type HtmlCell = PageGridCell;

/** A table that holds data: one with a table in it, or with the role `presentation` or `none`, only lays out its page. */
export interface HtmlTable extends PageGrid {
  readonly caption?: string;
}

/** A number that the page ties to a figure: `<data value="649940" data-figure="contacts/calls/2021-Q1">`, `<td data-figure="contacts/calls/2021-Q1">`. */
export interface HtmlFigure {
  /** The id of the figure. */
  readonly figure: string;
  /** The attribute `value` of a `<data>`, as it stands there; any other element says its number in its text alone. */
  readonly value?: string;
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
