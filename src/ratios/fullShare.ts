import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";
import { powerOfTen } from "./powerOfTen.js";

/** 100 percent in units of the last decimal, for the functions of this folder; `caller` is named in the error. */
export function fullShare(decimals: number, caller: string): number {
  // With more, 100 percent would be no safe integer.
  if (isExactCount(decimals) && decimals <= 13) return 100 * powerOfTen(decimals, caller);
  throw new FeedbackError("bad-decimals", `${caller} needs 0 to 13 decimals`, decimals);
}
