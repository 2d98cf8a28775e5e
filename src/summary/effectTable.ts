import type { Figure } from "../figures/Figure.js";
import { isRatio } from "../figures/isRatio.js";
import { meanPlaces } from "../figures/meanPlaces.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { FigureTopic } from "./figureFinder.js";
import type { FigureWriter } from "./figureWriter.js";
import { monthSpan } from "./monthSpan.js";
import type { Block, Phrase } from "./Summary.js";
import { tableOf } from "./tableOf.js";

/** What changed around the days on which initiatives went live, and what that does not prove. */
export function effectTable(report: FeedbackReport, writer: FigureWriter): readonly Block[] {
  const { initiatives = [], causes = [], period } = report;
  const { labels, sentences } = writer.cycle;
  const effects = initiatives.flatMap(({ id: key, title, addresses = [] }) => {
    const topic = { subject: "initiatives", key, period } as const;
    const cause = causes.find((each) => each.id === addresses[0]);
    if (cause === undefined || writer.find(topic, "change-per-day") === undefined) return [];
    return [{ topic, name: writer.label(title, key), cause: writer.label(cause.name, cause.id) }];
  });
  if (effects.length === 0) return [];
  const rated = effects.some(({ topic }) => writer.find(topic, "change-per-contact") !== undefined);
  const rows = effects.map(({ topic, name }) => {
    const found = ["before", "before-per-day", "after", "after-per-day"].map((measure) => writer.find(topic, measure));
    // The two means are compared.
    const places = found.map((figure) =>
      figure?.result.status === "ok" && isRatio(figure.result.value) ? meanPlaces(figure.result.value) : 0,
    );
    return {
      header: [name],
      cells: [
        ...found.map((figure) => writer.number(figure, Math.max(...places))),
        writer.change(writer.find(topic, "change-per-day")),
        ...(rated ? perContact(topic, writer) : []),
      ],
    };
  });
  const { initiative, before, beforePerDay, after, afterPerDay, changePerDay } = labels;
  const columns = [initiative, before, beforePerDay, after, afterPerDay, changePerDay];
  const { beforePerContact, afterPerContact, changePerContact } = labels;
  if (rated)
    for (const label of [beforePerContact, afterPerContact, changePerContact])
      columns.push(label.replace("{0}", writer.count(1000)));
  const items = effects.map(({ topic, name, cause }): Phrase => {
    const spans = ["before", "after"].map((window) => spanOf(writer.find(topic, window), writer));
    return writer.say(sentences.effect, name, cause, ...spans);
  });
  return [tableOf(labels.effect, columns, rows), { type: "list", items }];
}

function perContact(topic: FigureTopic, writer: FigureWriter): readonly Phrase[] {
  return [
    ...["before", "after"].map((window) => writer.number(writer.find(topic, `${window}-per-1000-contacts`))),
    writer.change(writer.find(topic, "change-per-contact")),
  ];
}

/** The months of a window, from the first to the last. */
function spanOf(figure: Figure | undefined, writer: FigureWriter): Phrase {
  const months = (figure?.inputs ?? []).map((input) => input.slice(input.lastIndexOf("/") + 1));
  const [first = "", last = ""] = [months[0], months.at(-1)];
  if (first === last) return [writer.month(first)];
  return [monthSpan(first, last, writer)];
}
