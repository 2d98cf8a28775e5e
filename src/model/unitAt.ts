import { FeedbackError } from "./FeedbackError.js";
import type { Unit } from "./lists.js";
import type { CountedNoun, NounId } from "./Noun.js";

/** What `unitOf` gives, of a noun that stands at a place of a report: a misspelt one is refused by it, for it would count as something else. */
export function unitAt(noun: NounId | CountedNoun, path?: string): Unit {
  if (typeof noun === "object" && noun) return noun.unit ?? "contact";
  // What most channels count goes first.
  if (["contact", "call", "email", "chat"].includes(noun)) return "contact";
  if (["ticket", "complaint", "enquiry", "suggestion", "observation", "report"].includes(noun)) return "ticket";
  if (noun === "beneficiary") return "person";
  if (noun === "working-day") return "day";
  if (noun === "percentage-point") return noun;
  if (noun === "response" || noun === "initiative" || noun === "day" || noun === "month") return noun;
  throw new FeedbackError("unknown-noun", "a unit needs a noun", noun, path);
}
