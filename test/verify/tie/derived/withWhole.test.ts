import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { tellTown } from "../tellTown.js";

describe("a whole that a count is told to be of", () => {
  // Of 2,500 who were asked 1,000 answered.
  it("is that of which the report has the share", () => {
    expect(tellTown("We heard from 1,000 of the 2,500 who were asked.")).toEqual([
      "1,000 matched satisfaction/desk/2024-Q2/rated",
      "2,500 matched satisfaction/desk/2024-Q2/asked",
    ]);
  });

  it("is no other whole", () => {
    for (const whole of ["2,050", "12,500"])
      expect(tellTown(`We heard from 1,000 of the ${whole} who were asked.`)[1]).not.toMatch(/matched/);
  });
});

describe("the cases that parts are shares of", () => {
  /** 3,400 complaints came in; of 3,100 that were decided 1,600 (51.6 %) were upheld. */
  const report = {
    period: "2024-H1",
    channels: [],
    tickets: {
      basis: "events",
      asOf: "2024-06-30",
      open: 420,
      closed: 9580,
      flow: { broughtForward: 540, opened: 9460, closed: 9580, reopened: 0 },
      breakdowns: [
        { id: "category", by: "category", of: "opened", parts: [{ id: "complaint", count: 3400 }] },
        {
          id: "outcome",
          by: "outcome",
          cases: 3100,
          parts: [
            { id: "upheld", count: 1600 },
            { id: "not-upheld", count: 1500 },
          ],
        },
      ],
    },
  } as const;
  const first = (text: string) => {
    const { text: number, outcome, figure = "" } = tieOut(text, report).entries[0] ?? {};
    return `${number} ${outcome} ${figure}`.trim();
  };

  it.each([
    "Of 3,100 complaints resolved, 1,600 were upheld and 1,500 not upheld.",
    "من أصل 3,100 شكوى عولجت، ثبتت 1,600 شكوى، ولم تثبت 1,500 شكوى.",
    "What became of complaints (3,100 resolved)\nUpheld 51.6%\nNot upheld 48.4%",
  ])("are named by the first of these behind them: %s", (text) => {
    expect(first(text)).toBe("3,100 matched tickets/outcome/2024-H1/cases");
    expect(first(text.replace("3,100", "3,010"))).not.toMatch(/matched/);
  });

  it("are not named by anything else", () => {
    expect(first("Of 3,100 complaints 9,580 tickets were closed.")).not.toMatch(/matched/);
  });
});
