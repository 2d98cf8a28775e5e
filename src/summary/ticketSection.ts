import { isRatio } from "../figures/isRatio.js";
import { BASIS_NAMES } from "../language/basisNames.js";
import { convertDigits } from "../language/convertDigits.js";
import { formatDay } from "../language/formatDay.js";
import type { FeedbackReport, Tickets } from "../model/FeedbackReport.js";
import { isDay } from "../periods/isDay.js";
import { breakdownTables } from "./breakdownTables.js";
import { durationTable } from "./durationTable.js";
import type { FigureWriter } from "./figureWriter.js";
import { isNone } from "./isNone.js";
import type { Block, Phrase, Section } from "./Summary.js";
import { tableOf } from "./tableOf.js";
import { withNoun } from "./withNoun.js";

/** Open and closed tickets, their flows, the rate per 1,000 contacts, and subsets. */
export function ticketSection(report: FeedbackReport, writer: FigureWriter): Section | undefined {
  const { tickets, period } = report;
  if (tickets === undefined) return undefined;
  const { headings, labels } = writer.words;
  const id = `tickets/${period}`;
  const blocks: Block[] = [];
  if (writer.find(`${id}/total`)?.result.status === "ok")
    blocks.push({ type: "paragraph", phrase: totals(tickets, id, writer) });
  const measures = (["open", "closed", "total"] as const).filter((measure) => writer.find(`${id}/${measure}`));
  const isKnown = (measure: string) => writer.find(`${id}/${measure}`)?.result.status === "ok";
  if (measures.some(isKnown)) {
    const counts = { header: [labels.count], cells: measures.map((measure) => writer.number(`${id}/${measure}`)) };
    const rates = ["open-rate", "closure-rate"].map((measure) => writer.number(`${id}/${measure}`));
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
    ...flows(id, writer),
    ...rate(id, writer),
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
  if (isDay(asOf)) return [formatDay(asOf, writer)];
  const [, day = "", time = "", offset = ""] = /^(.{10})T(\d\d:\d\d).*?(Z|[-+]\d\d:\d\d)$/.exec(asOf) ?? [];
  if (!isDay(day)) return [writer.verbatim(asOf)];
  const clock = (text: string) => [writer.verbatim(convertDigits(text, writer.numerals))];
  const zone = clock(offset === "Z" ? "+00:00" : offset);
  return writer.say(writer.words.labels.asOfTime, formatDay(day, writer), clock(time), zone);
}

function rate(id: string, writer: FigureWriter): readonly Phrase[] {
  const figure = writer.find(`${id}/per-1000-contacts`);
  if (figure?.result.status !== "ok") return [];
  return [writer.say(writer.words.sentences.rate, writer.number(figure.id), writer.count(1000))];
}

function totals({ system }: Tickets, id: string, writer: FigureWriter): Phrase {
  const { labels, sentences } = writer.words;
  const [before, after] = withNoun(system ?? "", labels.system, writer.language);
  const none = isNone(`${id}/total`, writer);
  const [alone, within] = none
    ? [sentences.ticketsNone, sentences.ticketsNoneIn]
    : [sentences.tickets, sentences.ticketsIn];
  return writer.say(
    system === undefined ? alone : within,
    writer.counted(`${id}/total`, "nominative", none ? "la" : "numeral"),
    ...["total", "closed", "closure-rate", "open", "open-rate"].map((measure) => writer.number(`${id}/${measure}`)),
    system === undefined ? "" : [before, writer.verbatim(system), after],
  );
}

function flows(id: string, writer: FigureWriter): readonly Phrase[] {
  const { sentences } = writer.words;
  const counts = [
    ["brought-forward", sentences.broughtForward],
    ["opened", sentences.opened],
    ["closed-in-period", sentences.closedInPeriod],
    ["reopened", sentences.reopened],
    ["carried-forward", sentences.carriedForward],
    ["clearance-rate", clearance(`${id}/clearance-rate`, writer)],
  ] as const;
  return counts.flatMap(([measure, sentence]) => {
    const figure = writer.find(`${id}/${measure}`);
    // What is given and missing is said to be so; what would be computed has no line.
    if (figure === undefined || (figure.result.status !== "ok" && figure.formula !== "as-given")) return [];
    return [writer.say(sentence, writer.counted(figure.id))];
  });
}

/** A rate above 100 % reads odd unless it is said what it means. */
function clearance(id: string, { find, words: { sentences } }: FigureWriter): string {
  const result = find(id)?.result;
  if (result?.status !== "ok" || typeof result.value !== "object" || !isRatio(result.value)) return sentences.clearance;
  const { numerator, denominator } = result.value;
  if (numerator === denominator) return sentences.clearance;
  return numerator > denominator ? sentences.clearedMore : sentences.clearedFewer;
}

function subsets({ period }: FeedbackReport, tickets: Tickets, writer: FigureWriter): readonly Phrase[] {
  const { sentences } = writer.words;
  return (tickets.subsets ?? []).map((subset) => {
    const id = `tickets/${subset.id}/${period}`;
    const pieces = [writer.label(subset.name, subset.id), writer.counted(id)];
    if (writer.find(`${id}/share-of-tickets`)?.result.status !== "ok") return writer.say(sentences.subset, ...pieces);
    const sentence = subset.partOf === "tickets" ? sentences.subsetOfTickets : sentences.subsetUnverified;
    return writer.say(sentence, ...pieces, writer.number(`${id}/share-of-tickets`));
  });
}
