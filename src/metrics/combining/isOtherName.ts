import type { Label } from "../../model/FeedbackReport.js";
import { sameLabel } from "../sameLabel.js";

/** Whether two names, where both are given, are of different things. */
export function isOtherName(name: Label = {}, first: Label = {}): boolean {
  return Object.keys(name).length > 0 && Object.keys(first).length > 0 && !sameLabel(name, first);
}
