import { describe, expect, it } from "vitest";
import { figureById } from "../../src/figures/figureById.js";
import { figures } from "../../src/figures/figures.js";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

const COUNTS = [1001, 1030, 1080, 1120, 1170, 1203, 1240, 1260, 1290, 1305, 1350, 1400];
const months = (counts: readonly Cell[]) =>
  Object.fromEntries(counts.map((count, at) => [`2025-${String(at + 1).padStart(2, "0")}`, count]));
const year: FeedbackReport = {
  period: "2025",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: months(COUNTS) },
    { id: "mail", kind: "email", counts: "email", months: months(COUNTS.map((_, at) => at + 1)) },
  ],
};
const totals = (report: FeedbackReport) =>
  figures(report)
    .filter(({ subject, measure, period }) => subject === "contacts" && measure === "count" && /[QH]/.test(period))
    .map(({ id }) => id);

describe("the quarters and halves of a longer report", () => {
  it.each([
    // 1,001 + 1,030 + 1,080; 1,120 + 1,170 + 1,203; both; 1,305 + 1,350 + 1,400
    ["contacts/calls/2025-Q1", 3111],
    ["contacts/calls/2025-Q2", 3493],
    ["contacts/calls/2025-H1", 6604],
    ["contacts/calls/2025-Q4", 4055],
    // 10 + 11 + 12; with the calls
    ["contacts/mail/2025-Q4", 33],
    ["contacts/2025-Q4", 4088],
    // 7,845 calls of July to December (3,790 + 4,055) and 57 e-mails
    ["contacts/2025-H2", 7902],
  ])("has %s of a year", (id, value) => {
    expect(figureById(year, id).result).toMatchObject({ status: "ok", value });
  });

  it("are totals alone: four quarters and two halves of each channel and of all", () => {
    const found = figures(year).filter(({ period }) => /[QH]/.test(period));
    expect(found.map(({ measure }) => measure)).toEqual(Array.from({ length: 18 }, () => "count"));
    expect(new Set(found.map(({ id }) => id)).size).toBe(18);
  });

  it("are the quarters of a half, and none of a quarter", () => {
    const half = totals({ ...year, period: "2025-H1" });
    expect(half.sort()).toEqual(
      ["", "calls/", "mail/"].flatMap((key) => ["H1", "Q1", "Q2"].map((name) => `contacts/${key}2025-${name}`)),
    );
    expect(totals({ ...year, period: "2025-Q1" }).every((id) => id.endsWith("2025-Q1"))).toBe(true);
  });

  it("are of all channels too where each gives its quarters", () => {
    const of = (id: string, counts: readonly Cell[]) => ({
      id,
      kind: "phone",
      totals: Object.fromEntries(counts.map((count, at) => [`2025-Q${at + 1}`, count])),
    });
    const quarters: FeedbackReport = {
      period: "2025",
      channels: [of("calls", [70, 80, 60, 90]), of("mail", [7, { missing: "suppressed" }, 6, 9])],
    };
    // 70 + 7, 60 + 6, 90 + 9; of the second quarter one is not told.
    expect(figureById(quarters, "contacts/2025-Q1").result).toMatchObject({ status: "ok", value: 77 });
    expect(figureById(quarters, "contacts/2025-Q4").result).toMatchObject({ status: "ok", value: 99 });
    expect(totals(quarters)).not.toContain("contacts/2025-Q2");
    // The halves follow from the quarters: 70 + 80, 60 + 90; with 6 + 9.
    expect(figureById(quarters, "contacts/calls/2025-H1")).toMatchObject({
      inputs: ["contacts/calls/2025-Q1", "contacts/calls/2025-Q2"],
      result: { status: "ok", value: 150 },
    });
    expect(figureById(quarters, "contacts/2025-H2").result).toMatchObject({ status: "ok", value: 165 });
    expect(totals(quarters).filter((id) => id.endsWith("H1"))).toEqual(["contacts/calls/2025-H1"]);
  });

  it("are of all channels where one gives its months and another its quarters", () => {
    const quarter = { "2025-Q1": 70, "2025-Q2": 80, "2025-Q3": 60, "2025-Q4": 90 };
    const [calls] = year.channels;
    const mixed = {
      period: "2025",
      channels: [...(calls ? [calls] : []), { id: "fax", kind: "fax", totals: quarter }],
    };
    // 3,111 calls and 70; 6,604 calls and 150.
    expect(figureById(mixed, "contacts/2025-Q1").result).toMatchObject({ status: "ok", value: 3181 });
    expect(figureById(mixed, "contacts/2025-H1").result).toMatchObject({ status: "ok", value: 6754 });
  });

  it("are left out where a month is missing", () => {
    const counts: Cell[] = [...COUNTS];
    counts[1] = { missing: "suppressed" };
    const ids = totals({ period: "2025", channels: [{ id: "calls", kind: "phone", months: months(counts) }] });
    expect(ids.filter((id) => id.includes("calls"))).toEqual(
      ["Q2", "Q3", "Q4", "H2"].map((name) => `contacts/calls/2025-${name}`),
    );
  });

  it("tie out, and are contradicted by another quarter's number", () => {
    const tied = (page: string) => tieOut(page, year);
    const [first] = tied("بلغ عدد المكالمات في الربع الأول 3,111 مكالمة.").entries.filter(
      ({ outcome }) => outcome !== "classed",
    );
    expect(first).toMatchObject({ outcome: "matched", figure: "contacts/calls/2025-Q1" });
    expect(tied("بلغ عدد المكالمات في الربع الأول 3,493 مكالمة.").status).toBe("failed");
    expect(tied("We received 6,604 calls in the first half of 2025.").status).toBe("passed");
    expect(tied(renderText(summarize(year, { language: "en" }))).status).toBe("passed");
  });

  it("are checked where they are published", () => {
    const published = [
      { figure: "contacts/calls/2025-Q1", printed: "3,111 calls" },
      { figure: "contacts/calls/2025-Q2", printed: "3,494 calls" },
    ];
    const outcomes = reconcile({ ...year, published }).checks.map(({ path, outcome }) => [path, outcome]);
    expect(outcomes).toEqual([
      ["contacts/calls/2025-Q1", "pass"],
      ["contacts/calls/2025-Q2", "fail"],
    ]);
  });
});
