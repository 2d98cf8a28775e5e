import { DURATIONS } from "../figures/durationFigures.js";
import type { Figure } from "../figures/Figure.js";
import { REASON_NAMES } from "../language/reasonNames.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import type { MissingPart } from "../model/Result.js";
import { monthsOf } from "../periods/monthsOf.js";
import { breakdownLabel } from "./breakdownLabel.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import { lowered } from "./lowered.js";
import { measureName } from "./measureName.js";
import { monthRuns } from "./monthRuns.js";
import { partWithin } from "./partWithin.js";
import type { Phrase } from "./Summary.js";
import { wholePeriod } from "./wholePeriod.js";

/** Why a count is missing, if it is, and what it is called. */
type Place = readonly [reason: MissingPart["reason"] | undefined, name: string];

/** Each count that a page prints as a dash, with the reason why it is missing. */
export function missingItems(report: FeedbackReport, writer: FigureWriter): Phrase[] {
  const { bases = [], causeCases, causes = [], channels, period, satisfaction = [], tickets } = report;
  const { labels, sentences } = writer.words;
  const { cycle, language } = writer;
  const items: Phrase[] = [];
  const ticketFigure = (measure: string, key?: string) => writer.find({ subject: "tickets", key, period }, measure);
  const tellAlone = (figure: Figure | undefined, name: string): void => {
    const reason = reasonOf(figure);
    if (reason !== undefined) items.push(writer.say(sentences.alone, name, REASON_NAMES[reason][language]));
  };
  const tell = (name: string | Phrase, places: readonly Place[]): void => {
    if (places.every(([reason]) => reason === undefined)) return;
    for (const reason of new Set(places.flatMap(([each]) => each ?? []))) {
      const names = places.flatMap(([each, place]) => (each === reason ? [place] : []));
      items.push(writer.say(sentences.missing, name, writer.joined(names), REASON_NAMES[reason][language]));
    }
  };
  for (const channel of channels) {
    const topic = { subject: "contacts", key: channel.id, period } as const;
    const name = channelName(channel, writer);
    const gaps = writer.find(topic)?.result.coverage.missing ?? [];
    // A total that is given lacks nothing, but its months may be dashes; those that are absent have a caveat of their own.
    const months = (channel.totals === undefined ? [] : monthsOf(period)).flatMap((month) => {
      const reason = reasonOf(writer.find({ ...topic, period: month }));
      return reason === undefined || reason === "absent" ? [] : [{ reason, period: month }];
    });
    const lacking = gaps.length > 0 ? gaps : months;
    const places = [...new Set(lacking.map(({ reason }) => reason))].flatMap((reason): readonly Place[] => {
      const found = lacking.flatMap((gap) => (gap.reason === reason ? [gap.period] : []));
      const periods = gaps.length > 0 ? wholePeriod(found, period) : found;
      return monthRuns(periods, writer).map((each) => [reason, each]);
    });
    tell(name, places);
    if (channel.handling === undefined) continue;
    tell(
      name,
      (["offered", "answered", "abandoned"] as const).map((each) => [
        reasonOf(writer.find(topic, each)),
        lowered(cycle.labels[each]),
      ]),
    );
  }
  tellAlone(ticketFigure("open"), labels.openTickets);
  tellAlone(ticketFigure("closed"), labels.closedTickets);
  for (const breakdown of tickets?.breakdowns ?? []) {
    const { id, parts } = breakdown;
    tell(breakdownLabel(breakdown, writer), [
      ...parts.map((part): Place => [reasonOf(ticketFigure("count", `${id}/${part.id}`)), partWithin(part, writer)]),
      [reasonOf(ticketFigure("cases", id)), lowered(cycle.labels.codedCases)],
    ]);
  }
  for (const [, prefix] of DURATIONS)
    tell(
      cycle.durations[prefix] ?? prefix,
      (["measured", "excluded"] as const).map((each) => [
        reasonOf(ticketFigure(each, prefix)),
        lowered(cycle.labels[each]),
      ]),
    );
  // Without a table they are listed, each with its reason.
  const found = causes.map(
    ({ id, name }) => [writer.label(name, id), writer.find({ subject: "causes", key: id, period })] as const,
  );
  if (causeCases !== undefined && found.some(([, figure]) => figure?.result.status === "ok"))
    for (const [name, figure] of found) tell(name, [[reasonOf(figure), writer.period(period)]]);
  for (const [index, measure] of satisfaction.entries()) {
    const asked = writer.find({ subject: "satisfaction", key: measureKey(measure, index), period }, "asked");
    if (measure.ratings !== undefined)
      tell(measureName(measure, writer), [[reasonOf(asked), lowered(cycle.labels.asked)]]);
  }
  for (const { id, name } of bases)
    tellAlone(writer.find({ subject: "bases", key: id, period }), writer.label(name, id));
  return items;
}

function reasonOf(figure: Figure | undefined): MissingPart["reason"] | undefined {
  return figure?.result.coverage.missing[0]?.reason;
}
