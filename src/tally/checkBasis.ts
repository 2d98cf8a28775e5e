import { FeedbackError } from "../model/FeedbackError.js";

/** The name of how durations were measured; throws `bad-option` for what is no name. */
export function checkBasis(basis: string): string {
  if (typeof basis === "string" && basis.trim() !== "") return basis;
  throw new FeedbackError("bad-option", "basis needs a name such as working", basis);
}
