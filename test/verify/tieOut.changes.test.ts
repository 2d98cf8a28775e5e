import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * Calls: 9,400 in the first quarter of 2025 (3,000, 3,100, 3,300), 9,000 in the second (4,500, 2,400, 2,100): -4.26 %. In June 300 fewer
 * than in May (-12.50 %). With the mails of the second quarter, 3,150 (1,100, 900, 1,150), there are 12,150 contacts (5,600, 3,300, 3,250: in June -1.52 %).
 */
const report: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      months: { "2025-01": 3000, "2025-02": 3100, "2025-03": 3300, "2025-04": 4500, "2025-05": 2400, "2025-06": 2100 },
    },
    { id: "mail", kind: "email", counts: "email", months: { "2025-04": 1100, "2025-05": 900, "2025-06": 1150 } },
  ],
  tickets: { system: "CRM", basis: "events", asOf: "2025-07-15", open: 390, closed: 2210 },
};
/** Calls: 52,041 in 2024 and 48,009 in 2025. */
const year: FeedbackReport = {
  period: "2025",
  channels: [{ id: "calls", kind: "phone", counts: "call", totals: { "2024": 52041, "2025": 48009 } }],
};
/** Calls: 9,400 in the third quarter of 2025, 9,000 in the fourth, and none known before: 18,400 to date. */
const autumn: FeedbackReport = {
  period: "2025-Q4",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      months: { "2025-07": 3000, "2025-08": 3100, "2025-09": 3300, "2025-10": 4500, "2025-11": 2400, "2025-12": 2100 },
    },
  ],
};

const faults = (page: string, of = report) =>
  tieOut(page, of).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("by how much something rose or fell", () => {
  it.each([
    "Calls fell by June to 2,100.",
    "Calls fell by 300 in June.",
    "Of 12,150 contacts 9,000 were calls. Traffic eased by 1.5 per cent in June.",
    "انخفضت المكالمات بمقدار 300 مكالمة في يونيو.",
    // What is counted may stand between a change and what it is from.
    "In June the line took 2,100 calls, a fall of 2,400 calls on April.",
    "سجل الخط في يونيو 2,100 مكالمة، بانخفاض 2,400 مكالمة على أبريل.",
  ])("is matched to a change: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
  it.each([
    ["E-mails rose by 1,150.", "1,150 unexplained"],
    ["E-mails are up 1,150.", "1,150 unexplained"],
    ["A rise of 1,150 e-mails.", "1,150 unexplained"],
    ["ارتفعت رسائل البريد بواقع 1,150 رسالة.", "1,150 unexplained"],
    ["Calls fell by 2,100 in June.", "2,100 contradicted"],
  ])("is never what it came to: %s", (page, fault) => {
    expect(faults(page)).toEqual([fault]);
  });
});

describe("what something fell from", () => {
  it.each([
    "The centre took 9,000 calls, declining from 9,400.",
    "تلقى المركز 9,000 مكالمة، متراجعة من 9,400 مكالمة.",
    "Calls fell 4.3% on the previous quarter (9,400) to 9,000.",
    "There were 9,000 calls, fewer than last quarter's 9,400.",
    "بلغت المكالمات 9,000 مكالمة، بانخفاض 4.3% عن الربع السابق (9,400 مكالمة).",
    "بلغت المكالمات 9,000 مكالمة بعد أن كانت 9,400 مكالمة.",
  ])("is of the quarter before: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
  it("is wrong where its digits are", () => {
    expect(faults("بلغت المكالمات 9,000 مكالمة، بانخفاض 4.3% عن الربع السابق (9,040 مكالمة).")).toHaveLength(1);
  });
});

describe("a bare year that the report has", () => {
  it("is the period of what is told beside it", () => {
    expect(faults("The centre took 48,009 calls; 2024 still saw 52,041 calls.", year)).toEqual([]);
    expect(faults("The centre is busy; 2024 still saw 48,009 calls.", year)).toEqual(["48,009 contradicted"]);
  });
});

describe("periods that are only compared with", () => {
  it("say nothing of the number before them, also by their middle", () => {
    expect(faults("2,600 tickets; 85% closed by mid-July.")).toEqual([]);
  });
  it("say nothing of what has added up since", () => {
    expect(faults("Since July the cumulative number of calls has come to 18,400 calls.", autumn)).toEqual([]);
    expect(faults("منذ يوليو بلغ العدد التراكمي للمكالمات 18,400 مكالمة.", autumn)).toEqual([]);
    expect(faults("منذ يوليو بلغ العدد التراكمي للمكالمات 18,040 مكالمة.", autumn)).toEqual(["18,040 contradicted"]);
  });
});

describe("a highest rate", () => {
  it.each([
    "بلغت المكالمات 9,000 مكالمة.\n\nوسُجل أعلى معدل في شهر أبريل (5,600)، وأدناه في يونيو (3,250).",
    "There were 9,000 calls.\n\nThe highest rate was seen in April (5,600).",
  ])("is no mean: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
});
