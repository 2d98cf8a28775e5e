import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 33,117, the page 16,803 (6,488 in August), chats 1,803 (612, 488, 703): 51,723. */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "الخط الساخن", en: "Hotline" },
      counts: "call",
      months: { "2025-07": 10944, "2025-08": 12317, "2025-09": 9856 },
    },
    {
      id: "page",
      kind: "social-media",
      name: { ar: "صفحة فيسبوك", en: "Facebook page" },
      months: { "2025-07": 5612, "2025-08": 6488, "2025-09": 4703 },
    },
    {
      id: "chats",
      kind: "live-chat",
      name: { ar: "المحادثة عبر واتساب", en: "Chats via WhatsApp" },
      counts: "chat",
      months: { "2025-07": 612, "2025-08": 488, "2025-09": 703 },
    },
  ],
};

const wrongIn = (page: string): readonly string[] =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("a word that is said of anything", () => {
  it.each([
    "الربع الثالث 2025: ورد 51,723 تواصلاً مع بدء الموسم الاجتماعي.",
    "Third quarter 2025. We took 51,723 contacts as the new rules of Social Security began.",
    "الربع الثالث 2025\n• 51,723 تواصلاً عبر القنوات الثلاث.",
    "Third quarter 2025. 51,723 contacts reached us via three channels.",
    "Third quarter 2025. Social media brought 16,803 messages.",
    "الربع الثالث 2025: وسائل التواصل الاجتماعي 16,803 رسالة.",
    "الربع الثالث 2025: عبر الشبكات الاجتماعية 16,803.",
    "الربع الثالث 2025: عبر المنصات الاجتماعية 16,803.",
    "الربع الثالث 2025: عبر القنوات الاجتماعية 16,803.",
    "الربع الثالث 2025: عبر الإعلام الاجتماعي 16,803.",
    "الربع الثالث 2025\nالقناة | العدد\nالخط الساخن | 33,117\nالتواصل الاجتماعي | 16,803",
    "Third quarter 2025\nChannel | Number\nHotline | 33,117\nSocial | 16,803",
    "الثلاثي الثالث 2025\n- المحادثة عبر واتساب: 1.803 (جويلية 612؛ أوت 488؛ سبتمبر 703)",
  ])("names no channel alone: %s", (page) => {
    expect(wrongIn(page)).toEqual([]);
  });

  it.each([
    ["Third quarter 2025. We took 51,723 contacts on social media.", ["51,723 contradicted"]],
    ["Third quarter 2025. Social media brought 33,117 messages.", ["33,117 contradicted"]],
    ["الربع الثالث 2025: وسائل التواصل الاجتماعي 16,830 رسالة.", ["16,830 contradicted"]],
    ["الربع الثالث 2025\nالقناة | العدد\nالخط الساخن | 33,117\nالتواصل الاجتماعي | 1,803", ["1,803 contradicted"]],
    ["Third quarter 2025\nChannel | Number\nHotline | 33,117\nSocial | 1,803", ["1,803 contradicted"]],
    ["الربع الثالث 2025: عبر الشبكات الاجتماعية 16,830.", ["16,830 contradicted"]],
    ["الربع الثالث 2025: عبر القنوات الاجتماعية 51,723.", ["51,723 contradicted"]],
    ["الربع الثالث 2025\n• 51,723 تواصلاً عبر الخط الساخن.", ["51,723 contradicted"]],
    [
      "الثلاثي الثالث 2025\n- المحادثة عبر واتساب: 1.803 (جويلية 612؛ أوت 703؛ سبتمبر 488)",
      ["703 unexplained", "488 unexplained"],
    ],
    ["الثلاثي الثالث 2025\n- المحادثة عبر واتساب: 1.803 (جويلية 612؛ أوت 448؛ سبتمبر 703)", ["448 contradicted"]],
  ])("and a name goes on naming its channel: %s", (page, expected) => {
    expect(wrongIn(page)).toEqual(expected);
  });
});
