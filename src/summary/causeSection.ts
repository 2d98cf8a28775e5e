import { causeCoverage } from "../metrics/causeCoverage.js";
import { causesByFrequency } from "../metrics/causesByFrequency.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
import { isOfDashes } from "./isOfDashes.js";
import { ofNames } from "./ofNames.js";
import type { Block, Phrase, Section } from "./Summary.js";
import { shareSet } from "./shareSet.js";
import { tableOf } from "./tableOf.js";

/** Why beneficiaries had to complain: in how many cases, from the most frequent cause on, and what of it is addressed. */
export function causeSection(report: FeedbackReport, writer: FigureWriter): Section | undefined {
  const { causes = [], causeCases, initiatives = [], period } = report;
  if (causes.length === 0) return undefined;
  const coded = writer.find({ subject: "causes", period }, "coded");
  const blocks =
    causeCases === undefined
      ? [plainList(report, writer)]
      : paretoBlocks(report, coded?.result.status === "ok", writer);
  const addressed = writer.find({ subject: "causes", period }, "addressed-share");
  const notes: Phrase[] = [];
  if (addressed?.result.status === "ok") {
    const { sentences } = writer.cycle;
    // Whether each is still to address its causes; what was stopped addresses nothing.
    const ahead = initiatives.flatMap(({ addresses = [], status }) =>
      addresses.length > 0 && status !== "stopped" ? [status === "planned" || status === "in-progress"] : [],
    );
    const later = ahead.includes(false) ? sentences.addressedAhead : sentences.addressedLater;
    const sentence = ahead.includes(true) ? later : sentences.addressed;
    notes.push(writer.say(sentence, writer.number(addressed)));
  }
  const orphans = new Set(causeCoverage(report).causesWithoutInitiative);
  const names = causes.flatMap(({ id, name }) => (orphans.has(id) ? [writer.label(name, id)] : []));
  if (names.length > 0 && initiatives.length > 0)
    notes.push(writer.say(ofNames(writer.cycle.named.orphanCause, names), writer.list(names)));
  if (notes.length > 0) blocks.push({ type: "list", items: notes });
  return { id: "causes", heading: writer.words.headings.causes, blocks };
}

function plainList({ causes = [], period }: FeedbackReport, writer: FigureWriter): Block {
  const items = causes.map(({ id, name }) => {
    const figure = writer.find({ subject: "causes", key: id, period });
    const label = writer.label(name, id);
    return figure === undefined ? [label] : writer.say(writer.words.sentences.alone, label, writer.counted(figure));
  });
  return { type: "list", items };
}

/** What a count that is missing adds to the others is unknown: without it nothing is cumulative. */
function paretoBlocks(report: FeedbackReport, isWhole: boolean, writer: FigureWriter): Block[] {
  const { causes = [], period, causesMultiCoded } = report;
  const { labels, sentences } = writer.cycle;
  const measures = ["count", "share-of-cases", ...(isWhole ? ["cumulative", "cumulative-share"] : [])];
  const found = causesByFrequency(report).map((cause) => {
    const topic = { subject: "causes", key: cause, period } as const;
    return { cause, figures: measures.map((measure) => writer.find(topic, measure)) };
  });
  const sets = measures.map((_, at) =>
    shareSet(
      found.map(({ figures }) => figures[at]),
      writer,
    ),
  );
  const rows = found.map(({ cause, figures }) => ({
    header: [writer.label(causes.find(({ id }) => id === cause)?.name, cause)],
    cells: figures.map((figure, at) => writer.number(figure, sets[at]?.places)),
  }));
  const columns = [labels.cause, labels.tickets, labels.shareOfCases];
  if (isWhole) columns.push(labels.cumulative, labels.cumulativeShare);
  const caption = writer.words.headings.causes;
  const cases = writer.say(sentences.causeCases, writer.stated(writer.find({ subject: "causes", period }, "cases")));
  if (isOfDashes(rows)) return [{ type: "paragraph", phrase: cases }, plainList(report, writer)];
  return [
    { type: "paragraph", phrase: cases },
    tableOf(caption, columns, rows),
    ...(causesMultiCoded
      ? [{ type: "paragraph", phrase: [sentences.multiCoded] } as const]
      : sets.flatMap(({ note }) => note)),
  ];
}
