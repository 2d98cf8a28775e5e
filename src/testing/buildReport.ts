import { requireSoundReport } from "../metrics/requireSoundReport.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";

const KEYS: Readonly<Record<keyof FeedbackReport, true>> = {
  schemaVersion: true,
  period: true,
  title: true,
  publisher: true,
  channels: true,
  tickets: true,
  causes: true,
  causeCases: true,
  causesMultiCoded: true,
  initiatives: true,
  satisfaction: true,
  overallSatisfaction: true,
  bases: true,
  published: true,
  edition: true,
};

/**
 * A small sound report for tests: a publisher, two channels with every month counted, and tickets.
 *
 * @param overrides - keys that replace those of the default, whole; one that is `undefined` leaves the default as it is; with another `period`, the default's months follow it
 * @returns the report; calls count 1,200, 1,100, 1,000 and e-mails 300, 350, 400 in the first three months, and the same again in each three after them; `seedFault` has a place in it for all but `missing-to-zero`, `rounded-before-adding` and `reopened-twice`. Without tickets it is `const { tickets, ...report } = buildReport()`
 * @throws `bad-period`, of the Hijri years 1300 to 1599, too; `bad-option` for a key that a report does not have
 *
 * @example
 * ```ts
 * import { channelTotal } from "beneficiary-feedback";
 * import { buildReport } from "beneficiary-feedback/testing";
 * const total = channelTotal(buildReport({ period: "2025-Q3" }), "calls");
 * console.log(total.status === "ok" && total.value); // => 3300
 * ```
 */
export function buildReport(overrides: Partial<FeedbackReport> = {}): FeedbackReport {
  checkOptionNames(overrides, KEYS);
  const given = { ...overrides };
  for (const [key, value] of Object.entries(given)) if (value === undefined) Reflect.deleteProperty(given, key);
  const { period = "2024-Q1" } = given;
  requireSoundReport({ period, channels: [] });
  const calls: Channel = { id: "calls", kind: "phone", counts: "call", months: countsFor(period, [1200, 1100, 1000]) };
  const emails: Channel = { id: "emails", kind: "email", counts: "email", months: countsFor(period, [300, 350, 400]) };
  return {
    schemaVersion: 1,
    period,
    publisher: { name: { ar: "جهة عامة", en: "Public agency" } },
    channels: [calls, emails],
    tickets: { system: "CRM", basis: "events", open: 40, closed: 760 },
    ...given,
  };
}

function countsFor(period: string, counts: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(monthsOf(period).map((month, index) => [month, counts[index % counts.length] ?? 0]));
}
