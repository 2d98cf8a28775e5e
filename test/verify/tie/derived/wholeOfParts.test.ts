import { expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { townQuarter } from "../townQuarter.js";

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
