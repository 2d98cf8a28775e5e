import type { Channel, Label } from "../../../model/FeedbackReport.js";

/** A channel under its name as the report writes it, and as the library tells it apart from others that are only spelt otherwise. */
export interface PageChannel extends Channel {
  readonly told?: Label;
}
