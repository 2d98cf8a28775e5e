import { FeedbackError } from "./FeedbackError.js";
import type { Unit } from "./lists.js";
import type { CountedNoun } from "./Noun.js";

/**
 * The unit of what a noun counts: calls, e-mails and chats are all contacts, complaints and enquiries are tickets.
 *
 * @param noun - a noun id, or a noun of the caller's own
 * @returns the noun's own `unit`; `"percentage-point"` for the points by which percentages differ, which count nothing; `"contact"` for a noun the library does not know
 * @throws `bad-noun` for what is no noun
 *
 * @example
 * ```ts
 * import { unitOf } from "beneficiary-feedback";
 * console.log(unitOf("call")); // => "contact"
 * console.log(unitOf("complaint")); // => "ticket"
 * ```
 */
export function unitOf(noun: string | CountedNoun): Unit {
  if (typeof noun === "object" && noun) return noun.unit ?? "contact";
  if (typeof noun !== "string") throw new FeedbackError("bad-noun", "unitOf needs a noun", noun);
  if (["ticket", "complaint", "enquiry", "suggestion", "observation", "report"].includes(noun)) return "ticket";
  if (noun === "beneficiary") return "person";
  if (noun === "working-day") return "day";
  if (noun === "percentage-point") return noun;
  return noun === "response" || noun === "initiative" || noun === "day" || noun === "month" ? noun : "contact";
}
