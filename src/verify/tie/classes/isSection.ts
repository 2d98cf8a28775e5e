/** What begins the heading of a section: "4.1 Channels", "2  Tickets". */
const MARK = /^ *([\d٠-٩۰-۹]{1,2}[.\-–][\d٠-٩۰-۹]{1,2}(?=\.? +[A-Za-zء-ي])|[\d٠-٩۰-۹]{1,2}(?= {2,}[A-Za-zء-ي]))/;
/** How far, in characters, the heading before or behind is looked for. */
const NEAR = 6000;
/** The last digit of each part of a number. */
const LAST = /[\d٠-٩۰-۹](?![\d٠-٩۰-۹])/g;

/** Whether a line that begins at a place, below a free line, is the heading of a numbered section, of which the page has the one before or behind. */
export function isSection(line: string, start: number, text: string): boolean {
  const mark = MARK.exec(line)?.[1];
  if (mark === undefined || !/(?:^|\n[ \t]*\n)$/.test(text.slice(Math.max(0, start - 9), start))) return false;
  const near = `\n${text.slice(Math.max(0, start - NEAR), start + NEAR)}`;
  return [...mark.matchAll(LAST)].some(({ index, 0: digit }) =>
    [-1, 1].some((step) => {
      const other = String.fromCharCode(digit.charCodeAt(0) + step);
      const sibling = `\n${mark.slice(0, index)}${other}${mark.slice(index + 1)}`;
      const at = near.indexOf(sibling);
      return at >= 0 && MARK.test(near.slice(at + 1, at + 1 + line.length));
    }),
  );
}
