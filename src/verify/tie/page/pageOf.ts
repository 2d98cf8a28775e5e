import { partCsv } from "../../../language/partCsv.js";
import { FeedbackError } from "../../../model/FeedbackError.js";
import { linedTables } from "./linedTables.js";
import type { PageText } from "./PageText.js";
import { unwrapped } from "./unwrapped.js";

/** A page as `readHtml` gives it, of what a caller hands in. */
export function pageOf(page: string | PageText): Required<PageText> {
  const {
    text,
    data = [],
    cards = [],
    tables = [],
  } = typeof page === "string" ? { text: unwrapped(linedTables(partCsv(page))) } : (page ?? {});
  if (typeof text !== "string")
    throw new FeedbackError("bad-input", "tieOut needs a text, or what readHtml gives of a page", page);
  needEach("data", data, (bound) => typeof bound?.figure === "string" && isSpan(bound.span));
  needEach("cards", cards, isSpan);
  needEach(
    "tables",
    tables,
    (table) => isSpan(table?.span) && Array.isArray(table.rows) && table.rows.every(Array.isArray),
  );
  return { text, data, cards, tables };
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
