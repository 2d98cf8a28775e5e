import { DURATIONS } from "../figures/durationFigures.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Block, TableRow } from "./Summary.js";
import { tableOf } from "./tableOf.js";

const COLUMNS = ["measured", "excluded", "mean", "median", "p90"] as const;

/** How long answers and resolutions took, with the unit and the basis of each. */
export function durationTable({ tickets, period }: FeedbackReport, writer: FigureWriter): readonly Block[] {
  const { labels, durations, units, bases, headings, sentences } = writer.cycle;
  const find = (key: string, measure: string) => writer.find({ subject: "tickets", key, period }, measure);
  const columns = COLUMNS.filter((measure) => DURATIONS.some(([, prefix]) => find(prefix, measure) !== undefined));
  const rows = DURATIONS.flatMap(([name, prefix]): TableRow[] => {
    const given = tickets?.durations?.[name];
    if (given === undefined) return [];
    const basis = Object.hasOwn(bases, given.basis)
      ? [bases[given.basis] ?? ""]
      : writer.say(sentences.ownBasis, given.basis.replaceAll("-", " "));
    const header = writer.say(sentences.durationHead, durations[prefix] ?? prefix, units[given.unit], basis);
    return [{ header, cells: columns.map((measure) => writer.number(find(prefix, measure))) }];
  });
  if (rows.length === 0) return [];
  const head = [labels.duration, ...columns.map((measure) => labels[measure])];
  return [tableOf(headings.durations, head, rows)];
}
