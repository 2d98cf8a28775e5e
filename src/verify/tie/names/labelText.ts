import type { Label } from "../../../model/FeedbackReport.js";

/** A label in both languages, parted by a blank. */
export function labelText(label: Label = {}): string {
  return `${label.ar ?? ""} ${label.en ?? ""}`;
}
