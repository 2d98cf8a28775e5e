export type { CsvOptions, CsvProblem, CsvRow } from "./CsvOptions.js";
export type { CsvPage, CsvSegment } from "./CsvPage.js";
export { csvSpan } from "./csvSpan.js";
export { type CsvContent, type CsvIssue, type ReadCsvOptions, readCsv } from "./readCsv.js";
export { readCsvPage } from "./readCsvPage.js";
export { readCsvTables } from "./readCsvTables.js";
export { tallyCsv } from "./tallyCsv.js";
