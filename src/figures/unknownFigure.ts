import { FeedbackError } from "../model/FeedbackError.js";
import { nearestKey } from "../model/nearestKey.js";
import type { Figure } from "./Figure.js";

/** What is thrown for the id of no figure, with the id that it may have been meant for, or why there is none of all channels. */
export function unknownFigure(caller: string, id: string, catalogue: Iterable<Figure>): FeedbackError {
  const hint = typeof id === "string" ? hintOf(id, [...catalogue]) : "";
  return new FeedbackError("unknown-figure", `${caller} needs the id of a figure of the report${hint}`, id);
}

function hintOf(id: string, catalogue: readonly Figure[]): string {
  const units = new Set(catalogue.flatMap(({ subject, result }) => (subject === "contacts" ? [result.unit] : [])));
  if (/^contacts\/\d/.test(id) && units.size > 1) return ", whose channels count different units and have no total";
  const ids = catalogue.map((figure) => figure.id);
  const near = nearestKey(id, ids) ?? ids.find((known) => isAlike(known, id));
  return near === undefined ? "" : ` (${near}?)`;
}

/** Whether two ids differ by three letters or fewer within their last part, as `closing-rate` and `closure-rate`. */
function isAlike(known: string, id: string): boolean {
  const length = Math.max(known.length, id.length);
  let start = 0;
  while (start < length && known[start] === id[start]) start++;
  let end = 0;
  while (end < length - start && known.at(-1 - end) === id.at(-1 - end)) end++;
  return end > 0 && start > known.lastIndexOf("/") + 1 && length - start - end <= 3;
}
