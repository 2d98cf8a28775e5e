import { FeedbackError } from "../model/FeedbackError.js";
import { needKeys } from "./needKeys.js";

/** The things of a list in a report, by its place; throws `bad-report` where it is none, or holds something else. */
export function needItems<Item>(path: string, list: readonly Item[] | undefined): readonly Item[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) throw new FeedbackError("bad-report", "a report needs a list here", list, path);
  for (const [index, item] of list.entries()) needKeys(`${path}.${index}`, item);
  return list;
}
