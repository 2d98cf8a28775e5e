import { FeedbackError } from "../model/FeedbackError.js";

/** Gives values as they are, but `undefined` for a text that the caller counts as empty. */
export function presentValue(empty: readonly string[] = []): (value: unknown) => unknown {
  if (!Array.isArray(empty)) throw new FeedbackError("bad-option", "empty needs a list of texts", empty);
  const texts = new Set(empty);
  return (value) => (typeof value === "string" && texts.has(value.trim()) ? undefined : value);
}
