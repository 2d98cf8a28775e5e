import { formatDay } from "../language/formatDay.js";
import { causeCoverage } from "../metrics/causeCoverage.js";
import type { FeedbackReport, Initiative } from "../model/FeedbackReport.js";
import { ownValue } from "../model/ownValue.js";
import { lastDayOf } from "../periods/lastDayOf.js";
import { channelName } from "./channelName.js";
import { effectTable } from "./effectTable.js";
import type { FigureWriter } from "./figureWriter.js";
import { lowered } from "./lowered.js";
import { type NamesSentence, ofNames } from "./ofNames.js";
import type { Block, Phrase, Piece, Section } from "./Summary.js";

/** What was improved, why, by whom and how far it has come. */
export function initiativeSection(report: FeedbackReport, writer: FigureWriter): Section | undefined {
  const { initiatives = [], period } = report;
  if (initiatives.length === 0) return undefined;
  const { headings, sentences } = writer.words;
  const semicolon = writer.language === "ar" ? "؛ " : "; ";
  const items = initiatives.map((initiative): Phrase => {
    const { id, title, description } = initiative;
    const name = writer.label(title, id);
    const text = writer.label(description, "");
    const told: Phrase | undefined = text === "" ? undefined : [name, ": ", ended(text)];
    const details = [...amountOf(initiative, period, writer), ...detailsOf(report, initiative, writer)];
    if (details.length === 0) return told ?? [name];
    // A description is a sentence of its own; what is said of a title alone goes on in its line.
    const lead: Phrase = told === undefined ? [name, " – "] : [...told, " "];
    return [...lead, ...details.flatMap((detail, index) => (index === 0 ? detail : [semicolon, ...detail])), "."];
  });
  const blocks: Block[] = [
    {
      type: "paragraph",
      phrase: writer.say(sentences.initiatives, writer.number(writer.find({ subject: "initiatives", period }))),
    },
    { type: "list", items },
  ];
  blocks.push(...effectTable(report, writer));
  const notes = orphans(report, writer);
  if (notes.length > 0) blocks.push({ type: "list", items: notes });
  return { id: "initiatives", heading: headings.initiatives, blocks };
}

/** A sentence with the full stop that its writer left out. */
function ended(text: string): string {
  return /[.!?؟…]["”»)]?$/.test(text) ? text : `${text}.`;
}

/** The amount, its currency named in the label, where no noun agrees; a code without a name follows the number as it is. */
function amountOf({ id, amount }: Initiative, period: string, writer: FigureWriter): readonly Phrase[] {
  if (amount === undefined) return [];
  const { labels, currencies } = writer.words;
  const { currency = "" } = amount;
  const name = ownValue(currencies, currency);
  const number = writer.number(writer.find({ subject: "initiatives", key: id, period }, "amount"));
  if (name !== undefined) return [[`${labels.amountIn.replace("{0}", name)}: `, ...number]];
  const own = writer.verbatim(currency);
  if (/^[A-Z]{3}$/.test(currency)) return [[`${labels.amount}: `, ...number, " ", own]];
  return [currency === "" ? [`${labels.amount}: `, ...number] : [`${labels.amount} (`, own, "): ", ...number]];
}

/** What the report says of one initiative, each with its label. */
function detailsOf(report: FeedbackReport, initiative: Initiative, writer: FigureWriter): readonly Phrase[] {
  const { id, kind, owner, agency, channel, addresses = [], status, startDate, liveDate, reach } = initiative;
  const { labels, kinds, statuses } = writer.cycle;
  const causes = addresses.flatMap((cause) => report.causes?.filter((each) => each.id === cause) ?? []);
  const owned = report.channels.find((each) => each.id === channel);
  const planned = (label: string) => labels.planned.replace("{0}", lowered(label));
  const isPlanned = status === "planned";
  const texts: (readonly [string, Piece | undefined])[] = [
    // A kind of the report's own has no word in either language.
    [labels.kind, kind && ownValue(kinds, kind)],
    [labels.owner, owner && writer.label(owner, "")],
    [labels.agency, agency && writer.label(agency, "")],
    [writer.words.labels.channel, owned && channelName(owned, writer)],
    [labels.status, status && statuses[status]],
    [isPlanned ? planned(labels.started) : labels.started, startDate && formatDay(startDate, writer.options)],
    [
      isPlanned || (status === "in-progress" && (liveDate ?? "") > lastDayOf(report.period))
        ? planned(labels.live)
        : labels.live,
      liveDate && formatDay(liveDate, writer.options),
    ],
  ];
  const addressed = writer.list(causes.map((cause) => writer.label(cause.name, cause.id)));
  const details = [
    ...(addressed.length > 0 ? [[`${labels.addresses}: `, ...addressed]] : []),
    ...texts.flatMap(([label, piece]): Phrase[] => (piece === undefined ? [] : [[`${label}: `, piece]])),
  ];
  if (reach === undefined) return details;
  const figure = writer.find({ subject: "initiatives", key: id, period: report.period }, "reach");
  const { noun = "beneficiary" } = reach;
  // What is planned has reached nobody yet.
  const [people, things] = isPlanned ? [labels.expected, labels.expectedOf] : [labels.reach, labels.reachOf];
  const reached: Phrase =
    noun === "beneficiary" && writer.language === "ar"
      ? [`${people}: `, ...writer.stated(figure)]
      : [`${things}: `, ...writer.counted(figure)];
  return [...details, reached];
}

function orphans(report: FeedbackReport, writer: FigureWriter): readonly Phrase[] {
  const { initiatives = [], causes = [] } = report;
  const { orphanInitiative, liveOutside } = writer.cycle.named;
  const coverage = causeCoverage(report);
  const say = (sentence: NamesSentence, ids: readonly string[]): readonly Phrase[] => {
    const names = initiatives.flatMap(({ id, title }) => (ids.includes(id) ? [writer.label(title, id)] : []));
    return names.length === 0 ? [] : [writer.say(ofNames(sentence, names), writer.list(names))];
  };
  return [
    ...say(orphanInitiative, causes.length > 0 ? coverage.initiativesWithoutCause : []),
    ...say(liveOutside, coverage.liveOutsidePeriod),
  ];
}
