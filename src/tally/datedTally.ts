import { FeedbackError } from "../model/FeedbackError.js";
import { listWithin } from "./listWithin.js";
import type { Tally } from "./TallyData.js";

/** A tally as it is; throws `bad-input` where no record has a date and the first of them is a page, with the name of its list. */
export function datedTally(tally: Tally, first: object | undefined): Tally {
  const list = tally.account.read === tally.account.undated ? listWithin(first ?? {}) : undefined;
  if (list === undefined) return tally;
  throw new FeedbackError(
    "bad-input",
    "a tally needs dated records, and of pages those in the list of each, as pages.flatMap((page) => page.value) gives",
    list,
  );
}
