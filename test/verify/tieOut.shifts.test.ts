import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 5,000, 4,400, 5,600: 15,000; e-mails 1,300, 1,625, 2,075: 5,000; 20,000 in all, of which 75% and 25%. */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2025-07": 5000, "2025-08": 4400, "2025-09": 5600 } },
    { id: "mail", kind: "email", counts: "email", months: { "2025-07": 1300, "2025-08": 1625, "2025-09": 2075 } },
  ],
};
/** Calls 12,000 (+3,000, 25%), e-mails 4,000 (+1,000), 16,000 in all (+4,000). */
const before: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    { id: "calls", kind: "phone", counts: "call", totals: { "2025-Q2": 12_000 } },
    { id: "mail", kind: "email", counts: "email", totals: { "2025-Q2": 4000 } },
  ],
};

const faults = (page: string) =>
  tieOut(page, report, { earlier: [before] }).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("a column of changes", () => {
  const quarters = (total: string): string =>
    `Channel | Q3 2025 | Change\nPhone calls | 15,000 | +3,000\nE-mails | 5,000 | +1,000\nTotal | 20,000 | ${total}`;
  it("has those of the total in its row", () => {
    expect(faults(quarters("+4,000"))).toEqual([]);
    expect(faults(quarters("+4,000").replace("Total", "الإجمالي").replace("Change", "التغير"))).toEqual([]);
    expect(faults(quarters("25.0%"))).toEqual([]);
  });
  it("has no level of the total", () => {
    expect(faults(quarters("20,000"))).toHaveLength(1);
    expect(faults(quarters("+4,100"))).toHaveLength(1);
    expect(faults(quarters("+3,000"))).toHaveLength(1);
  });

  const months = (header: string, calls: string, mails: string): string =>
    `Channel | Jul | Aug | ${header}\nPhone calls | 5,000 | 4,400 | ${calls}\nE-mails | 1,300 | 1,625 | ${mails}`;
  it.each([
    ["Change", "-600", "+325"],
    ["Change on July", "-600", "+325"],
    ["Change", "-12.0%", "+25.0%"],
    ["التغير", "-600", "+325"],
    ["الفرق", "-600", "+325"],
  ])("is to the latest month of its table: %s %s", (header, calls, mails) => {
    expect(faults(months(header, calls, mails))).toEqual([]);
  });
  it("is no change of another month or channel", () => {
    expect(faults(months("Change", "-600", "+352"))).toEqual(["+352 contradicted"]);
    expect(faults(months("Change", "+1,200", "+325"))).toHaveLength(1);
    expect(faults(months("Change", "+600", "+325"))).toHaveLength(1);
    expect(faults(months("Change", "+325", "-600"))).toHaveLength(2);
  });
});

describe("a row below the months of a table", () => {
  const months = (...rows: readonly string[]): string =>
    [
      "Month | Calls | E-mails",
      "July | 5,000 | 1,300",
      "August | 4,400 | 1,625",
      "September | 5,600 | 2,075",
      ...rows,
    ].join("\n");
  it.each(["Share", "Percentage", "النسبة", "% of all contacts"])("of shares is of them all: %s", (label) => {
    expect(faults(months(`${label} | 75.0% | 25.0%`))).toEqual([]);
    expect(faults(months(`${label} | 75.0% | 52.0%`))).toHaveLength(1);
  });
  it("of shares may also stand below a total", () => {
    expect(faults(months("Total | 15,000 | 5,000", "Share | 75.0% | 25.0%"))).toEqual([]);
  });
  it("of changes is no row of shares", () => {
    expect(faults(months("Change | 75.0% | 25.0%"))[0]).toMatch(/^75.0%/);
    expect(faults(months("Change on Q2 | +3,000 | +1,000"))).toEqual([]);
  });
  it("is of the month above it where each has one", () => {
    // 5,000 of 6,300; 4,400 of 6,025.
    const page = "Month | Calls\nJuly | 5,000\nShare | 79.4%\nAugust | 4,400\nShare | 73.0%";
    expect(faults(page)).toEqual([]);
  });
});

describe("a call by its two words in Arabic", () => {
  it.each(["نحو 15 ألف اتصال هاتفي", "ورد 15,000 اتصال هاتفي", "تلقينا 15,000 اتصالاً هاتفياً"])("%s", (page) => {
    expect(faults(page)).toEqual([]);
  });
  it("has the numbers of calls alone", () => {
    expect(faults("ورد 5,000 اتصال هاتفي في الربع الثالث")).toHaveLength(1);
  });
});
