import type { Span } from "../../../model/Finding.js";
import { leavesOut } from "./leavesOut.js";
import { mayOverlap } from "./mayOverlap.js";

/** Whether the text around a list says why it need not add up to its total: one case may be in several classes, or where it falls short, some are left out. */
export function needNotAdd(text: string, list: readonly Span[], isShort: boolean): boolean {
  return mayOverlap(text, list) || (isShort && leavesOut(text, list));
}
