import { FeedbackError } from "./FeedbackError.js";

/** The value of an option, if it is one of a closed list; throws `bad-option` otherwise. */
export function checkOption<Value>(name: string, value: Value, among: readonly Value[]): Value {
  if (among.includes(value)) return value;
  throw new FeedbackError("bad-option", `${name} needs ${among.join(" or ")}`, value);
}
