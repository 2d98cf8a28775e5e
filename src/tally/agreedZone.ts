import { FeedbackError } from "../model/FeedbackError.js";
import { isSameZone } from "./isSameZone.js";

/**
 * The zone in which `taker` counts histories: that in which they were read, which needs not be said again, and may not be another one. Of
 * histories that do not know theirs it is the one that is asked for, if one is.
 */
export function agreedZone(taker: string, read: string | undefined, asked: string | undefined): string | undefined {
  if (read === undefined || asked === undefined) return read ?? asked;
  if (isSameZone(read, asked)) return read;
  throw new FeedbackError("bad-option", `${taker} needs the timeZone in which the histories were read, ${read}`, asked);
}
