import { expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

const months = { "2024-05": 64_120 };
const handling = { offered: 70_350, answered: 60_480, abandoned: 3640 };
const flow = { broughtForward: 800, opened: 9300, closed: 8640, reopened: 20 };
const report = (closed: number): FeedbackReport => ({
  period: "2024-05",
  channels: [{ id: "calls", kind: "phone", counts: "call", months, handling }],
  tickets: { basis: "events", asOf: "2024-05-31", open: 1480, closed, flow },
});

it.each([
  ["Closed in the period: 8,640 tickets.", "8,640 matched tickets/2024-05/closed-in-period"],
  ["Closed in the period: 8,460 tickets.", "8,460 contradicted tickets/2024-05/closed-in-period"],
  ["المغلق خلال الفترة: ٨٬٤٦٠ تذكرة.", "٨٬٤٦٠ contradicted tickets/2024-05/closed-in-period"],
  ["Closed: 8,460 tickets.", "8,460 matched tickets/2024-05/closed"],
  ["Calls offered: 70,350", "70,350 matched contacts/calls/2024-05/offered"],
  ["Calls offered: 64,120", "64,120 contradicted contacts/calls/2024-05/offered"],
  ["Opened in the period: 9,940 tickets.", "9,940 contradicted tickets/2024-05/opened"],
  ["الوارد خلال الفترة: ٩٬٩٤٠ تذكرة.", "٩٬٩٤٠ contradicted tickets/2024-05/opened"],
  ["Opened in the period: 9,300 tickets.", "9,300 matched tickets/2024-05/opened"],
  ["All tickets: 9,940", "9,940 matched tickets/2024-05/total"],
  ["المكالمات الواردة: ٦٤٬١٢٠", "٦٤٬١٢٠ matched contacts/calls/2024-05"],
])("holds a number to the count that its label names, whatever other has its value: %s", (text, expected) => {
  const { entries } = tieOut(text, report(8460));
  expect(entries.map(({ text: number, outcome, figure = "" }) => `${number} ${outcome} ${figure}`)).toEqual([expected]);
});
