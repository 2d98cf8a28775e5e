import type { ReportCheckCode } from "./Reconciliation.js";

const OF_DATA: readonly ReportCheckCode[] = [
  "given-total",
  "subset",
  "backlog",
  "brought-forward",
  "breakdown",
  "cause-cases",
  "cause-months",
  "ratings-asked",
  "handling",
  "durations",
  "initiative-dates",
  "edition-date",
  "as-of-date",
  "doubled-channel",
  "comparative",
  "channel-left-out",
  "inner-report",
  "disclosure",
];

/** Whether a check is of the data, which no printed figure explains. */
export function isOfData(code: ReportCheckCode): boolean {
  return OF_DATA.includes(code);
}
