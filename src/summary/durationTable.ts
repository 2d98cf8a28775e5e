import { DURATIONS } from "../figures/durationFigures.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Block, TableRow } from "./Summary.js";
import { tableOf } from "./tableOf.js";

/** How long answers and resolutions took, with the unit and the basis of each. */
export function durationTable({ tickets, period }: FeedbackReport, writer: FigureWriter): readonly Block[] {
  const { labels, durations, units, bases, headings, sentences } = writer.cycle;
  const rows = DURATIONS.flatMap(([name, prefix]): TableRow[] => {
    const given = tickets?.durations?.[name];
    if (given === undefined) return [];
    const basis = Object.hasOwn(bases, given.basis)
      ? [bases[given.basis] ?? ""]
      : writer.say(sentences.ownBasis, given.basis.replaceAll("-", " "));
    const header = writer.say(sentences.durationHead, durations[prefix] ?? prefix, units[given.unit], basis);
    const topic = { subject: "tickets", key: prefix, period } as const;
    const cells = ["measured", "excluded", "mean", "median", "p90"].map((measure) =>
      writer.number(writer.find(topic, measure)),
    );
    return [{ header, cells }];
  });
  if (rows.length === 0) return [];
  const columns = [labels.duration, labels.measured, labels.excluded, labels.mean, labels.median, labels.p90];
  return [tableOf(headings.durations, columns, rows)];
}
