import type { FeedbackReport } from "../model/FeedbackReport.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Phrase } from "./Summary.js";

/** `contacts/2021-Q1`, `contacts/calls/2021-01`, `causes/delays/2021-Q1`, `tickets/2021-Q1/open`. */
const COUNT = /^(?:(contacts|causes)(?:\/([a-z][^/]*))?\/([^/a-z]+)|tickets\/([^/a-z]+)\/(open|closed))$/;

/** What a count is called, with its period; what is derived has no name that is as short. */
export function figureName(report: FeedbackReport, id: string, writer: FigureWriter): Phrase | undefined {
  const { openTickets, closedTickets, all } = writer.words.labels;
  const [, subject, key, period, day, state] = COUNT.exec(id) ?? [];
  const name = (): string | undefined => {
    if (state !== undefined) return state === "open" ? openTickets : closedTickets;
    if (key === undefined) return subject === "contacts" ? all : undefined;
    const cause = report.causes?.find((each) => each.id === key);
    if (subject === "causes") return cause && writer.label(cause.name, key);
    const channel = report.channels.find((each) => each.id === key);
    return channel && channelName(channel, writer);
  };
  const named = name();
  const of = period ?? day;
  return named === undefined || of === undefined ? undefined : [named, writer.separator + writer.period(of)];
}
