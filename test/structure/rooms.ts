/** What the files of a room may import from, beside the room itself. */
const model: readonly string[] = ["model"];
const language = [...model, "periods", "ratios"];
const metrics = [...language, "language"];
const figures = [...metrics, "metrics", "tally"];
const summary = [...figures, "figures"];
const readers = [...summary, "summary", "verify", "schema", "read", "golden"];

export const SEES: Readonly<Record<string, readonly string[]>> = {
  model: [],
  golden: model,
  periods: model,
  ratios: model,
  language,
  tally: metrics,
  metrics,
  figures,
  summary,
  verify: summary,
  schema: [...model, "periods", "language"],
  read: [...model, "language", "tally"],
  testing: readers,
  cli: [...readers, "testing"],
};

/** The folders within a part of a room, each of which sees those before it; files beside them see all. */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  "src/verify/tie/": ["names", "page", "place", "match", "derived", "classes", "findings"],
  "src/verify/text/": [
    "relations",
    "passage",
    "clauses",
    "sums",
    "lists",
    "shares",
    "changes",
    "ratios",
    "means",
    "stocks",
    "tables",
    "repeats",
    "conclusions",
  ],
};

/** Which files may import a package or a module of Node: a room, or one file. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ["src/schema/"],
  "date-fns": ["src/periods/"],
  "decimal.js": ["src/ratios/decimal.ts"],
  htmlparser2: ["src/read/"],
  papaparse: ["src/read/"],
  node: ["src/cli/"],
  "beneficiary-feedback": ["src/cli/"],
};

/** Rooms outside the pure core: they may know files and a clock. */
export const IMPURE = ["src/cli/"];

/**
 * Names of the environment, and the files that may use them beside the impure rooms. `window` is not among them: a window
 * of time is a word of the field, and what a DOM is used for goes through the others.
 */
export const GLOBALS: Readonly<Record<string, readonly string[]>> = {
  Date: ["src/periods/", "src/tally/", "src/schema/safeParseReport.ts", "src/schema/wordIssue.ts"],
  Intl: ["src/tally/"],
  console: [],
  document: [],
  fetch: [],
  globalThis: [],
  navigator: [],
  performance: [],
  process: [],
  setTimeout: [],
};

/** Files that export more than one function, or one by another name, and why. */
export const ODD_FILES: Readonly<Record<string, string>> = {
  "src/ratios/decimal.ts": "named after decimal.js, whose only importer it is",
  "src/periods/calendar.ts": "the only importer of date-fns",
  "src/tally/countPlain.ts": "rows and columns share the hot path, which engines compile once",
  "src/tally/readIso.ts": "the offset is read by the same steps, for layouts too",
  "src/language/reading/Source.ts": "the small questions that every reader asks of its tokens",
  "src/language/reading/addresses.ts": "one kind of token, found from either end",
  "src/language/reading/characters.ts": "one table of characters and its look-up",
  "src/language/reading/gatherWords.ts": "the vocabulary and its phrases are gathered together",
  "src/language/reading/lexicon.ts": "one hash table: hashing, building and looking up",
  "src/language/reading/nameKind.ts": "what a bare numeral is, question by question",
  "src/language/reading/readAmount.ts": "an amount in digits or in words",
  "src/language/reading/readPeriodPhrase.ts": "a period by its parts",
  "src/language/reading/readYear.ts": "a year on either side of its word",
};
