import type { PageGrid, PageGridCell } from "../../../language/bindGrid.js";
import { partCsv } from "../../../language/partCsv.js";
import { plainText } from "../../../language/plainText.js";
import { FeedbackError } from "../../../model/FeedbackError.js";
import type { Span } from "../../../model/Finding.js";
import { plainGroups } from "../../common/plainGroups.js";
import { withPlainLines } from "../../common/withPlainLines.js";
import { withTabs } from "../../common/withTabs.js";
import { blankTables } from "./blankTables.js";
import type { PageText } from "./PageText.js";
import { unwrapped } from "./unwrapped.js";
import { withBodies } from "./withBodies.js";

/** A page as it is read, and where what is read stands in what the caller gave. */
export interface ReadPage extends Required<PageText> {
  readonly spanOf: (span: Span) => Span;
  readonly printed: (span: Span) => string;
}

/** A page as `readHtml` gives it, of what a caller hands in, in plain letters. */
export function pageOf(page: string | PageText): ReadPage {
  const { text, data = [], cards = [], tables = [] } = typeof page === "string" ? { text: page } : (page ?? {});
  if (typeof text !== "string")
    throw new FeedbackError("bad-input", "tieOut needs a text, or what readHtml gives of a page", page);
  needEach("data", data, (bound) => typeof bound?.figure === "string" && isSpan(bound.span));
  needEach("cards", cards, isSpan);
  needEach(
    "tables",
    tables,
    (table) => isSpan(table?.span) && Array.isArray(table.rows) && table.rows.every(Array.isArray),
  );
  const {
    text: unmarked,
    spanOf: plainSpan,
    placeOf,
  } = plainText(typeof page === "string" ? withPlainLines(text) : text);
  const plain = plainGroups(unmarked);
  const parted = typeof page === "string" ? withTabs(plain, true) : undefined;
  const spanOf = (span: Span): Span => plainSpan(parted?.spanOf(span) ?? span);
  const printed = (span: Span): string => {
    const { start, end } = spanOf(span);
    return text.slice(start, end);
  };
  const own = { spanOf, printed };
  if (parted !== undefined)
    return { ...own, text: unwrapped(withBodies(blankTables(partCsv(parted.text)))), data, cards, tables };
  if (plain === text) return { ...own, text, data, cards, tables };
  const moved = ({ start, end }: Span): Span => ({ start: placeOf(start), end: placeOf(end) });
  return {
    ...own,
    text: plain,
    data: data.map((bound) => ({ ...bound, span: moved(bound.span) })),
    cards: cards.map(moved),
    tables: tables.map((grid) => movedGrid(grid, moved)),
  };
}

/** A grid at its places in another text; the cell of several places stays one. */
function movedGrid({ span, headerRows, rows }: PageGrid, moved: (span: Span) => Span): PageGrid {
  const cells = new Map<PageGridCell, PageGridCell>();
  const own = (cell: PageGridCell): PageGridCell => {
    const known = cells.get(cell) ?? { ...cell, text: plainText(cell.text).text, span: moved(cell.span) };
    cells.set(cell, known);
    return known;
  };
  return { span: moved(span), headerRows, rows: rows.map((row) => row.map(own)) };
}

// Callers without types hand in anything.
function needEach<Item>(name: string, list: readonly Item[], isSound: (item: Item) => boolean): void {
  const at = Array.isArray(list) ? list.findIndex((item) => !isSound(item)) : 0;
  if (at < 0) return;
  const [given, place] = Array.isArray(list) ? [list[at], `${name}.${at}`] : [list, name];
  throw new FeedbackError("bad-input", `tieOut needs ${name} as readHtml gives them`, given, place);
}

function isSpan(given: unknown): boolean {
  if (typeof given !== "object" || given === null || !("start" in given && "end" in given)) return false;
  return Number.isInteger(given.start) && Number.isInteger(given.end);
}
