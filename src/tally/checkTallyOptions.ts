import { checkOptionNames } from "../model/checkOptionNames.js";
import type { StreamOptions } from "./Progress.js";
import type { TallyOptions } from "./TallyOptions.js";

/** What any of the tallies may be told, of records, columns, streams or CSV files. */
const KNOWN: Readonly<
  Record<keyof TallyOptions<never> | keyof StreamOptions | "encoding" | "delimiter" | "header" | "skipLines", true>
> = {
  at: true,
  channel: true,
  by: true,
  id: true,
  version: true,
  mergedInto: true,
  otherDate: true,
  channels: true,
  period: true,
  timeZone: true,
  timestamp: true,
  sourceTimeZone: true,
  empty: true,
  samples: true,
  onProgress: true,
  totalBytes: true,
  signal: true,
  encoding: true,
  delimiter: true,
  header: true,
  skipLines: true,
};

/** Refuses an option that no tally knows; throws `bad-option`. */
export function checkTallyOptions(options: object): void {
  checkOptionNames(options, KNOWN);
}
