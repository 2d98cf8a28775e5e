import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";
import { isMonth } from "../periods/isMonth.js";
import type { Tally } from "./TallyData.js";
import { ACCOUNT, BOUNDARY, DATES } from "./tallyNumbers.js";

/** Throws `bad-tally` unless a tally, which may be back from JSON, has counts above 0 that its account accounts for. */
export function checkTally(tally: Tally): void {
  // Back from JSON it may be anything.
  if (typeof tally !== "object" || tally === null) fail("a tally", tally);
  const { tallyVersion, counts, account, boundary, dates, keys, samples, withoutId, parts } = tally;
  if (tallyVersion !== 1) fail("tallies of version 1", tallyVersion);
  const isWhole =
    [counts, keys, samples].every(Array.isArray) &&
    [account, boundary, dates ?? account, ...samples].every((part) => Object(part) === part);
  if (!isWhole) fail("whole tallies", tally);
  const others = [
    ...BOUNDARY.map((name) => boundary[name]),
    ...(dates ? DATES.map((name) => dates[name]) : []),
    withoutId,
  ];
  for (const number of [...ACCOUNT.map((name) => account[name]), ...others, parts])
    if (!isExactCount(number)) fail("whole numbers from 0", number);
  if (parts === 0 && account.read > 0) fail("records of one part or more", parts);
  for (const number of others)
    if (number > account.read)
      fail("no more records at a boundary, of two dates or without an id than were read", number);
  for (const sample of samples)
    if (typeof sample.reason !== "string" || !(isExactCount(sample.line) && sample.line > 0))
      fail("samples with a reason and a line", sample);
  let counted = 0;
  for (const row of counts) {
    if (!isMonth(row?.month) || ["channel", ...keys].some((key) => typeof row[key] !== "string"))
      fail("counts of a channel, a month and every key", row);
    if (!Number.isSafeInteger(row.count) || row.count <= 0) fail("counts that are whole and above 0", row);
    counted += row.count;
  }
  if (counted !== account.counted) fail("counts that add up to those counted", account.counted);
  const { read, ...became } = account;
  const sum = Object.values(became).reduce((total, number) => total + number, 0);
  if (sum !== read) fail("an account that adds up to what was read", read);
}

function fail(rule: string, value: unknown): never {
  throw new FeedbackError("bad-tally", `mergeTallies needs ${rule}`, value);
}
