import type { Figure } from "../figures/Figure.js";
import { REASON_NAMES } from "../language/reasonNames.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { caveatItems } from "./caveatItems.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Section } from "./Summary.js";
import { statusItems } from "./statusItems.js";

/** What stands under the tables of causes and breakdowns, and behind each subset. */
const SAID = ["unverified-base", "multi-coded"] as const;

/** What a reader must know before relying on the figures: every caveat they carry, and each count that is missing. */
export function caveatSection(
  report: FeedbackReport,
  catalogue: readonly Figure[],
  writer: FigureWriter,
): Section | undefined {
  const { headings, labels, sentences } = writer.words;
  const { language } = writer;
  const { channels, causes = [], period } = report;
  const items = [...caveatItems(catalogue, language, SAID), ...statusItems(report, writer)];
  for (const channel of channels) {
    const missing = writer.find(`contacts/${channel.id}/${period}`)?.result.coverage.missing ?? [];
    for (const part of missing)
      items.push(
        writer.say(
          sentences.missing,
          channelName(channel, writer),
          writer.period(part.period),
          REASON_NAMES[part.reason][language],
        ),
      );
  }
  for (const [measure, label] of [
    ["open", labels.openTickets],
    ["closed", labels.closedTickets],
  ] as const) {
    const result = writer.find(`tickets/${period}/${measure}`)?.result;
    const [part] = result?.coverage.missing ?? [];
    if (part !== undefined) items.push(writer.say(sentences.channelAlone, label, REASON_NAMES[part.reason][language]));
  }
  for (const { id, name } of causes) {
    const [part] = writer.find(`causes/${id}/${period}`)?.result.coverage.missing ?? [];
    if (part !== undefined)
      items.push(
        writer.say(
          sentences.missing,
          writer.label(name, id),
          writer.period(period),
          REASON_NAMES[part.reason][language],
        ),
      );
  }
  return items.length === 0
    ? undefined
    : { id: "caveats", heading: headings.caveats, blocks: [{ type: "list", items }] };
}
