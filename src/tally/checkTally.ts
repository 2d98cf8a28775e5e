import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";
import { isMonth } from "../periods/isMonth.js";
import { isPeriod } from "../periods/isPeriod.js";
import { periodContains } from "../periods/periodContains.js";
import { bareText } from "./bareText.js";
import { compareRows } from "./compareRows.js";
import type { Tally, TallyRow } from "./TallyData.js";
import { ACCOUNT, BOUNDARY, DATES } from "./tallyNumbers.js";

/** Throws `bad-tally` for `taker` unless a tally, which may be back from JSON and stands at `path`, has counts that its account, or its total, accounts for. */
export function checkTally(tally: Tally, taker: string, path: string): void {
  const fail = (rule: string, value: unknown, ...place: readonly (string | number)[]): never => {
    throw new FeedbackError("bad-tally", `${taker} needs ${rule}`, value, [path, ...place].join("."));
  };
  // Back from JSON it may be anything.
  if (typeof tally !== "object" || tally === null) fail("a tally", tally);
  const { tallyVersion, timeZone, period, counts, account, boundary, dates, keys, samples, withoutId, parts } = tally;
  const { channels = [], total } = tally;
  if (tallyVersion !== 1) fail("tallies of version 1", tallyVersion, "tallyVersion");
  const isWhole =
    typeof timeZone === "string" &&
    [counts, keys, samples].every(Array.isArray) &&
    [account, boundary === undefined ? account : boundary, dates === undefined ? account : dates, ...samples].every(
      (part) => Object(part) === part,
    );
  if (!isWhole) fail("whole tallies", tally);
  if (period !== undefined && !isPeriod(period)) fail("the key of a period", period, "period");
  if (!Array.isArray(channels)) fail("channels in a list", channels, "channels");
  for (const [at, id] of channels.entries())
    if (typeof id !== "string" || id === "" || bareText(id) !== id || (at > 0 && (channels[at - 1] ?? "") >= id))
      fail("ids of channels, each once and in their order", id, "channels", at);
  const others = [
    ...(boundary ? BOUNDARY.map((name) => [`boundary.${name}`, boundary[name]] as const) : []),
    ...(dates ? DATES.map((name) => [`dates.${name}`, dates[name]] as const) : []),
    ...(withoutId === undefined ? [] : [["withoutId", withoutId] as const]),
  ];
  const sum = total === undefined ? [] : [["total", total] as const];
  const accounted = ACCOUNT.map((name) => [`account.${name}`, account[name]] as const);
  for (const [place, number] of [...accounted, ...others, ...sum, ["parts", parts] as const])
    if (!isExactCount(number)) fail("whole numbers from 0", number, place);
  if (parts === 0 && account.read > 0) fail("records of one part or more", parts, "parts");
  // Of records that carry a count, more are at a boundary than were read.
  for (const [place, number] of others)
    if (
      !(total !== undefined && place.startsWith("boundary")) &&
      number > (place === "withoutId" ? account.counted : account.read)
    )
      fail(
        "no more records at a boundary or of two dates than were read, or without an id than were counted",
        number,
        place,
      );
  for (const [at, sample] of samples.entries())
    if (typeof sample.reason !== "string" || !(isExactCount(sample.line) && sample.line > 0))
      fail("samples with a reason and a line", sample, "samples", at);
  const compare = compareRows(keys);
  let counted = 0;
  let last: TallyRow | undefined;
  for (const [at, row] of counts.entries()) {
    if (
      !isMonth(row?.month) ||
      ["channel", ...keys].some((key) => typeof row[key] !== "string") ||
      bareText(row.channel) === ""
    )
      fail("counts of a channel, a month and every key", row, "counts", at);
    if (period !== undefined && !periodContains(period, row.month))
      fail("counts of months of its period", row, "counts", at);
    if (!isExactCount(row.count) || (row.count === 0 && total === undefined))
      fail("counts that are whole and above 0", row, "counts", at);
    // A list that is not in order would be merged wrongly.
    if (last && compare(last, row) >= 0) fail("counts in the order of channel, month and keys", row, "counts", at);
    last = row;
    counted += row.count;
  }
  const accountedFor = total ?? account.counted;
  const accountedAt = total === undefined ? "account.counted" : "total";
  if (counted !== accountedFor) fail("counts that add up to those counted", accountedFor, accountedAt);
  const all = ACCOUNT.reduce((total, name) => total + (name === "read" ? 0 : account[name]), 0);
  if (all !== account.read) fail("an account that adds up to what was read", account.read, "account.read");
}
