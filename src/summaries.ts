// A report in words. With all of base, so that the bundler keeps that in one file (decision 0001).
export * from "./base.js";
export { type RenderHtmlOptions, renderHtml } from "./summary/renderHtml.js";
export { renderMarkdown } from "./summary/renderMarkdown.js";
export { type RenderTextOptions, renderText } from "./summary/renderText.js";
export type {
  Block,
  BulletList,
  FigurePiece,
  Paragraph,
  Phrase,
  Piece,
  Section,
  Summary,
  Table,
  TableRow,
  VerbatimPiece,
} from "./summary/Summary.js";
export { type SummarizeOptions, summarize } from "./summary/summarize.js";
export { type SummarizeSeriesOptions, summarizeSeries } from "./summary/summarizeSeries.js";
