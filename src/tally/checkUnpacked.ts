import { FeedbackError } from "../model/FeedbackError.js";

/** Refuses a packed file by the bytes that it begins with, by its name: as text it would have an odd encoding, or an odd header. */
export function checkUnpacked(start: readonly number[]): void {
  const bytes = start.join();
  if (/^31,139\b/.test(bytes))
    throw new FeedbackError("bad-input", "a source needs text, as gzip -dc and createGunzip() give", "a gzip file");
  if (bytes === "80,75,3,4")
    throw new FeedbackError("bad-input", "a source needs text, as a workbook saved as CSV is", "a zip or xlsx file");
}
