/** What ends a line beside the line feed: old files, slides, mainframes, page makeup. */
const LINE_END = /\r(?!\n)|[\v\u0085\u2029]/g;
const LINE_SEPARATOR = /\u2028/g;

/** A text of the same length whose lines end with line feeds. A line separator in a text with tabs ends a line within a cell, as `readHtml` and `readCsvPage` write it, and stays. */
export function withLineFeeds(text: string): string {
  const ended = text.replace(LINE_END, "\n");
  return ended.includes("\t") ? ended : ended.replace(LINE_SEPARATOR, "\n");
}
