import type { Figure } from "../figures/Figure.js";
import { isRatio } from "../figures/isRatio.js";
import { BASIS_NAMES } from "../language/basisNames.js";
import { convertDigits } from "../language/convertDigits.js";
import { formatDay } from "../language/formatDay.js";
import { PART_NAMES } from "../language/partNames.js";
import type { FeedbackReport, TicketSubset, Tickets } from "../model/FeedbackReport.js";
import { ownValue } from "../model/ownValue.js";
import { isDay } from "../periods/isDay.js";
import { breakdownTables } from "./breakdownTables.js";
import { durationTable } from "./durationTable.js";
import { fewTickets } from "./fewTickets.js";
import type { FigureWriter } from "./figureWriter.js";
import { isNone } from "./isNone.js";
import { nameFrame } from "./nameFrame.js";
import { partLabel } from "./partLabel.js";
import type { Block, Phrase, Section } from "./Summary.js";
import { tableOf } from "./tableOf.js";
import { withoutArticle } from "./withoutArticle.js";

type FindMeasure = (measure: string) => Figure | undefined;

/** Open and closed tickets, their flows, the rate per 1,000 contacts, and subsets. */
export function ticketSection(report: FeedbackReport, writer: FigureWriter): Section | undefined {
  const { tickets, period } = report;
  if (tickets === undefined) return undefined;
  const { headings, labels } = writer.words;
  const find = (measure: string) => writer.find({ subject: "tickets", period }, measure);
  const blocks: Block[] = [];
  if (find("total")?.result.status === "ok") blocks.push({ type: "paragraph", phrase: totals(tickets, find, writer) });
  const measures = (["open", "closed", "total"] as const).filter((measure) => find(measure));
  const isKnown = (measure: string) => find(measure)?.result.status === "ok";
  if (measures.some(isKnown)) {
    const counts = { header: [labels.count], cells: measures.map((measure) => writer.number(find(measure))) };
    const rates = ["open-rate", "closure-rate"].map((measure) => writer.number(find(measure)));
    const shares = { header: [labels.share], cells: [...rates, []] };
    blocks.push(
      tableOf(
        headings.tickets,
        [labels.item, ...measures.map((measure) => labels[measure])],
        isKnown("open-rate") ? [counts, shares] : [counts],
      ),
    );
  }
  const items = [
    ...counting(tickets, writer),
    ...flows(find, writer),
    ...rate(find("per-1000-contacts"), writer),
    ...subsets(report, tickets, writer),
  ];
  if (items.length > 0) blocks.push({ type: "list", items });
  blocks.push(...breakdownTables(report, writer), ...durationTable(report, writer));
  return blocks.length === 0 ? undefined : { id: "tickets", heading: headings.tickets, blocks };
}

/** When and how the tickets were counted, as far as the report says it. */
function counting({ asOf, basis }: Tickets, writer: FigureWriter): readonly Phrase[] {
  const { labels } = writer.words;
  const day = asOf === undefined ? [] : [[`${labels.asOf}: `, ...momentOf(asOf, writer), "."]];
  return basis === undefined || basis === "unstated"
    ? day
    : [...day, [`${labels.basis}: ${BASIS_NAMES[basis][writer.language]}.`]];
}

/** A day, with the time and the offset of an instant; what is neither stands as it is. */
function momentOf(asOf: string, writer: FigureWriter): Phrase {
  if (isDay(asOf)) return [formatDay(asOf, writer.options)];
  const [, day = "", time = "", offset = ""] = /^(.{10})T(\d\d:\d\d).*?(Z|[-+]\d\d:\d\d)$/.exec(asOf) ?? [];
  if (!isDay(day)) return [writer.verbatim(asOf)];
  const clock = (text: string) => [writer.verbatim(convertDigits(text, writer.numerals))];
  const zone = clock(offset === "Z" ? "+00:00" : offset);
  return writer.say(writer.words.labels.asOfTime, formatDay(day, writer.options), clock(time), zone);
}

