import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Block, Phrase } from "./Summary.js";
import { tableOf } from "./tableOf.js";

/** What changed around the days on which initiatives went live, and what that does not prove. */
export function effectTable(report: FeedbackReport, writer: FigureWriter): readonly Block[] {
  const { initiatives = [], causes = [], period } = report;
  const { labels, sentences } = writer.cycle;
  const effects = initiatives.flatMap(({ id: key, title, addresses = [] }) => {
    const id = `initiatives/${key}/${period}`;
    const cause = causes.find((each) => each.id === addresses[0]);
    if (cause === undefined || writer.find(`${id}/change-per-day`) === undefined) return [];
    return [{ id, name: writer.label(title, key), cause: writer.label(cause.name, cause.id) }];
  });
  if (effects.length === 0) return [];
  const rated = effects.some(({ id }) => writer.find(`${id}/change-per-contact`) !== undefined);
  const rows = effects.map(({ id, name }) => ({
    header: [name],
    cells: [
      ...["before", "before-per-day", "after", "after-per-day"].map((measure) => writer.number(`${id}/${measure}`)),
      writer.change(`${id}/change-per-day`),
      ...(rated ? perContact(id, writer) : []),
    ],
  }));
  const { initiative, before, beforePerDay, after, afterPerDay, changePerDay } = labels;
  const columns = [initiative, before, beforePerDay, after, afterPerDay, changePerDay];
  const { beforePerContact, afterPerContact, changePerContact } = labels;
  if (rated)
    for (const label of [beforePerContact, afterPerContact, changePerContact])
      columns.push(label.replace("{0}", writer.count(1000)));
  const items = effects.map(({ id, name, cause }): Phrase => {
    return writer.say(sentences.effect, name, cause, spanOf(`${id}/before`, writer), spanOf(`${id}/after`, writer));
  });
  return [tableOf(labels.effect, columns, rows), { type: "list", items }];
}

function perContact(id: string, writer: FigureWriter): readonly Phrase[] {
  return [
    ...["before", "after"].map((window) => writer.number(`${id}/${window}-per-1000-contacts`)),
    writer.change(`${id}/change-per-contact`),
  ];
}

/** The months of a window, from the first to the last. */
function spanOf(id: string, writer: FigureWriter): Phrase {
  const months = (writer.find(id)?.inputs ?? []).map((input) => input.slice(input.lastIndexOf("/") + 1));
  const [first = "", last = ""] = [months[0], months.at(-1)];
  if (first === last) return [writer.month(first)];
  return writer.say(writer.cycle.sentences.fromTo, writer.month(first), writer.month(last));
}
