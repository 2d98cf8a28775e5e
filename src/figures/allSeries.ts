import { closeSum } from "../metrics/closeSum.js";
import { emptySum } from "../metrics/emptySum.js";
import type { Channel } from "../model/FeedbackReport.js";
import type { Unit } from "../model/lists.js";
import type { CountedNoun, NounId } from "../model/Noun.js";
import type { Figure } from "./Figure.js";
import type { FigureOwner } from "./figureOf.js";
import { rememberSpan } from "./rememberSpan.js";
import type { SeriesOptions, TotalSeries } from "./TotalSeries.js";
import { totalFigure } from "./totalFigure.js";
import { unitNoun } from "./unitNoun.js";

/** The totals of channels that count one unit, all together: contacts, or what each of them counts. */
export function allSeries(
  rows: readonly TotalSeries[],
  channels: readonly Channel[],
  unit: Unit,
  { missing, found }: SeriesOptions,
): TotalSeries {
  const noun = unit === "contact" ? unit : (commonNoun(channels) ?? unitNoun(unit));
  const owner: FigureOwner = { subject: "contacts", ...(noun === undefined ? {} : { noun }) };
  const addTo: TotalSeries["addTo"] = (sum, spans) => {
    for (const row of rows) row.addTo(sum, spans);
  };
  const total = rememberSpan((span): Figure<number> => {
    const inputs = rows.map((row) => row.total(span).id);
    const sum = emptySum();
    addTo(sum, [span]);
    const figure = totalFigure(owner, "contacts/", span.period, inputs, closeSum(sum, unit, missing));
    found.push(figure);
    return figure;
  });
  return {
    total,
    addTo,
    hasData: (span) => rows.some((row) => row.hasData(span)),
  };
}

/** The noun that all channels count, where that is one: 1,200 complaints are no 1,200 tickets to who reads of tickets as well. */
function commonNoun(channels: readonly Channel[]): NounId | CountedNoun | undefined {
  const [noun, ...others] = channels.map(({ counts }) => counts);
  return others.every((other) => idOf(other) === idOf(noun)) ? noun : undefined;
}

function idOf(noun: NounId | CountedNoun | undefined): string | undefined {
  return typeof noun === "object" ? noun.id : noun;
}
