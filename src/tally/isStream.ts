import { isWebStream } from "./isWebStream.js";

/** Whether something can be gone through, now or over time; a text, which is one of characters, is none. */
export function isStream(source: unknown): boolean {
  return (
    typeof source === "object" &&
    source !== null &&
    (Symbol.asyncIterator in source || Symbol.iterator in source || isWebStream(source))
  );
}
