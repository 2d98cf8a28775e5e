import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** 9,100 + 9,400 + 8,700 = 27,200 calls. */
const report: FeedbackReport = {
  period: "2025-Q1",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2025-01": 9100, "2025-02": 9400, "2025-03": 8700 } },
  ],
};

const tell = (page: string) =>
  tieOut(page, report).entries.flatMap(({ text, outcome, figure }) =>
    outcome === "matched" || outcome === "contradicted" ? [`${text} ${outcome} ${figure}`] : [],
  );

describe("full lines that are items of their own", () => {
  it.each([
    "9,100 calls were received by the contact centre in January\n9,400 calls were received by the contact centre in February\n8,700 calls were received by the contact centre in March",
    "In January the contact centre took a total number of calls of 9,100\nIn February the contact centre took a total number of calls of 9,400\nIn March the contact centre took a total number of calls of 8,700",
  ])("are not joined: %s", (page) => {
    expect(tell(page)).toEqual([
      "9,100 matched contacts/calls/2025-01",
      "9,400 matched contacts/calls/2025-02",
      "8,700 matched contacts/calls/2025-03",
    ]);
  });

  it("begin anew below a long heading", () => {
    const page = "Report of the contact centre for the quarter, published in May 2025\n27,200 calls came in.";
    expect(tell(page)).toEqual(["27,200 matched contacts/calls/2025-Q1"]);
  });
});

describe("the end of a month", () => {
  // 9,100 + 9,400 = 18,500
  it("is that of a running total only beside its number", () => {
    expect(tell("In February we took 18,500 calls, and by the end of March 27,200.")[0]).toBe(
      "18,500 contradicted contacts/calls/2025-02",
    );
  });
});
