import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { busyQuarter } from "./tie/busyQuarter.js";

const entryOf = (page: string, number: string) =>
  tieOut(page, busyQuarter).entries.find(({ text }) => text === number) ?? { outcome: "absent" };
const calls = ["contacts/calls/2025-07", "contacts/calls/2025-09"];

// From July to September calls rose by 50,175 - 48,615 = 1,560, which is 3.21 % of 48,615.
describe("a number that the page works out of two figures", () => {
  it.each([
    ["Calls rose from 48,615 in July to 50,175 in September. That is 1,560 more.", "1,560", calls],
    ["Calls rose from 48,615 in July to 50,175 in September, or by 3.2 per cent.", "3.2 per cent", calls],
    ["Calls rose by 3.2% from 48,615 in July to 50,175 in September.", "3.2%", calls],
    ["Calls went up by 3.2% between July and September.", "3.2%", calls],
    ["Between the first month of the quarter and the last, calls rose by 1,560.", "1,560", calls],
    ["ارتفعت المكالمات من 48,615 في يوليو إلى 50,175 في سبتمبر، أي بزيادة قدرها 1,560 مكالمة.", "1,560", calls],
    ["زادت المكالمات بين أول الربع وآخره بنسبة 3.21%.", "3.21%", calls],
    // 50,175 - 13,645
    [
      "In September the two were 36,530 apart: 50,175 calls and 13,645 chats.",
      "36,530",
      ["contacts/calls/2025-09", "contacts/chats/2025-09"],
    ],
  ])("is their change: %s", (page, number, from) => {
    const entry = entryOf(page, number);
    expect(entry).toMatchObject({ outcome: "derived", rule: "change" });
    expect("from" in entry && [...(entry.from ?? [])].sort()).toEqual(from);
    expect(tieOut(page, busyQuarter)).toMatchObject({ status: "passed", counts: { derived: 1 }, findings: [] });
  });

  it.each([
    // 9,884 + 40,980
    ["E-mails (9,884) and chats (40,980) together came to 50,864.", "50,864", "contacts/emails/2025-Q3"],
    // 12,310 + 6,483
    ["بلغت الشكاوى 12,310 والاستفسارات 6,483، ومجموعهما 18,793.", "18,793", "tickets/kind/complaint/2025-Q3"],
  ])("is their sum: %s", (page, number, part) => {
    const entry = entryOf(page, number);
    expect(entry).toMatchObject({ outcome: "derived", rule: "sum" });
    expect("from" in entry && entry.from).toContain(part);
    expect(tieOut(page, busyQuarter).status).toBe("passed");
  });

  it("is the figure of their change where the report has one", () => {
    const page = "In August there were 14,060 chats, against 13,275 in the month before: the gap is 785.";
    expect(entryOf(page, "785")).toMatchObject({ outcome: "matched", figure: "contacts/chats/2025-08/month-change" });
  });

  it.each([
    ["Calls rose from 48,615 in July to 50,175 in September. That is 1,650 more.", "1,650"],
    ["Calls went from 48,615 in July to 50,175 in September. That is 1,560 fewer.", "1,560"],
    // Of 50,175 it is 3.1 %.
    ["Calls rose from 48,615 in July to 50,175 in September, or by 3.1 per cent.", "3.1 per cent"],
    ["Calls fell by 3.2% between July and September.", "3.2%"],
    // A difference needs a word that tells it, and a sum another one.
    ["There were 48,615 calls in July, 50,175 calls in September and 1,560 visits.", "1,560"],
    ["E-mails (9,884), chats (40,980) and 50,864 letters.", "50,864"],
    ["E-mails (9,884) and chats (40,980) together came to 50,846.", "50,846"],
    ["Calls in July (48,615) and calls in September (50,175) together came to 98,970.", "98,970"],
  ])("is neither: %s", (page, number) => {
    expect(["unexplained", "contradicted"]).toContain(entryOf(page, number).outcome);
    expect(tieOut(page, busyQuarter).status).not.toBe("passed");
  });
});

describe("a share of a part of the year", () => {
  // 360 of 1,200 are 30 %, 240 of them 20 %.
  const totals = { "2023-Q1": 300, "2023-Q2": 300, "2023-Q3": 360, "2023-Q4": 240 };
  const report: FeedbackReport = { period: "2023", channels: [{ id: "calls", kind: "phone", counts: "call", totals }] };
  it.each([
    ["The third quarter alone brought 30% of the year's contacts.", "derived"],
    ["وردت في الربع الثالث 30% من مكالمات العام.", "derived"],
    ["The third quarter alone brought 20% of the year's contacts.", "unexplained"],
    ["The third quarter brought 30% more.", "unexplained"],
  ])("is of it: %s", (page, outcome) => {
    expect(tieOut(page, report).entries.find(({ text }) => text.endsWith("%"))).toMatchObject({ outcome });
  });
});
