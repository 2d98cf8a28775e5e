/** What ends a line beside the line feed: old files, slides, mainframes, page makeup. */
const LINE_END = /\r(?!\n)|[\v\u0085\u2029]/g;
const LINE_SEPARATOR = /\u2028/g;
/** What begins an item beside bullets and dashes: a stretching mark alone, ticks, arrows, stars, signs of fonts of symbols. */
const BULLET = /^([ \t]*)[ـ➔➢➤❖✔✅☑▶‣⁃◆◇★☆\uf0a7\uf0b7\uf0d8\uf0fc](?=[ \t])/gm;

/** A text of the same length whose lines end with line feeds, and whose items begin with bullets. A line separator in a text with tabs ends a line within a cell, as `readHtml` and `readCsvPage` write it, and stays. */
export function withPlainLines(text: string): string {
  const ended = text.replace(LINE_END, "\n").replace(BULLET, "$1•");
  return ended.includes("\t") ? ended : ended.replace(LINE_SEPARATOR, "\n");
}
