import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** 19,644 riders were asked and 8,500 answered, 6,800 of them (80 %) with a 4 or a 5; the mean is 4.2 (35,700 / 8,500). */
const report: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      name: { ar: "مركز البلاغات 940", en: "Reports centre 940" },
      contact: "940",
      months: { "2025-04": 4500, "2025-05": 2400, "2025-06": 2100 },
      handling: { offered: 9000, answered: 8100, abandoned: 900, serviceLevel: 80, serviceLevelSeconds: 30 },
    },
  ],
  satisfaction: [
    {
      id: "riders",
      agency: { ar: "ركاب الحافلات", en: "Bus riders" },
      scale: { min: 1, max: 5 },
      ratings: { "1": 200, "2": 300, "3": 1200, "4": 2700, "5": 4100 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      asked: 19644,
    },
  ],
};
/** Calls: none in January and March, 11 in February. */
const quiet: FeedbackReport = {
  period: "2024-Q1",
  channels: [
    { id: "calls", kind: "phone", months: { "2024-01": 0, "2024-02": 11, "2024-03": 0 } },
    { id: "mail", kind: "email", months: { "2024-01": 0, "2024-02": 266, "2024-03": 325 } },
  ],
};

const faults = (page: string) =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("what belongs to a measure", () => {
  it.each([
    "شارك في قياس رضا ركاب الحافلات 8,500 راكب من أصل 19,644 راكب أُرسل لهم الاستبيان، ومنحوا الخدمة 4.2 من 5.",
    "Satisfaction: of 8,500 ratings, 80.0% were a 4 or a 5.",
    "80.0% of calls were answered in 30 s.",
    "الشهر\tبلاغات ٩٤٠\nأبريل\t4,500\nمايو\t2,400",
    "أُجيب عن 8,100 مكالمة من أصل 9,000 مكالمة.",
    "رُدّ على 8,100 مكالمة.",
    "وتُركت 900 مكالمة دون رد.",
    "Out of every 100 calls offered, 90 were answered.",
    "من كل 100 مكالمة أُجيب عن 90 مكالمة.",
  ])("is known beside it: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
});

describe("a rise from zero in a table of changes", () => {
  it("is no month", () => {
    expect(tieOut(renderText(summarize(quiet, { language: "ar" })), quiet).status).toBe("passed");
  });
});
