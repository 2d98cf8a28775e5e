// From a file of records to the published quarter's page.
import { createReadStream } from "node:fs";
import {
  durationFiguresOf,
  durationSummary,
  formatCount,
  listDurations,
  monthlyCounts,
  renderHtml,
  summarize,
  ticketFlow,
  ticketHistoriesFromRows,
  ticketStock,
  tieOut,
} from "beneficiary-feedback";
import { readCsv, tallyCsv } from "beneficiary-feedback/csv";
import { readHtml } from "beneficiary-feedback/html";

// A path that is given is one of where you are, not of this file.
const file = process.argv[2] ?? new URL("tickets.csv", import.meta.url);
const channels = { Phone: "calls", "E-mail": "emails", "Web chat": "chats" };
const fields = { id: "id", at: "received", channel: "via", channels, period: "2021-Q1" };
const tally = await tallyCsv(createReadStream(file), fields);
const months = monthlyCounts(tally);

// One day for all of it: an export of a later day, with later closings, gives the same page.
const asOf = "2021-03-31";
const { rows } = await readCsv(createReadStream(file), { fields: ["id", "received", "closed"] });
const { tickets } = ticketHistoriesFromRows(rows, { id: "id", opened: "received", closed: "closed" });
const { carriedForward: _, ...flow } = ticketFlow(tickets, "2021-Q1");
const times = listDurations(tickets, "final-resolution", { period: "2021-Q1", asOf });
const finalResolution = durationFiguresOf(durationSummary(times), "day");

const report = {
  period: "2021-Q1",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: months.calls },
    { id: "emails", kind: "email", counts: "email", months: months.emails },
    { id: "chats", kind: "live-chat", counts: "chat", months: months.chats },
  ],
  tickets: { ...ticketStock(tickets, asOf), flow, durations: { finalResolution } },
};
const page = renderHtml(summarize(report));
console.log(page);
console.error(`${formatCount(tally.account.counted)} / ${formatCount(tally.account.read)}`, tally.account);
console.error(tieOut(readHtml(page), report).status);
