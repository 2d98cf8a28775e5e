// Numbers, periods and tables read out of text. With all of base, so that the bundler keeps that in one file (decision 0001).
export * from "./base.js";
export type { PageGrid, PageGridCell } from "./language/bindGrid.js";
export {
  type BoundTable,
  bindTable,
  type CellText,
  type TableCell,
  type TableColumn,
  type TableRow as TextTableRow,
} from "./language/bindTable.js";
export { type CountedNounReading, readCountedNoun } from "./language/readCountedNoun.js";
export { readDayText } from "./language/readDayText.js";
export { readFigures } from "./language/readFigures.js";
export type {
  CodeReading,
  FigureFlag,
  FigureReading,
  FigureScale,
  FigureScript,
  PeriodReading,
  QuantityReading,
} from "./language/reading/FigureReading.js";
export { type NumberReading, readNumber } from "./language/readNumber.js";
export { readPeriodText } from "./language/readPeriodText.js";
export { type RangeReading, readRange } from "./language/readRange.js";
export { readTables, type TextTable } from "./language/readTables.js";
