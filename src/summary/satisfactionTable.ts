import type { Figure } from "../figures/Figure.js";
import { formatPercent } from "../language/formatPercent.js";
import { REASON_NAMES } from "../language/reasonNames.js";
import type { FeedbackReport, SatisfactionMeasure } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import type { FigureTopic } from "./figureFinder.js";
import type { FigureWriter } from "./figureWriter.js";
import { isNone } from "./isNone.js";
import { isOfDashes } from "./isOfDashes.js";
import { measureName } from "./measureName.js";
import { type MeasureRow, measureTable } from "./measureTable.js";
import { officeWithin } from "./officeWithin.js";
import type { Block, Phrase } from "./Summary.js";

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
    measure.ratings === undefined
      ? []
      : [{ measure, topic: { subject: "satisfaction", key: measureKey(measure, index), period } as const }],
  );
  if (measures.length === 0) return [];
  const rows: MeasureRow[] = measures.map(({ measure, topic }) => ({ header: measureName(measure, writer), topic }));
  const by = report.overallSatisfaction;
  if (by !== undefined)
    rows.push({
      header: [by === "counts" ? labels.overallCounts : labels.overallWeights],
      topic: { subject: "satisfaction", period },
      total: true,
    });
  const columns = COLUMNS.map(([name, label]) => [name, labels[label]] as const);
  const whole = measureTable(writer.words.headings.satisfaction, labels.measure, columns, rows, writer);
  // Why there is none of all of them is said below.
  const table = { ...whole, rows: whole.rows.filter((row) => !row.total || !isOfDashes([row])) };
  const notes: Block = { type: "list", items: notesOf(measures, writer) };
  return isOfDashes(table.rows) ? [notes] : [table, notes];
}

/** What all measures have in common once, then what is said of each. */
function notesOf(
  measures: readonly { measure: SatisfactionMeasure; topic: FigureTopic }[],
  writer: FigureWriter,
): Phrase[] {
  const notes = [scaleNote, bottomNote, windowNote];
  const shared = notes.filter((note) => {
    const texts = new Set(measures.map(({ measure }) => JSON.stringify(note(measure, [], writer))));
    return measures.length > 1 && texts.size === 1;
  });
  const own = notes.filter((note) => !shared.includes(note));
  const first = measures.find(({ topic }) => shareOf(topic, writer)?.status === "ok");
  return [
    ...(first ? shared.flatMap((note) => note(first.measure, [writer.cycle.labels.measures], writer)) : []),
    ...measures.flatMap(({ measure, topic }) => ofMeasure(measure, topic, own, writer)),
  ];
}

function scaleNote({ topBoxFrom, scale }: SatisfactionMeasure, name: Phrase, writer: FigureWriter): Phrase[] {
  if (topBoxFrom === undefined || scale === undefined) return [];
  const { topBox, topBoxHighest } = writer.cycle.sentences;
  const sentence = topBoxFrom === scale.max ? topBoxHighest : topBox;
  return [
    writer.say(
      sentence,
      name,
      ...[topBoxFrom, scale.min, scale.max].map((score) => [writer.verbatim(writer.score(score))]),
    ),
  ];
}

function bottomNote(measure: SatisfactionMeasure, name: Phrase, writer: FigureWriter): Phrase[] {
  const { bottomBoxTo, scale, topBoxFrom } = measure;
  // The net alone is of them.
  if (bottomBoxTo === undefined || topBoxFrom === undefined) return [];
  const { bottomBox, bottomBoxLowest } = writer.cycle.sentences;
  const sentence = bottomBoxTo === scale?.min ? bottomBoxLowest : bottomBox;
  return [writer.say(sentence, name, [writer.verbatim(writer.score(bottomBoxTo))])];
}

function windowNote({ window }: SatisfactionMeasure, name: Phrase, writer: FigureWriter): Phrase[] {
  const { sentences } = writer.words;
  return window === undefined ? [] : [writer.say(sentences.alone, name, writer.cycle.windows[window])];
}

/** What the ratings come to. */
function shareOf(topic: FigureTopic, writer: FigureWriter): Figure["result"] | undefined {
  return (writer.find(topic, "top-box") ?? writer.find(topic, "mean"))?.result;
}

function ofMeasure(
  measure: SatisfactionMeasure,
  topic: FigureTopic,
  own: readonly (typeof scaleNote)[],
  writer: FigureWriter,
): readonly Phrase[] {
  const { sentences } = writer.cycle;
  const { unrated, minimumRated = 0 } = measure;
  const name = measureName(measure, writer);
  const notes: Phrase[] = [];
  const find = (name: string) => writer.find(topic, name);
  const rated = find("rated");
  const missing = rated?.result.coverage.missing[0]?.reason;
  const share = shareOf(topic, writer);
  const withheld = share?.status === "unavailable" && share.reason === "too-few";
  if (withheld) notes.push(writer.say(sentences.withheld, name, writer.number(rated), writer.count(minimumRated)));
  else if (missing !== undefined)
    notes.push(
      writer.say(
        sentences.ratingsMissing,
        measureName(measure, writer, officeWithin(measure.agency, writer)),
        REASON_NAMES[missing][writer.language],
      ),
    );
  else if (share?.status !== "ok")
    notes.push(writer.say(isNone(rated) ? sentences.noRatings : sentences.unscored, name));
  // How a share is to be read matters where there is one.
  if (share?.status === "ok") notes.push(...own.flatMap((note) => note(measure, name, writer)));
  if (find("top-box-low")?.result.status === "ok")
    notes.push(
      writer.say(sentences.interval, name, writer.number(find("top-box-low")), writer.number(find("top-box-high")), [
        writer.verbatim(formatPercent(0.95, { ...writer.options, decimals: 0 })),
      ]),
    );
  // Where there is no answer at all, none has a score.
  if (unrated !== undefined && !(isNone(find("unrated")) && isNone(rated)))
    notes.push(
      isNone(find("unrated"))
        ? writer.say(sentences.unratedNone, name)
        : writer.say(sentences.unrated, name, writer.stated(find("unrated"))),
    );
  return notes;
}
