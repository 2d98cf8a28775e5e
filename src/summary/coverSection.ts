import { formatDay } from "../language/formatDay.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { figureNamer } from "./figureNamer.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Phrase, Section } from "./Summary.js";

/** What a figure is about, its period and its measure: `contacts/calls/2021-01`, `tickets/2021-Q1/open`. */
const FIGURE = /^([a-z].*?)\/(\d[^/]*)(?:\/(.+))?$/s;

/** Who publishes the report, for which period, and in which edition. */
export function coverSection(report: FeedbackReport, writer: FigureWriter): Section {
  const { publisher, edition, period } = report;
  const { labels, headings } = writer.words;
  const facts: (readonly [label: string, value: Phrase])[] = [];
  if (publisher !== undefined) facts.push([labels.publisher, [writer.label(publisher.name, "—")]]);
  if (publisher?.department !== undefined) facts.push([labels.department, [writer.label(publisher.department, "—")]]);
  facts.push([labels.period, [writer.periodName(period)]]);
  if (publisher?.website !== undefined) facts.push([labels.website, [writer.verbatim(publisher.website)]]);
  const accounts = publisher?.accounts ?? [];
  if (accounts.length > 0)
    facts.push([
      labels.accounts,
      accounts.flatMap((account, index) => [...(index > 0 ? [writer.separator] : []), writer.verbatim(account)]),
    ]);
  if (edition !== undefined)
    facts.push([
      labels.edition,
      [
        writer.count(edition.number),
        ...(edition.date === undefined ? [] : [` (${formatDay(edition.date, writer.options)})`]),
      ],
    ]);
  const { changes = [] } = edition ?? {};
  const nameOf = changes.length > 0 ? figureNamer(report, writer) : undefined;
  for (const { figure, kind, reason } of changes) {
    const [, path = "", of = "", measure] = FIGURE.exec(figure) ?? [];
    const name = nameOf?.(path, measure ?? "count");
    const text = typeof reason === "string" ? reason : writer.label(reason, "");
    facts.push([
      labels[kind],
      [...(name === undefined ? [] : [...name, writer.separator + writer.period(of), " – "]), writer.verbatim(text)],
    ]);
  }
  return {
    id: "cover",
    heading: headings.cover,
    blocks: [{ type: "list", items: facts.map(([label, value]) => [`${label}: `, ...value]) }],
  };
}
