/** What a consumer pays for what it imports, minified and gzipped, and what must not come along. */
export interface Bundle {
  readonly name: string;
  readonly code: string;
  /** Bytes; raised only in the commit that causes it, with the reason beside the number. */
  readonly ceiling: number;
  readonly forbidden: readonly string[];
}

// These survive minifying: decimal.js's error prefix, a property of every zod schema, the prefix of date-fns' errors.
const heavy = ["[DecimalError]", "_zod"];

export const BUNDLES: readonly Bundle[] = [
  {
    name: "the error class",
    code: `export { FeedbackError } from "beneficiary-feedback";`,
    ceiling: 400,
    forbidden: heavy,
  },
];
