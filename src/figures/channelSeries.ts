import { addPart } from "../metrics/addPart.js";
import { closeSum } from "../metrics/closeSum.js";
import { countedParts } from "../metrics/countedParts.js";
import { emptySum } from "../metrics/emptySum.js";
import { joinSum } from "../metrics/joinSum.js";
import { listOf } from "../metrics/listOf.js";
import type { OpenSum } from "../metrics/OpenSum.js";
import { withBreak } from "../metrics/withBreak.js";
import type { Channel } from "../model/FeedbackReport.js";
import { unitOf } from "../model/unitOf.js";
import { periodContains } from "../periods/periodContains.js";
import type { Figure } from "./Figure.js";
import { rememberSpan } from "./rememberSpan.js";
import type { SeriesOptions, TotalSeries } from "./TotalSeries.js";
import { totalFigure } from "./totalFigure.js";

/** A total, and the sum that it says. */
interface Known {
  readonly figure: Figure<number>;
  readonly sum: OpenSum;
}

/** The totals of one channel. */
export function channelSeries(channel: Channel, { missing, calendar, found }: SeriesOptions): TotalSeries {
  const { id: key, counts: noun = "contact", months: cells, totals } = channel;
  const owner = { subject: "contacts", key, noun } as const;
  const unit = unitOf(noun);
  const path = `contacts/${key}/`;
  const addTo: TotalSeries["addTo"] = (sum, spans) => {
    for (const span of spans) joinSum(sum, known(span).sum, key, listOf(span.period), span.period);
  };
  const monthsOf = (period: string): readonly string[] => calendar.span(period).monthKeys;
  const known = rememberSpan(({ period, months, monthKeys }): Known => {
    const parts = countedParts(channel, period, monthKeys);
    const sum = emptySum();
    const spans = parts === monthKeys ? months : parts.map(calendar.span);
    const isWhole = parts[0] === period;
    if (isWhole) addPart(sum, channel, period, monthsOf);
    else addTo(sum, spans);
    const inputs = isWhole ? [] : spans.map((span) => known(span).figure.id);
    const result = withBreak(closeSum(sum, unit, missing), [channel], monthKeys, monthsOf);
    const figure = totalFigure(owner, path, period, inputs, result);
    found.push(figure);
    return { figure, sum };
  });
  return {
    total: (span) => known(span).figure,
    addTo,
    hasData: rememberSpan(({ period, monthKeys }) => {
      if (totals?.[period] !== undefined) return true;
      for (const month of monthKeys) if (cells?.[month] !== undefined) return true;
      // A half and a year may be known by shorter totals.
      return monthKeys.length > 3 && Object.keys(totals ?? {}).some((each) => periodContains(period, each));
    }),
  };
}
