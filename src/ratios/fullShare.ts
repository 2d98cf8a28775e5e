import { FeedbackError } from "../model/FeedbackError.js";
import { powerOfTen } from "./powerOfTen.js";

/** 100 percent in units of the last decimal, for the functions of this folder; `caller` is named in the error. */
export function fullShare(decimals: number, caller: string): number {
  const full = 100 * powerOfTen(decimals, caller);
  if (Number.isSafeInteger(full)) return full;
  throw new FeedbackError("bad-decimals", `${caller} needs 0 to 13 decimals`, decimals);
}
