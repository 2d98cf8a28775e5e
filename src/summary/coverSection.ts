import { formatDay } from "../language/formatDay.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { figureName } from "./figureName.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Phrase, Section } from "./Summary.js";

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
  for (const { figure, kind, reason } of edition?.changes ?? []) {
    const name = figureName(report, figure, writer);
    const text = typeof reason === "string" ? reason : writer.label(reason, "");
    facts.push([labels[kind], [...(name === undefined ? [] : [...name, " – "]), writer.verbatim(text)]]);
  }
  return {
    id: "cover",
    heading: headings.cover,
    blocks: [{ type: "list", items: facts.map(([label, value]) => [`${label}: `, ...value]) }],
  };
}
