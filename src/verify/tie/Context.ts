/** What the page says of a number by its place: in its line, or in its table. */
export interface Context {
  /** The noun it counts, where one stands beside it. */
  readonly noun: string | undefined;
  /** The id of the channel, subset or initiative named nearest before it, or `all`. */
  readonly key: string | undefined;
  /** Every one that is named near it. */
  readonly keys: readonly string[];
  readonly subject: string | undefined;
  /** The period that its column or row binds it to. */
  readonly bound: string | undefined;
  /** The period named nearest, and every one that is named near it. */
  readonly period: string | undefined;
  readonly periods: readonly string[];
  /** The measures named before it and after it, up to the next number. */
  readonly measures: readonly string[];
  readonly direction: "up" | "down" | undefined;
  /** It stands in a table, so that its row and column say all there is to say. */
  readonly cell: boolean;
}
