import { FeedbackError } from "../model/FeedbackError.js";

/** How many decimals shares and changes of a report are printed with, 2 unless said otherwise; throws `bad-decimals`. */
export function printedDecimals(decimals = 2): number {
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= 6) return decimals;
  throw new FeedbackError("bad-decimals", "decimals needs an integer from 0 to 6", decimals);
}
