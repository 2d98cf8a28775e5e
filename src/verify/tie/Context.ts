/** What the page says of a number by its place: in its line, or in its table. */
export interface Context {
  /** The noun it counts, where one stands beside it. */
  readonly noun?: string;
  /** Ids of channels and subsets, or `all`: the one nearest before, and every one that is named. */
  readonly key?: string;
  readonly keys: ReadonlySet<string>;
  readonly subject?: string;
  /** The period that its column or row binds it to. */
  readonly bound?: string;
  /** The periods named in its line, and the nearest one. */
  readonly period?: string;
  readonly periods: ReadonlySet<string>;
  /** The measures named before it and after it, up to the next number. */
  readonly measures: ReadonlySet<string>;
  readonly direction?: "up" | "down";
  /** It stands in a table, so that its row and column say all there is to say. */
  readonly cell: boolean;
}
