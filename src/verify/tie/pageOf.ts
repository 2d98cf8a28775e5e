import { FeedbackError } from "../../model/FeedbackError.js";
import type { PageText } from "./TieOut.js";

/** A page as `readHtml` gives it, of what a caller hands in. */
export function pageOf(page: string | PageText): Required<PageText> {
  const { text, data = [], cards = [], tables = [] } = typeof page === "string" ? { text: page } : (page ?? {});
  if (typeof text !== "string")
    throw new FeedbackError("bad-input", "tieOut needs a text, or what readHtml gives of a page", page);
  return { text, data, cards, tables };
}
