import { FeedbackError } from "../model/FeedbackError.js";
import type { Tally } from "./TallyData.js";

/** Throws `bad-tally` unless a tally, which may be back from JSON, has counts above 0 that its account accounts for. */
export function checkTally({ tallyVersion, counts, account }: Tally): void {
  if (tallyVersion !== 1 || !Array.isArray(counts) || typeof account !== "object")
    fail("tallies of version 1", tallyVersion);
  let counted = 0;
  for (const row of counts) {
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
