import { expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { townBefore, townQuarter } from "../townQuarter.js";

const report = {
  ...townQuarter,
  tickets: {
    basis: "events",
    asOf: "2024-06-30",
    open: 420,
    closed: 9580,
    flow: { broughtForward: 540, opened: 9460, closed: 9580, reopened: 0 },
    breakdowns: [
      {
        id: "hours",
        by: "working-hours",
        of: "opened",
        parts: [
          { id: "inside", count: 7230 },
          { id: "outside", count: 2230 },
        ],
      },
    ],
  },
} as const;

/** The last number, after 7,230 + 2,230 = 9,460 opened in and out of working hours. */
const totalOf = (number: string) => {
  const rows = "Inside working hours | 7,230\nOutside working hours | 2,230";
  return tieOut(`Tickets within working hours\n\n${rows}\n\nIn all ${number} tickets.`, report).entries.at(-1);
};

it("takes what is told as the total of parts for what these parts are of", () => {
  expect(totalOf("9,460")).toMatchObject({ outcome: "matched", figure: "tickets/2024-Q2/opened" });
});

it("takes no other number for it", () => {
  expect(totalOf("9,580")?.outcome).not.toBe("matched");
  expect(totalOf("9,480")?.outcome).not.toBe("matched");
});

// 7,000 + 2,100 = 9,100 the quarter before.
const before = {
  ...townBefore,
  tickets: {
    ...report.tickets,
    asOf: "2024-03-31",
    open: 540,
    closed: 9000,
    flow: { broughtForward: 440, opened: 9100, closed: 9000, reopened: 0 },
    breakdowns: [
      {
        id: "hours",
        by: "working-hours",
        of: "opened",
        parts: [
          { id: "inside", count: 7000 },
          { id: "outside", count: 2100 },
        ],
      },
    ],
  },
} as const;

it.each([
  ["Tickets | Q1 2024 | Q2 2024", "Inside working hours", "Outside working hours", "Total"],
  ["التذاكر | الربع الأول 2024 | الربع الثاني 2024", "داخل أوقات العمل", "خارج أوقات العمل", "المجموع"],
])("takes the totals of columns for what their parts are of: %s", (head, inside, outside, total) => {
  const rows = (last: string) => `${head}\n${inside} | 7,000 | 7,230\n${outside} | 2,100 | 2,230\n${total} | ${last}`;
  const told = (last: string) =>
    tieOut(rows(last), report, { earlier: [before] })
      .entries.slice(-2)
      .map(({ text, outcome, figure }) => `${text} ${outcome} ${figure}`);
  expect(told("9,100 | 9,460")).toEqual([
    "9,100 matched tickets/2024-Q1/opened",
    "9,460 matched tickets/2024-Q2/opened",
  ]);
  expect(told("9,460 | 9,100").join()).not.toMatch(/matched/);
  expect(told("9,100 | 9,640")[1]).toMatch(/^9,640 contradicted/);
});
