import { DURATIONS } from "../figures/durationFigures.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
import { type MeasureRow, measureTable } from "./measureTable.js";
import type { Block } from "./Summary.js";

const COLUMNS = ["measured", "excluded", "mean", "median", "p90"] as const;

/** How long answers and resolutions took, with the unit and the basis of each. */
export function durationTable({ tickets, period }: FeedbackReport, writer: FigureWriter): readonly Block[] {
  const { labels, durations, units, bases, headings, sentences } = writer.cycle;
  const rows = DURATIONS.flatMap(([name, key]): MeasureRow[] => {
    const given = tickets?.durations?.[name];
    if (given === undefined) return [];
    const basis = Object.hasOwn(bases, given.basis)
      ? [bases[given.basis] ?? ""]
      : writer.say(sentences.ownBasis, given.basis.replaceAll("-", " "));
    // Working days are working time.
    const isTwice = given.unit === "working-day" && given.basis === "working";
    const header = writer.say(
      isTwice ? sentences.onPlatform : sentences.durationHead,
      durations[key] ?? key,
      units[given.unit],
      basis,
    );
    return [{ header, topic: { subject: "tickets", key, period } }];
  });
  if (rows.length === 0) return [];
  const columns = COLUMNS.map((measure) => [measure, labels[measure]] as const);
  return [measureTable(headings.durations, labels.duration, columns, rows, writer)];
}
