import { listComparisons } from "../figures/listComparisons.js";
import { formatList } from "../language/formatList.js";
import { REASON_NAMES } from "../language/reasonNames.js";
import { cellOf } from "../metrics/cellOf.js";
import { isNotApplicable } from "../metrics/isNotApplicable.js";
import type { Cell, Channel, FeedbackReport } from "../model/FeedbackReport.js";
import { CELL_STATUSES, type CellStatus } from "../model/lists.js";
import { monthsOf } from "../periods/monthsOf.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Phrase } from "./Summary.js";

/** Which counts are provisional, revised, estimated or after a break, and which months of a channel, its comparatives among them, have nothing to count. */
export function statusItems(
  { channels, causes = [], period, tickets = {} }: FeedbackReport,
  writer: FigureWriter,
): Phrase[] {
  const { words, language } = writer;
  const { sentences, labels } = words;
  const items: Phrase[] = [];
  const tell = (name: string, places: readonly string[], what: string): void => {
    if (places.length > 0) items.push(writer.say(sentences.missing, name, formatList(places, writer.options), what));
  };
  const comparisons = listComparisons(period).filter(({ after }) => after === period);
  // The periods that a channel is compared with.
  const compared = ({ id: key }: Channel): readonly string[] =>
    comparisons.flatMap(({ before, measures }) =>
      writer.find({ subject: "contacts", key, period }, measures.absolute)?.result.status === "ok" ? [before] : [],
    );
  // Data of other times, and totals in whose place the months are added up, are in no figure of the page.
  const isUsed = ({ id: key }: Channel, of: string, status: CellStatus): boolean | undefined =>
    writer.find({ subject: "contacts", key, period: of })?.result.caveats.includes(status);
  for (const channel of channels) {
    const { months = {}, totals = {} } = channel;
    const name = channelName(channel, writer);
    const cells: (readonly [key: string, cell: Cell])[] = [];
    for (const each of [months, totals])
      for (const key of Object.keys(each)) {
        const cell = each[key];
        if (typeof cell === "object") cells.push([key, cell]);
      }
    // Of a number nothing is said.
    if (cells.length === 0) continue;
    for (const status of CELL_STATUSES) {
      const told = cells.flatMap(([key, cell]) =>
        hasStatus(cell, status) && isUsed(channel, key, status) ? [key] : [],
      );
      tell(name, told.sort().map(writer.period), words.statuses[status]);
    }
    const idle = [...compared(channel), period].flatMap((each) => {
      const run = monthsOf(each);
      const found = run.filter((month) => isNotApplicable(cellOf(channel, month)));
      return found.length < run.length ? found : [];
    });
    tell(name, idle.sort().map(writer.period), REASON_NAMES["not-applicable"][language]);
  }
  for (const status of CELL_STATUSES) {
    for (const [measure, name] of [
      ["open", labels.openTickets],
      ["closed", labels.closedTickets],
    ] as const)
      if (hasStatus(tickets[measure], status))
        items.push(writer.say(sentences.channelAlone, name, words.statuses[status]));
    for (const { id, name, tickets: counted } of causes)
      if (hasStatus(counted, status)) tell(writer.label(name, id), [writer.period(period)], words.statuses[status]);
  }
  return items;
}

function hasStatus(cell: Cell | undefined, status: CellStatus): boolean {
  return typeof cell === "object" && "status" in cell && [cell.status].flat().includes(status);
}
