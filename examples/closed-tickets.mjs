// What became of the tickets of a quarter, from their file to the page: flow, stock and times as of its last day.
import { createReadStream } from "node:fs";
import {
  durationFiguresOf,
  durationSummary,
  listDurations,
  renderText,
  summarize,
  ticketFlow,
  ticketHistoriesFromRows,
  ticketStock,
  tieOut,
} from "beneficiary-feedback";
import { readCsv } from "beneficiary-feedback/csv";

const file = process.argv[2] ?? new URL("tickets.csv", import.meta.url);
const { rows } = await readCsv(createReadStream(file), { fields: ["id", "received", "closed"] });
const { tickets } = ticketHistoriesFromRows(rows, { id: "id", opened: "received", closed: "closed" });

// One day for all of it: an export of a later day, with later closings, gives the same page.
const [period, asOf] = ["2021-Q1", "2021-03-31"];
const { carriedForward: _, ...flow } = ticketFlow(tickets, period);
const times = listDurations(tickets, "final-resolution", { period, asOf });
const finalResolution = durationFiguresOf(durationSummary(times), "day");

const report = {
  period,
  channels: [],
  tickets: { ...ticketStock(tickets, asOf), flow, durations: { finalResolution } },
};
const page = renderText(summarize(report));
console.log(page);
console.error(tieOut(page, report).status);
