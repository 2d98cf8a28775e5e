export type { CsvOptions, CsvProblem, CsvRow } from "./CsvOptions.js";
export { type CsvContent, type CsvIssue, readCsv } from "./readCsv.js";
export { tallyCsv } from "./tallyCsv.js";
