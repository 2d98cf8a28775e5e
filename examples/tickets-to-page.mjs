// From a file of records to the published quarter's page.
import { createReadStream } from "node:fs";
import { formatCount, monthlyCounts, renderHtml, summarize, tieOut } from "beneficiary-feedback";
import { tallyCsv } from "beneficiary-feedback/csv";
import { readHtml } from "beneficiary-feedback/html";

const file = process.argv[2] ?? new URL("tickets.csv", import.meta.url);
const channels = { Phone: "calls", "E-mail": "emails", "Web chat": "chats" };
const fields = { id: "id", at: "received", channel: "via", channels, period: "2021-Q1" };
const tally = await tallyCsv(createReadStream(file), fields);
const months = monthlyCounts(tally);

const report = {
  period: "2021-Q1",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: months.calls },
    { id: "emails", kind: "email", counts: "email", months: months.emails },
    { id: "chats", kind: "live-chat", counts: "chat", months: months.chats },
  ],
};
const page = renderHtml(summarize(report));
console.log(page);
console.error(`${formatCount(tally.account.counted)} / ${formatCount(tally.account.read)}`, tally.account);
console.error(tieOut(readHtml(page), report).status);
