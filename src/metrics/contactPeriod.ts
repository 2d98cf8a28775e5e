import type { Channel } from "../model/FeedbackReport.js";
import type { MissingPolicy } from "../model/lists.js";
import { applicableSpans } from "./applicableSpans.js";
import type { PeriodTotal } from "./changeOf.js";
import { totalOfOneUnit } from "./totalOfOneUnit.js";

/** The contacts of some channels with the time that they are over. */
export function contactPeriod(channels: readonly Channel[], period: string, missing?: MissingPolicy): PeriodTotal {
  return { period, result: totalOfOneUnit(channels, period, missing), spans: applicableSpans(channels, period) };
}
