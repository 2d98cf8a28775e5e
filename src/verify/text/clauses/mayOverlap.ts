import type { Span } from "../../../model/Finding.js";
import { saysSeveral } from "./saysSeveral.js";

const BEFORE = 400;
const AFTER = 300;

/** Whether the text around a list says that one case may be in several of its classes, so that they may add to more than all. */
export function mayOverlap(text: string, list: readonly Span[]): boolean {
  const start = Math.min(...list.map((item) => item.start));
  const end = Math.max(...list.map((item) => item.end));
  return saysSeveral(text.slice(Math.max(0, start - BEFORE), end + AFTER));
}
