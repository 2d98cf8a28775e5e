import { checkOption } from "../model/checkOption.js";
import { checkSharedOptions } from "../model/checkSharedOptions.js";
import { LANGUAGES } from "../model/lists.js";
import { needList } from "../model/needList.js";
import { needText } from "../model/needText.js";
import type { TextOptions } from "./NumberOptions.js";

/**
 * Joins names into one phrase.
 *
 * @param items - the names, as they are to be read
 * @param options - language
 * @returns `المكالمات والرسائل والمحادثات`, or `calls, e-mails and chats`; "" for no items
 * @throws `bad-option`; `bad-input` for what is no list of texts
 *
 * @example
 * ```ts
 * import { formatList } from "beneficiary-feedback";
 * console.log(formatList(["calls", "e-mails", "chats"], { language: "en" })); // => "calls, e-mails and chats"
 * ```
 */
export function formatList(items: readonly string[], options: Pick<TextOptions, "language"> = {}): string {
  checkSharedOptions(options);
  needList(items, "formatList");
  for (const item of items) needText(item, "formatList");
  if (checkOption("language", options.language ?? "ar", LANGUAGES) === "ar") return items.join(" و");
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
