import type { Language } from "../model/lists.js";
import { letterDirections } from "./letterDirections.js";

/** What is set apart, which says nothing of the direction of its line to most (UAX #9, P2). */
const APART = /[\u2066\u2067][^\u2069]*\u2069/g;

/** Most lines begin with an Arabic word. */
const ARABIC_FIRST = /^[\u0620-\u064A]/;

/**
 * A line of an Arabic page whose pieces are set apart, with a right-to-left mark at its head where its first letter is not Arabic, or no
 * letter outside what is set apart is: else what takes its direction from its first letter would write it, and the cells of a row, from left to
 * right. HTML's `dir="auto"` asks the letters within, too.
 */
export function directed(line: string, bidi: "none" | "isolate", language: Language): string {
  if (bidi === "none" || language !== "ar" || ARABIC_FIRST.test(line)) return line;
  if (letterDirections(line)[0] !== "rtl") return `\u200F${line}`;
  // Behind the last end nothing is set apart, and to look for the end of each would take the square of its length.
  const end = line.lastIndexOf("\u2069") + 1;
  const outside = line.slice(0, end).replace(APART, "") + line.slice(end);
  return letterDirections(outside)[0] === "rtl" ? line : `\u200F${line}`;
}
