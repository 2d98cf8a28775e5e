import { FeedbackError } from "../model/FeedbackError.js";
import { bareText } from "./bareText.js";

/** Gives values as they are, but `undefined` for a text that the caller counts as empty. */
export function presentValue(empty: readonly string[] = []): (value: unknown) => unknown {
  if (!Array.isArray(empty) || empty.some((text) => typeof text !== "string"))
    throw new FeedbackError("bad-option", "empty needs a list of texts", empty);
  const texts = new Set(empty.map(bareText));
  return (value) => (typeof value === "string" && texts.has(bareText(value)) ? undefined : value);
}
