import type { Cell, Channel, FeedbackReport } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { readCount } from "./readCount.js";

/** A suppressed count that what the report states still gives away. */
export interface DisclosedCell {
  readonly channel: string;
  readonly month: string;
  /** The total from which the other months can be taken away. */
  readonly by: string;
}

/**
 * The suppressed counts that a total of the report discloses: where a total is given and one month of it alone is suppressed,
 * the rest gives it away.
 *
 * @param report - the report
 * @returns the cells in the report's order, each with the total that discloses it; none when every suppression holds
 * @throws `not-a-count`; `bad-period`
 *
 * @example
 * ```ts
 * import { disclosedCells } from "beneficiary-feedback";
 * const months = { "2021-01": 40, "2021-02": { missing: "suppressed" }, "2021-03": 55 } as const;
 * const calls = { id: "calls", kind: "phone", months, totals: { "2021-Q1": 98 } };
 * console.log(disclosedCells({ period: "2021-Q1", channels: [calls] })); // => [{"channel":"calls","month":"2021-02","by":"2021-Q1"}]
 * ```
 */
export function disclosedCells({ channels }: FeedbackReport): readonly DisclosedCell[] {
  return channels.flatMap((channel) =>
    Object.keys(channel.totals ?? {}).flatMap((total) => {
      const month = onlyHidden(channel, total);
      return month === undefined ? [] : [{ channel: channel.id, month, by: total }];
    }),
  );
}

/** The one suppressed month of a stated total whose other months are all known, or were nothing. */
function onlyHidden({ id, months = {}, totals = {} }: Channel, total: string): string | undefined {
  if (readCount(totals[total], `channels.${id}.totals`, total) === undefined) return undefined;
  const parts = monthsOf(total);
  const unknown = parts.filter((month) => {
    const cell = months[month];
    return readCount(cell, `channels.${id}.months`, month) === undefined && reasonOf(cell) !== "not-applicable";
  });
  const [only] = unknown;
  return unknown.length === 1 && only !== undefined && reasonOf(months[only]) === "suppressed" ? only : undefined;
}

function reasonOf(cell: Cell | undefined): string | undefined {
  return typeof cell === "object" && "missing" in cell ? cell.missing : undefined;
}
