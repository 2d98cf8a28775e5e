import { formatPercent } from "../language/formatPercent.js";
import { REASON_NAMES } from "../language/reasonNames.js";
import type { FeedbackReport, SatisfactionMeasure } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import type { FigureWriter } from "./figureWriter.js";
import { isNone } from "./isNone.js";
import type { Block, Phrase, TableRow } from "./Summary.js";
import { tableOf } from "./tableOf.js";

const COLUMNS = [
  ["rated", "rated"],
  ["asked", "asked"],
  ["response-rate", "responseRate"],
  ["top-box", "topBox"],
  ["mean", "score"],
  ["net", "net"],
  ["weight", "weight"],
] as const;

/** The measures that have ratings: a row each, then how each is to be read. */
export function satisfactionTable(report: FeedbackReport, writer: FigureWriter): readonly Block[] {
  const { satisfaction = [], period } = report;
  const { labels } = writer.cycle;
  const measures = satisfaction.flatMap((measure, index) =>
    measure.ratings === undefined ? [] : [{ measure, id: `satisfaction/${measureKey(measure, index)}/${period}` }],
  );
  if (measures.length === 0) return [];
  const columns = COLUMNS.filter(([name]) => measures.some(({ id }) => writer.find(`${id}/${name}`) !== undefined));
  const rows: TableRow[] = measures.map(({ measure, id }) => ({
    header: [nameOf(measure, writer)],
    cells: columns.map(([name]) => writer.number(`${id}/${name}`)),
  }));
  const by = report.overallSatisfaction;
  if (by !== undefined)
    rows.push({
      header: [by === "counts" ? labels.overallCounts : labels.overallWeights],
      cells: columns.map(([name]) => cellOf(`satisfaction/${period}/${name}`, writer)),
      total: true,
    });
  const head = [labels.measure, ...columns.map(([, label]) => labels[label])];
  return [
    tableOf(writer.words.headings.satisfaction, head, rows),
    { type: "list", items: measures.flatMap(({ measure, id }) => notesOf(measure, id, writer)) },
  ];
}

/** What has no overall figure leaves its cell empty. */
function cellOf(id: string, writer: FigureWriter): Phrase {
  return writer.find(id) === undefined ? [] : writer.number(id);
}

function nameOf({ agency, platform }: SatisfactionMeasure, writer: FigureWriter): string {
  const name = writer.label(agency, "—");
  if (platform === undefined) return name;
  return writer.cycle.sentences.onPlatform.replace("{0}", name).replace("{1}", writer.label(platform, ""));
}

function notesOf(measure: SatisfactionMeasure, id: string, writer: FigureWriter): readonly Phrase[] {
  const { sentences, windows } = writer.cycle;
  const { scale, topBoxFrom, window, unrated, minimumRated = 0 } = measure;
  const name = nameOf(measure, writer);
  const notes: Phrase[] = [];
  const missing = writer.find(`${id}/rated`)?.result.coverage.missing[0]?.reason;
  const share = writer.find(`${id}/top-box`)?.result ?? writer.find(`${id}/mean`)?.result;
  if (share?.status === "unavailable" && share.reason === "too-few")
    notes.push(writer.say(sentences.withheld, name, writer.number(`${id}/rated`), writer.count(minimumRated)));
  else if (missing !== undefined)
    notes.push(
      writer.say(
        writer.words.sentences.missing,
        name,
        writer.cycle.labels.rated,
        REASON_NAMES[missing][writer.language],
      ),
    );
  else if (share?.status !== "ok")
    notes.push(writer.say(isNone(`${id}/rated`, writer) ? sentences.noRatings : sentences.unscored, name));
  if (topBoxFrom !== undefined && scale !== undefined) {
    const sentence = topBoxFrom === scale.max ? sentences.topBoxHighest : sentences.topBox;
    notes.push(writer.say(sentence, name, ...[topBoxFrom, scale.min, scale.max].map(writer.score)));
  }
  if (writer.find(`${id}/top-box-low`)?.result.status === "ok")
    notes.push(
      writer.say(
        sentences.interval,
        name,
        writer.number(`${id}/top-box-low`),
        writer.number(`${id}/top-box-high`),
        formatPercent(0.95, { ...writer, decimals: 0 }),
      ),
    );
  if (unrated !== undefined)
    notes.push(
      isNone(`${id}/unrated`, writer)
        ? writer.say(sentences.unratedNone, name)
        : writer.say(sentences.unrated, name, writer.stated(`${id}/unrated`)),
    );
  if (window !== undefined) notes.push(writer.say(sentences.window, name, windows[window]));
  return notes;
}
