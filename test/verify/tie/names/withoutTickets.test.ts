import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

/** Of 5,000 opened 2,100 are of water (42.0 %) and 2,900 of lighting (58.0 %); 8,400 calls. */
const report: FeedbackReport = {
  period: "2024-Q3",
  channels: [
    {
      id: "line",
      kind: "phone",
      name: { ar: "مركز البلاغات 940", en: "Report line 940" },
      contact: "940",
      counts: "call",
      months: { "2024-07": 2700, "2024-08": 2800, "2024-09": 2900 },
    },
    { id: "app", kind: "app", months: { "2024-07": 500, "2024-08": 500, "2024-09": 600 } },
  ],
  tickets: {
    basis: "events",
    asOf: "2024-09-30",
    open: 300,
    closed: 5100,
    flow: { broughtForward: 400, opened: 5000, closed: 5100, reopened: 0 },
    breakdowns: [
      {
        id: "topic",
        by: "category",
        of: "opened",
        parts: [
          { id: "water", name: { ar: "المياه", en: "Water" }, count: 2100 },
          { id: "light", name: { ar: "الإنارة", en: "Lighting" }, count: 2900 },
        ],
      },
    ],
  },
};

const tell = (text: string) =>
  tieOut(text, report)
    .entries.filter(({ outcome }) => outcome !== "classed")
    .map(({ text: number, outcome, figure }) => [number, outcome, figure].join(" "));

describe("what comes in over a line that is called after it", () => {
  it.each([
    ["شكلت بلاغات المياه 42.0% من البلاغات الواردة، تلتها الإنارة بنسبة 58.0%.", "42.0%"],
    ["بلغت نسبة بلاغات المياه 42.0%.", "42.0%"],
    ["Reports about water were 42.0% of the reports received.", "42.0%"],
  ])("is not that line: %s", (text, share) => {
    expect(tell(text)[0]).toBe(`${share} matched tickets/topic/water/2024-Q3/share-of-whole`);
  });

  it("is contradicted with another share", () => {
    expect(tell("شكلت بلاغات المياه 24.0% من البلاغات الواردة، تلتها الإنارة بنسبة 58.0%.")[0]).toBe(
      "24.0% contradicted tickets/topic/water/2024-Q3/share-of-whole",
    );
  });

  it.each(["استقبل مركز البلاغات 8,400 مكالمة.", "مركز البلاغات: 8,400"])("leaves the line its name: %s", (text) => {
    expect(tell(text)).toEqual(["8,400 matched contacts/line/2024-Q3"]);
  });
});
