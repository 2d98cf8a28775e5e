// From records to counts. With all of base, so that the bundler keeps that in one file (decision 0001).
export * from "./base.js";
export { type CountsFromRowsOptions, countsFromRows, type MonthlyCounts } from "./tally/countsFromRows.js";
export { type DurationSummary, type DurationSummaryOptions, durationSummary } from "./tally/durationSummary.js";
export { type Durations, type ListDurationsOptions, listDurations, type TimeBetween } from "./tally/listDurations.js";
export { listTicketGroups, type TicketGroup } from "./tally/listTicketGroups.js";
export { mergeTallies } from "./tally/mergeTallies.js";
export { type MonthlyCountsOptions, monthlyCounts } from "./tally/monthlyCounts.js";
export type { ByteSource, Progress, StopSignal, StreamOptions, WebStream } from "./tally/Progress.js";
export { type ReopenRate, type ReopenRates, reopenRates } from "./tally/reopenRates.js";
export type {
  Tally,
  TallyAccount,
  TallyBoundary,
  TallyDates,
  TallyReason,
  TallyRow,
  TallySample,
} from "./tally/TallyData.js";
export type { Field, TallyOptions } from "./tally/TallyOptions.js";
export type {
  AssumedChange,
  TicketEvent,
  TicketEventAccount,
  TicketEventReason,
  TicketEventSample,
  TicketHistories,
  TicketHistory,
} from "./tally/TicketHistory.js";
export { tally } from "./tally/tally.js";
export { type Columns, tallyColumns } from "./tally/tallyColumns.js";
export { type TallyFromRowsOptions, tallyFromRows } from "./tally/tallyFromRows.js";
export { type JsonRow, tallyNdjson } from "./tally/tallyNdjson.js";
export { tallyStream } from "./tally/tallyStream.js";
export { type TicketCounts, type TicketCountsOptions, ticketCounts } from "./tally/ticketCounts.js";
export { type TicketFlowOptions, type TicketRollForward, ticketFlow } from "./tally/ticketFlow.js";
export { type TicketHistoriesOptions, ticketHistories } from "./tally/ticketHistories.js";
export { type TicketHistoriesFromRowsOptions, ticketHistoriesFromRows } from "./tally/ticketHistoriesFromRows.js";
export { type TicketStock, type TicketStockOptions, ticketStock } from "./tally/ticketStock.js";
export type { TimestampForm } from "./tally/timestampReader.js";
export { type WorkingTimeOptions, workingTime } from "./tally/workingTime.js";
