import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { townQuarter } from "../townQuarter.js";

const tickets = {
  basis: "events",
  asOf: "2024-06-30",
  open: 420,
  closed: 9580,
  breakdowns: [
    {
      id: "hours",
      by: "working-hours",
      of: "total",
      parts: [
        { id: "inside", count: 7213 },
        { id: "outside", count: 2787 },
      ],
    },
  ],
  durations: { firstResponse: { unit: "hour", basis: "working", n: 9580, mean: 5.3, median: 3.5 } },
} as const;
const tell = (text: string) =>
  tieOut(text, { ...townQuarter, tickets }).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

describe("the hours in which something came", () => {
  it.each(["Raised in working hours: 7,213", "Tickets raised during working hours: 7,213", "خلال ساعات العمل: 7,213"])(
    "are no unit of it: %s",
    (text) => {
      expect(tell(text)).toEqual(["7,213 matched tickets/hours/inside/2024-Q2"]);
      expect(tell(text.replace("7,213", "7,231"))).toEqual(["7,231 contradicted tickets/hours/inside/2024-Q2"]);
      expect(tell(text.replace("7,213", "2,787"))).toEqual(["2,787 contradicted tickets/hours/inside/2024-Q2"]);
    },
  );

  it("are the unit of what is measured", () => {
    expect(tell("Average time in working hours: 7,213")[0]).not.toMatch(/matched/);
  });
});
