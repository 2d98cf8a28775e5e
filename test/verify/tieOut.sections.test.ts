import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { cityQuarter } from "./tie/cityQuarter.js";

const entries = (page: string) => tieOut(page, cityQuarter).entries;
const faults = (page: string) =>
  entries(page).flatMap(({ text, outcome }) => (outcome === "contradicted" || outcome === "unexplained" ? [text] : []));

describe("numbers of sections", () => {
  it.each([
    ["2  Calls\n\n149,386 calls.\n\n3  Tickets\n\nAt the end 1,387 tickets were open.", ["2", "3"]],
    ["۳.۱ مدخل\n\nاستقبلنا 149,386 اتصالا.\n\n۳.۲ التذاكر\n\nبقيت 1,387 تذكرة مفتوحة.", ["۳.۱", "۳.۲"]],
  ])("are headings where the page has the next: %s", (page, marks) => {
    expect(entries(page).flatMap(({ text, rule }) => (rule === "heading" ? [text] : []))).toEqual(marks);
    expect(faults(page)).toEqual([]);
  });

  it.each(["2  Tickets\n\n149,386 calls.", "Open now\n2  Tickets\n3  Complaints"])(
    "are counts elsewhere: %s",
    (page) => {
      expect(entries(page).some(({ rule }) => rule === "heading")).toBe(false);
    },
  );
});

describe("a count in the brackets of a label", () => {
  it.each([
    (count: string) => `Delays in issuing licences (${count} tickets): resolved by a second counter.`,
    (count: string) => `تأخر إصدار الرخص (${count} تذكرة): عولج بإعادة توزيع المهام، وهي مغلقة.`,
    (count: string) =>
      `- الإنارة (6,475 تذكرة): عولجت بمصابيح جديدة.\n- تأخر إصدار الرخص (${count} تذكرة): أُنجزت المعالجة.`,
  ])("has nothing of what is told behind it (%#)", (page) => {
    expect(faults(page("9,120"))).toEqual([]);
    expect(faults(page("9,210"))).toEqual(["9,210"]);
    expect(faults(page("4,210"))).toEqual(["4,210"]);
  });
});

describe("what comes next in a ranking", () => {
  const report: FeedbackReport = {
    ...cityQuarter,
    channels: [
      {
        id: "gate",
        kind: "portal",
        counts: "complaint",
        name: { ar: "البوابة الوطنية للشكاوى", en: "National complaints portal" },
        months: { "2025-07": 310, "2025-08": 290, "2025-09": 305 },
      },
    ],
    tickets: {
      basis: "events",
      open: 1387,
      closed: 61842,
      subsets: [{ id: "complaint", count: 37905, partOf: "tickets" }],
    },
  };
  it("has its own count in brackets behind it", () => {
    const page = (count: string) =>
      `Delays in issuing licences led the list with ${count} complaints, ahead of street lighting (6,475) and waste collection (4,210).`;
    const wrong = (text: string) =>
      tieOut(text, report).entries.flatMap(({ text: number, outcome }) =>
        outcome === "contradicted" || outcome === "unexplained" ? [number] : [],
      );
    expect(wrong(page("9,120"))).toEqual([]);
    expect(wrong(page("6,475"))).toContain("6,475");
  });
});
