import type { Channel } from "../model/FeedbackReport.js";
import { contactTotal } from "./contactTotal.js";

/** Whether a channel had nothing to count in a period, as if it were not there: it did not exist. */
export function isIdle(channel: Channel, period: string): boolean {
  const total = contactTotal([channel], [period]);
  return total.status === "unavailable" && total.reason === "not-applicable";
}
