export type { HtmlCell, HtmlFigure, HtmlSegment, HtmlTable, HtmlText } from "./HtmlText.js";
export { htmlSpan } from "./htmlSpan.js";
export { readHtml } from "./readHtml.js";
export { readHtmlTables } from "./readHtmlTables.js";
