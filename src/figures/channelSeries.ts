import { addPart } from "../metrics/addPart.js";
import { closeSum } from "../metrics/closeSum.js";
import { countedParts } from "../metrics/countedParts.js";
import { emptySum } from "../metrics/emptySum.js";
import { joinSum } from "../metrics/joinSum.js";
import type { OpenSum } from "../metrics/OpenSum.js";
import type { Channel } from "../model/FeedbackReport.js";
import { unitOf } from "../model/unitOf.js";
import { periodContains } from "../periods/periodContains.js";
import type { Figure } from "./Figure.js";
import { remember } from "./remember.js";
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
  const known = remember((period: string): Known => {
    const parts = countedParts(channel, period, calendar.months(period));
    const inputs = parts[0] === period ? [] : parts.map((part) => known(part).figure.id);
    const sum = emptySum();
    for (const part of parts) addPart(sum, channel, period, part, calendar.months);
    const figure = totalFigure(owner, period, inputs, closeSum(sum, unit, missing));
    found.push(figure);
    return { figure, sum };
  });
  return {
    total: (period) => known(period).figure,
    addTo: (sum, periods) => {
      for (const period of periods) joinSum(sum, known(period).sum);
    },
    hasData: (period) => {
      if (totals?.[period] !== undefined) return true;
      const months = calendar.months(period);
      for (const month of months) if (cells?.[month] !== undefined) return true;
      // A half and a year may be known by shorter totals.
      return months.length > 3 && Object.keys(totals ?? {}).some((each) => periodContains(period, each));
    },
  };
}
