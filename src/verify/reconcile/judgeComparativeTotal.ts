import { isIdle } from "../../metrics/isIdle.js";
import { totalOfOneUnit } from "../../metrics/totalOfOneUnit.js";
import type { Channel, FeedbackReport } from "../../model/FeedbackReport.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { partitionsOf } from "../../periods/partitionsOf.js";
import { checkSum } from "../checks/checkSum.js";
import type { DataJudgement } from "./judgeData.js";

/**
 * The total of all channels that a report gives of an earlier period, where its channels are not those of the report of that period: one that was closed or
 * merged and is not in the report any more leaves its totals, its changes and its year to date without a word. Of a period of which it gives
 * no total, the longest within it of which it does.
 */
export function judgeComparativeTotal(
  report: FeedbackReport,
  former: FeedbackReport,
  spans: readonly string[] = [former.period],
): DataJudgement[] {
  return spans.flatMap((span) => {
    const stated = totalOfOneUnit(report.channels, span);
    const inner = partitionsOf(span).at(-1) ?? [];
    return stated.status === "ok" ? ofSpan(report, former, span, stated) : judgeComparativeTotal(report, former, inner);
  });
}

function ofSpan(
  report: FeedbackReport,
  former: FeedbackReport,
  span: string,
  { value, caveats }: { readonly value: number; readonly caveats: readonly string[] },
): DataJudgement[] {
  const [own, theirs] = [countedIn(report.channels, span), countedIn(former.channels, span)];
  const [gone, come] = [without(theirs, own), without(own, theirs)];
  if (gone.length + come.length === 0) return [];
  const [known, before, now] = [former.channels, gone, come].map((channels) => totalOf(channels, span));
  const isRevised = caveats.includes("revised");
  // A revised count may have taken in what is gone, and then little of it is lacking.
  const isTakenIn = known !== undefined && 2 * (known.units - value) < (before?.units ?? 0);
  if (isRevised && known?.units !== value && (gone.length === 0 || isTakenIn)) return [];
  // That a channel of both is told otherwise is a finding of its own.
  const rest = { units: value - (now?.units ?? 0), decimals: 0 };
  const parts = known?.units === value ? [known] : [rest, before];
  const outcome = checkSum(parts, { units: value, decimals: 0 });
  const isLeftOut = gone.length > 0 && outcome.outcome !== "pass";
  return [
    {
      code: isLeftOut ? "channel-left-out" : "comparative",
      path: `contacts/${span}`,
      inputs: isLeftOut ? gone.map(({ id }) => `contacts/${id}/${span}`) : [],
      stated: value,
      outcome,
    },
  ];
}

/** Not those that had nothing to count, nor those that counted nobody: neither is lacking in a total. */
function countedIn(channels: readonly Channel[], span: string): readonly Channel[] {
  return channels.filter((channel) => !isIdle(channel, span) && totalOf([channel], span)?.units !== 0);
}

function without(channels: readonly Channel[], others: readonly Channel[]): readonly Channel[] {
  return channels.filter(({ id }) => !others.some((other) => other.id === id));
}

function totalOf(channels: readonly Channel[], span: string): FixedDecimal | undefined {
  const total = totalOfOneUnit(channels, span);
  if (channels.length === 0) return { units: 0, decimals: 0 };
  return total.status === "ok" ? { units: total.value, decimals: 0 } : undefined;
}
