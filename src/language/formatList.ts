import { checkOption } from "../model/checkOption.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { LANGUAGES } from "../model/lists.js";
import type { TextOptions } from "./NumberOptions.js";

/**
 * Joins names into one phrase.
 *
 * @param items - the names, as they are to be read
 * @param options - language
 * @returns `المكالمات والرسائل والمحادثات`, or `calls, e-mails and chats`; "" for no items
 * @throws `bad-option`; `bad-input` for what is no list
 *
 * @example
 * ```ts
 * import { formatList } from "beneficiary-feedback";
 * console.log(formatList(["calls", "e-mails", "chats"], { language: "en" })); // => "calls, e-mails and chats"
 * ```
 */
export function formatList(items: readonly string[], options: Pick<TextOptions, "language"> = {}): string {
  if (!Array.isArray(items)) throw new FeedbackError("bad-input", "formatList needs a list of names", items);
  if (checkOption("language", options.language ?? "ar", LANGUAGES) === "ar") return items.join(" و");
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
