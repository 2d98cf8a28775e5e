export type { CsvOptions, CsvProblem, CsvRow } from "./CsvOptions.js";
export { type CsvContent, readCsv } from "./readCsv.js";
export { tallyCsv } from "./tallyCsv.js";
