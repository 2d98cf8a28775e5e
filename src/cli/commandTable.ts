/** What a command takes. */
export interface CommandShape {
  readonly usage: string;
  readonly about: string;
  readonly operands: readonly [fewest: number, most: number];
  /** Beside those of every command. */
  readonly options: readonly string[];
}

/** Options of the commands that write figures in words. */
export const WRITING = ["language", "numerals"] as const;
const CHECKING = ["baseline", "write-baseline", "reason"] as const;

export const COMMANDS: Readonly<Record<string, CommandShape>> = {
  summary: {
    usage: "summary REPORT.json",
    about: "writes the report in words (--format text, markdown or html)",
    operands: [1, 1],
    options: ["format", "earlier", "decimals", "missing", ...WRITING],
  },
  verify: {
    usage: "verify REPORT.json",
    about: "checks the report against itself and its published figures",
    operands: [1, 1],
    options: [...CHECKING, "previous", "earlier", "missing", ...WRITING],
  },
  "tie-out": {
    usage: "tie-out REPORT.json PAGE",
    about: "checks every number of a text, Markdown or HTML page against the report",
    operands: [2, 2],
    options: [...CHECKING, "earlier", "missing", ...WRITING],
  },
  check: {
    usage: "check PAGE",
    about: "checks the numbers of a page against each other, without a report",
    operands: [1, 1],
    options: [...CHECKING, "language"],
  },
  explain: {
    usage: "explain REPORT.json [FIGURE-ID]",
    about: "writes out how a figure follows from its inputs; --list lists the ids",
    operands: [1, 2],
    options: ["list", "earlier", "decimals", "missing", ...WRITING],
  },
  count: {
    usage: "count RECORDS --at FIELD --channel FIELD",
    about: "counts the records of a CSV or NDJSON file by channel and month",
    operands: [1, 1],
    options: [
      "at",
      "channel",
      "id",
      "period",
      "time-zone",
      "source-time-zone",
      "timestamp",
      "format",
      "empty",
      "encoding",
      "delimiter",
    ],
  },
  schema: { usage: "schema", about: "prints the JSON Schema of a report", operands: [0, 0], options: [] },
};

/** Every option: whether it takes a value, one or more times, what it is for, and the values it may have. */
export const OPTIONS: Readonly<
  Record<
    string,
    {
      readonly type: "string" | "boolean";
      readonly multiple?: boolean;
      readonly about: string;
      readonly among?: readonly string[];
    }
  >
> = {
  language: {
    type: "string",
    about: "ar or en; unless said, reports are in ar and messages in en",
    among: ["ar", "en"],
  },
  numerals: { type: "string", about: "arab or latn digits; by the language unless said", among: ["arab", "latn"] },
  json: { type: "boolean", about: "the whole result as JSON" },
  format: { type: "string", about: "of a summary: text, markdown, html; of records: csv, ndjson" },
  decimals: { type: "string", about: "of shares and changes, 0 to 6; 2 unless said otherwise" },
  missing: { type: "string", about: "a missing count: strict, ignore or zero", among: ["strict", "ignore", "zero"] },
  baseline: { type: "string", about: "FILE of known findings, each waived with a reason" },
  "write-baseline": { type: "string", about: "FILE to write the present findings to, all for the --reason" },
  reason: { type: "string", about: "why the findings of --write-baseline are waived" },
  previous: { type: "string", about: "FILE with the report of the period before" },
  earlier: {
    type: "string",
    multiple: true,
    about: "FILE with the report of an earlier period, once for each; a summary is then that of the series",
  },
  list: { type: "boolean", about: "the ids of all figures, one a line" },
  at: { type: "string", about: "the field with the timestamp" },
  channel: { type: "string", about: "the field with the channel" },
  id: { type: "string", about: "the field that identifies a record, which is then counted once" },
  period: { type: "string", about: "count only 2021-Q1, or another period" },
  "time-zone": { type: "string", about: "whose months are counted; Asia/Riyadh unless said otherwise" },
  "source-time-zone": { type: "string", about: "of timestamps that name none" },
  timestamp: {
    type: "string",
    multiple: true,
    about: "iso, epoch-ms, epoch-s, or a layout: DD-MM-YYYY HH:mm; once for each that the column has",
  },
  empty: { type: "string", multiple: true, about: "a text that stands for nothing, such as NULL; once for each" },
  encoding: { type: "string", about: "of a CSV file: utf-8 unless said otherwise, utf-16le, windows-1256, …" },
  delimiter: { type: "string", about: "of a CSV file: a comma unless said otherwise; \\t is a tab" },
  help: { type: "boolean", about: "this text" },
  version: { type: "boolean", about: "the version" },
};

/** Options that every command takes. */
export const COMMON: readonly string[] = ["json", "help", "version"];
