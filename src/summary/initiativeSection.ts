import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Section } from "./Summary.js";

/** What was improved. */
export function initiativeSection(report: FeedbackReport, writer: FigureWriter): Section | undefined {
  const { initiatives = [], period } = report;
  if (initiatives.length === 0) return undefined;
  const { headings, labels, sentences } = writer.words;
  const items = initiatives.map(({ id, title, description, amount }) => {
    const name = writer.label(title, id);
    const text = description === undefined ? name : `${name}: ${writer.label(description, "")}`;
    if (amount === undefined) return [text];
    const money = writer.number(`initiatives/${id}/${period}/amount`);
    const currency = amount.currency === undefined ? [] : [" ", writer.verbatim(amount.currency)];
    return [`${text} ${labels.amount}: `, ...money, ...currency, "."];
  });
  return {
    id: "initiatives",
    heading: headings.initiatives,
    blocks: [
      { type: "paragraph", phrase: writer.say(sentences.initiatives, writer.number(`initiatives/${period}`)) },
      { type: "list", items },
    ],
  };
}