function rate(figure: Figure | undefined, writer: FigureWriter): readonly Phrase[] {
  if (figure?.result.status !== "ok") return [];
  return [writer.say(writer.words.sentences.rate, writer.number(figure), writer.count(1000))];
}

function totals({ system }: Tickets, find: FindMeasure, writer: FigureWriter): Phrase {
  const { labels, sentences } = writer.words;
  const [before, after] = nameFrame(system ?? "", labels.system, writer.language);
  const none = isNone(find("total"));
  const [plain, within] = none
    ? [sentences.ticketsNone, sentences.ticketsNoneIn]
    : [sentences.tickets, sentences.ticketsIn];
  return writer.say(
    system === undefined ? plain : within,
    writer.counted(find("total"), "nominative", none ? "la" : "numeral"),
    ...["total", "closed", "closure-rate", "open", "open-rate"].map((measure) => fewTickets(find(measure), writer)),
    system === undefined ? "" : [before, writer.verbatim(withoutArticle(system)), after],
  );
}

function flows(find: FindMeasure, writer: FigureWriter): readonly Phrase[] {
  const { sentences } = writer.words;
  const counts = [
    ["brought-forward", sentences.broughtForward],
    ["opened", sentences.opened],
    ["closed-in-period", sentences.closedInPeriod],
    ["reopened", sentences.reopened],
    ["carried-forward", sentences.carriedForward],
    ["clearance-rate", clearance(find("clearance-rate"), writer)],
  ] as const;
  return counts.flatMap(([measure, sentence]) => {
    const figure = find(measure);
    // What is given and missing is said to be so; what would be computed has no line.
    if (figure === undefined || (figure.result.status !== "ok" && figure.formula !== "as-given")) return [];
    return [writer.say(sentence, writer.counted(figure))];
  });
}

/** What the tickets of a subset are, as far as there is a word for it. */
function categoriesOf({ id, categories = [] }: TicketSubset, writer: FigureWriter): Phrase {
  const kinds = [categories].flat().filter((category) => category !== id);
  const names = kinds.flatMap((category) => {
    const name = ownValue(PART_NAMES, category);
    return name ? [writer.label(name, category).toLowerCase()] : [];
  });
  if (names.length === 0) return [];
  // What there is no word for is not left out as if it were not there.
  if (names.length < kinds.length) names.push(writer.words.labels.others);
  return [" (", ...writer.joined(names), ")"];
}

/** A rate above 100 % reads odd unless it is said what it means. */
function clearance(figure: Figure | undefined, { words: { sentences } }: FigureWriter): string {
  if (figure?.result.status !== "ok" || !isRatio(figure.result.value)) return sentences.clearance;
  const { numerator, denominator } = figure.result.value;
  if (numerator === denominator) return sentences.clearance;
  return numerator > denominator ? sentences.clearedMore : sentences.clearedFewer;
}

function subsets({ period }: FeedbackReport, tickets: Tickets, writer: FigureWriter): readonly Phrase[] {
  const { sentences } = writer.words;
  return (tickets.subsets ?? []).map((subset) => {
    const topic = { subject: "tickets", key: subset.id, period } as const;
    const pieces = [
      [partLabel(subset, writer), ...categoriesOf(subset, writer)],
      writer.counted(writer.find(topic)),
    ] as const;
    const share = writer.find(topic, "share-of-tickets");
    const hasShare = share?.result.status === "ok";
    const other = hasShare ? sentences.subsetUnverified : sentences.alone;
    // Of more than there are, nobody said that it is a part; of none there is no share.
    const unsaid = share?.result.caveats.includes("above-whole") ? sentences.subsetAbove : other;
    const sentence = subset.partOf === "tickets" && hasShare ? sentences.subsetOfTickets : unsaid;
    return writer.say(sentence, ...pieces, writer.number(share));
  });
}
