import { DURATIONS } from "../figures/durationFigures.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import { ownValue } from "../model/ownValue.js";
import { breakdownLabel } from "./breakdownLabel.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import { lowered } from "./lowered.js";
import { partLabel } from "./partLabel.js";
import { partWithin } from "./partWithin.js";
import type { Phrase } from "./Summary.js";

/** Names a figure, without its period, by subject and key (`contacts/calls`) and measure; not what the report does not have. */
export type NameFigure = (path: string, measure: string) => Phrase | undefined;

/** The labels and sentences that measures are named by which are not called as they are. */
const LABELS: Readonly<Record<string, string>> = {
  open: "openTickets",
  closed: "closedTickets",
  "open-rate": "openTickets share",
  "closure-rate": "closedTickets share",
  total: "tickets",
  sum: "total",
  cases: "codedCases",
  coded: "total",
  "addressed-share": "addressed share",
  "clearance-rate": "clearance",
  "peak-month": "peak",
  "contacts-per-1000": "contactsPer",
  "tickets-per-1000": "ticketsPer",
  "per-1000-contacts": "rate",
  "before-per-1000-contacts": "beforePerContact",
  "after-per-1000-contacts": "afterPerContact",
  satisfied: "satisfied count",
  "top-box-low": "topBox low",
  "top-box-high": "topBox high",
  dissatisfied: "dissatisfied count",
  "bottom-box": "dissatisfied share",
};

/** What the figures of a report are called. */
export function figureNamer(report: FeedbackReport, writer: FigureWriter): NameFigure {
  const { bases = [], causes = [], channels, initiatives = [], satisfaction = [], tickets } = report;
  const { words, cycle, separator } = writer;
  const { headings } = words;
  const thousand = writer.count(1000);
  // One after the other: to spread them into one takes twice as long as the rest of the summary.
  const tables: readonly Readonly<Record<string, string>>[] = [
    cycle.labels,
    words.labels,
    cycle.sentences,
    words.sentences,
  ];
  const owners = new Map<string, readonly string[]>([
    ["contacts", [words.labels.all]],
    ["causes", [headings.causes]],
    ["initiatives", [headings.initiatives]],
    ["satisfaction", [cycle.labels.measures]],
    ...DURATIONS.map(([, prefix]) => [`tickets/${prefix}`, [cycle.durations[prefix] ?? prefix]] as const),
  ]);
  for (const channel of channels) owners.set(`contacts/${channel.id}`, [channelName(channel, writer)]);
  for (const { id, name } of causes) owners.set(`causes/${id}`, [writer.label(name, id)]);
  for (const { id, title } of initiatives) owners.set(`initiatives/${id}`, [writer.label(title, id)]);
  for (const { id, name } of bases) owners.set(`bases/${id}`, [writer.label(name, id)]);
  for (const [index, measure] of satisfaction.entries())
    owners.set(`satisfaction/${measureKey(measure, index)}`, [writer.label(measure.agency, "—")]);
  // A subset may have the id of a breakdown, and either that of a duration: their measures tell them apart.
  for (const subset of tickets?.subsets ?? [])
    for (const measure of ["count", "share-of-tickets"])
      owners.set(`tickets/${subset.id} ${measure}`, [partLabel(subset, writer)]);
  for (const breakdown of tickets?.breakdowns ?? []) {
    const { id, parts, rollUps = [] } = breakdown;
    const label = breakdownLabel(breakdown, writer);
    for (const measure of ["cases", "sum"]) owners.set(`tickets/${id} ${measure}`, [label]);
    for (const part of [...parts, ...rollUps])
      owners.set(`tickets/${id}/${part.id}`, [label, partWithin(part, writer)]);
  }
  const measureNames = (measure: string): readonly string[] | undefined => {
    if (measure === "count") return [];
    const plain = measure.replace(/^score-.*/, "rated").replace(/^share-of-(?!cases|period).*/, "share");
    const labels = ownValue(LABELS, plain) ?? plain.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const names = labels.split(" ").flatMap((label) => {
      // A sentence has the name before its number, or around it, and is none as a whole; of a rate the number is in the name.
      const [text = ""] = tables.flatMap((table) => ownValue(table, label) ?? []);
      const name = text
        .replace(/(?:\{2\})?: \{0\}(?:( [^(.]*)\.|.*)/, "$1")
        .replace(label === "rate" ? "{1}" : "{0}", thousand);
      return /^[^{]*[^{.]$/.test(name) ? [name] : [];
    });
    if (names.length > 0) return names;
    return measure.includes("-change") ? [headings.changes] : undefined;
  };
  return (path, measure) => {
    // Most measures of tickets say what they are of.
    const owner =
      path === "tickets"
        ? ownValue(LABELS, measure)
          ? []
          : [cycle.labels.tickets]
        : (owners.get(`${path} ${measure}`) ?? owners.get(path));
    const { status, reach } = (measure === "reach" && initiatives.find(({ id }) => path === `initiatives/${id}`)) || {};
    const reached = status === "planned" ? "expected" : measure;
    const names = measureNames((reach?.noun ?? "beneficiary") === "beneficiary" ? reached : `${reached}-of`);
    if (owner === undefined || names === undefined) return undefined;
    return [...owner, ...names].flatMap((name, index) => {
      if (index === 0) return [name];
      return [separator, index < owner.length ? name : lowered(name)];
    });
  };
}
