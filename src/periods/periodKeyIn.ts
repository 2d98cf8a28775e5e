import { isPeriod } from "./isPeriod.js";

/** The key of the period that a text is in any of the spellings in use; nothing for anything else. */
export function periodKeyIn(text: string): string | undefined {
  const key = text
    .replace(/^([QHS]\d|\d\d(?=[-/]))[-/]?(\d{4})$/, "$2-$1")
    .replace(/^(\d{4})[-/]?(?=.)/, "$1-")
    .replace("-S", "-H");
  return isPeriod(key) ? key : undefined;
}
