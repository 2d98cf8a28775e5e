import { formatDay } from "../language/formatDay.js";
import { causeCoverage } from "../metrics/causeCoverage.js";
import type { FeedbackReport, Initiative } from "../model/FeedbackReport.js";
import { channelName } from "./channelName.js";
import { effectTable } from "./effectTable.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Block, Phrase, Piece, Section } from "./Summary.js";
import { wordOf } from "./wordOf.js";

/** What was improved, why, by whom and how far it has come. */
export function initiativeSection(report: FeedbackReport, writer: FigureWriter): Section | undefined {
  const { initiatives = [], period } = report;
  if (initiatives.length === 0) return undefined;
  const { headings, labels, sentences } = writer.words;
  const semicolon = writer.language === "ar" ? "؛ " : "; ";
  const items = initiatives.map((initiative): Phrase => {
    const { id, title, description, amount } = initiative;
    const name = writer.label(title, id);
    const money = amount && [`${labels.amount}: `, ...writer.number(`initiatives/${id}/${period}/amount`)];
    const currency = amount?.currency === undefined ? [] : [" ", writer.verbatim(amount.currency)];
    const details = [...(money ? [[...money, ...currency]] : []), ...detailsOf(report, initiative, writer)];
    if (details.length === 0) return [description === undefined ? name : `${name}: ${writer.label(description, "")}`];
    // A description is a sentence of its own; what is said of a title alone goes on in its line.
    const lead = description === undefined ? `${name} – ` : `${name}: ${writer.label(description, "")} `;
    const listed = details.flatMap((detail, index) => (index === 0 ? detail : [semicolon, ...detail]));
    return description === undefined ? [lead, ...listed] : [lead, ...listed, "."];
  });
  const blocks: Block[] = [
    { type: "paragraph", phrase: writer.say(sentences.initiatives, writer.number(`initiatives/${period}`)) },
    { type: "list", items },
  ];
  blocks.push(...effectTable(report, writer));
  const notes = orphans(report, writer);
  if (notes.length > 0) blocks.push({ type: "list", items: notes });
  return { id: "initiatives", heading: headings.initiatives, blocks };
}

/** What the report says of one initiative, each with its label. */
function detailsOf(report: FeedbackReport, initiative: Initiative, writer: FigureWriter): readonly Phrase[] {
  const { id, kind, owner, agency, channel, addresses = [], status, startDate, liveDate, reach } = initiative;
  const { labels, kinds, statuses } = writer.cycle;
  const causes = addresses.flatMap((cause) => report.causes?.filter((each) => each.id === cause) ?? []);
  const owned = report.channels.find((each) => each.id === channel);
  const texts: (readonly [string, Piece | undefined])[] = [
    [labels.addresses, causes.map((cause) => writer.label(cause.name, cause.id)).join(writer.separator) || undefined],
    [labels.kind, kind && wordOf(kinds, kind, writer)],
    [labels.owner, owner && writer.label(owner, "")],
    [labels.agency, agency && writer.label(agency, "")],
    [labels.changes, owned && channelName(owned, writer)],
    [labels.status, status && statuses[status]],
    [labels.started, startDate && formatDay(startDate, writer)],
    [labels.live, liveDate && formatDay(liveDate, writer)],
  ];
  const details = texts.flatMap(([label, piece]): Phrase[] => (piece === undefined ? [] : [[`${label}: `, piece]]));
  if (reach === undefined) return details;
  const figure = `initiatives/${id}/${report.period}/reach`;
  const { noun = "beneficiary" } = reach;
  const reached: Phrase =
    noun === "beneficiary"
      ? [`${labels.reach}: `, ...writer.number(figure)]
      : [`${labels.reachOf}: `, ...writer.counted(figure)];
  return [...details, reached];
}

function orphans(report: FeedbackReport, writer: FigureWriter): readonly Phrase[] {
  const { initiatives = [], causes = [] } = report;
  const { sentences } = writer.cycle;
  const coverage = causeCoverage(report);
  const named = (ids: readonly string[]): string =>
    initiatives.flatMap(({ id, title }) => (ids.includes(id) ? [writer.label(title, id)] : [])).join(writer.separator);
  const alone = causes.length > 0 ? named(coverage.initiativesWithoutCause) : "";
  const outside = named(coverage.liveOutsidePeriod);
  return [
    ...(alone === "" ? [] : [writer.say(sentences.orphanInitiative, alone)]),
    ...(outside === "" ? [] : [writer.say(sentences.liveOutside, outside)]),
  ];
}
