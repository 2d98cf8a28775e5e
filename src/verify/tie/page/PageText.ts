import type { PageGrid } from "../../../language/bindGrid.js";
import type { Span } from "../../../model/Finding.js";

/** A number of a page that says which figure it prints, as our own HTML does. */
export interface BoundFigure {
  readonly figure: string;
  readonly span: Span;
  /** What the markup says the number is (`<data value>`); a number in a text otherwise. */
  readonly value?: string;
}

/** A page to be tied out: its text, and what its markup says of it. */
export interface PageText {
  readonly text: string;
  /** Numbers bound to figures by the page itself (`data-figure`). */
  readonly data?: readonly BoundFigure[];
  /** Its tables, where cells may span several rows and columns. */
  readonly tables?: readonly PageGrid[];
  /** Where lines belong together whatever follows them: a number and its label. */
  readonly cards?: readonly Span[];
}
