/** What a consumer pays for what it imports, minified and gzipped, and what must not come along. */
export interface Bundle {
  readonly name: string;
  readonly code: string;
  /** Bytes; raised only in the commit that causes it, with the reason beside the number. */
  readonly ceiling: number;
  readonly forbidden: readonly string[];
}

// What survives minifying: the prefix of decimal.js's errors, a property that every zod schema has.
const DECIMAL = "[DecimalError]";
const ZOD = "_zod";
const heavy = [DECIMAL, ZOD];

const one = (names: string, from = "beneficiary-feedback") => `export { ${names} } from "${from}";`;

export const BUNDLES: readonly Bundle[] = [
  { name: "one sum of counts", code: one("sumCounts"), ceiling: 400, forbidden: heavy },
  { name: "one quarter's total", code: one("quarterTotal"), ceiling: 750, forbidden: heavy },
  { name: "one exact formatted share", code: one("channelShare, formatShare"), ceiling: 2000, forbidden: heavy },
  {
    name: "the Arabic text summary",
    code: `import { renderText, summarize } from "beneficiary-feedback";
      export const text = (report) => renderText(summarize(report));`,
    ceiling: 9000,
    forbidden: heavy,
  },
  {
    name: "reports read and checked",
    code: one("parseReport", "beneficiary-feedback/schema"),
    ceiling: 14_000,
    forbidden: [DECIMAL],
  },
];
