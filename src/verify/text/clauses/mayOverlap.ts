import type { Span } from "../../../model/Finding.js";
import { saysSeveral } from "./saysSeveral.js";

const BEFORE = 400;
const AFTER = 300;
const SENTENCE = /(?<=[.؛!?])\s|\n/;
/** A sentence that tells its own list: "As one case may be of several kinds, it was blackmail in 194, threats in 161 and theft in 63". */
const OWN_LIST = /(?:[\d٠-٩][\d٠-٩,.٬٫]*[^\d٠-٩]{1,60}?){2}[\d٠-٩]/;

/** Whether the text around a list says that one case may be in several of its classes, so that they may add to more than all. */
export function mayOverlap(text: string, list: readonly Span[]): boolean {
  const start = list.reduce((least, item) => Math.min(least, item.start), text.length);
  const end = list.reduce((most, item) => Math.max(most, item.end), 0);
  const above = text.slice(Math.max(0, start - BEFORE), start).split(SENTENCE);
  const below = text.slice(end, end + AFTER).split(SENTENCE);
  const own = `${above.pop() ?? ""}${text.slice(start, end)}${below.shift() ?? ""}`;
  return [own, ...[...above, ...below].filter((sentence) => !OWN_LIST.test(sentence))].some(saysSeveral);
}
