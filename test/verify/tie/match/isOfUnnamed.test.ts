import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";

/** 3,400 complaints came in; of 3,100 that were decided 1,600 were upheld, 900 in part and 600 not. */
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
      {
        id: "category",
        by: "category",
        of: "opened",
        parts: [
          { id: "complaint", count: 3400 },
          { id: "enquiry", count: 6060 },
        ],
      },
      {
        id: "outcome",
        by: "outcome",
        cases: 3100,
        parts: [
          { id: "upheld", count: 1600 },
          { id: "partly-upheld", count: 900 },
          { id: "not-upheld", count: 600 },
        ],
      },
    ],
  },
} as const;
const found = (text: string) =>
  tieOut(text, report).entries.map(({ text: number, outcome, figure = "" }) => `${number} ${outcome} ${figure}`.trim());

describe("complaints of one state", () => {
  it("are not all that came in", () => {
    const [decided, upheld, partly, not] = found(
      "ومن الشكاوى التي عولجت، وعددها 3,100 شكوى، ثبتت 1,600 شكوى، وثبتت جزئيًا 900 شكوى، ولم تثبت 600 شكوى.",
    );
    expect(decided).toMatch(/^3,100 (?:unexplained|matched tickets\/outcome)/);
    expect(upheld).toBe("1,600 matched tickets/outcome/upheld/2024-H1");
    expect(partly).toBe("900 matched tickets/outcome/partly-upheld/2024-H1");
    expect(not).toBe("600 matched tickets/outcome/not-upheld/2024-H1");
  });

  it("are held to these where no state is named", () => {
    expect(found("وبلغ عدد الشكاوى 3,100 شكوى.")[0]).toMatch(/contradicted tickets\/category\/complaint/);
    expect(found("وثبتت 1,900 شكوى.")[0]).not.toMatch(/matched/);
  });
});
