import type { Channel } from "../model/FeedbackReport.js";
import { contactTotal } from "./contactTotal.js";
import { doesNotApply } from "./doesNotApply.js";

/** Whether a channel had nothing to count in a period, as if it were not there: it did not exist. */
export function isIdle(channel: Channel, period: string): boolean {
  return doesNotApply(contactTotal([channel], [period]));
}
