import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls by month; 24,300, 24,600, 23,800 and 26,300 by quarter: 99,000, a mean of 8,250 a month. Chats: 33,000, of 16,500 in 2023. */
const year: FeedbackReport = {
  period: "2024",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "مركز الاتصال", en: "Contact centre" },
      counts: "call",
      months: {
        "2024-01": 8100,
        "2024-02": 7900,
        "2024-03": 8300,
        "2024-04": 8200,
        "2024-05": 8400,
        "2024-06": 8000,
        "2024-07": 7700,
        "2024-08": 7600,
        "2024-09": 8500,
        "2024-10": 8800,
        "2024-11": 8600,
        "2024-12": 8900,
      },
    },
    {
      id: "whatsapp",
      kind: "live-chat",
      name: { ar: "واتساب", en: "WhatsApp" },
      counts: "chat",
      totals: { "2023": 16500, "2024": 33000 },
    },
  ],
};

const tell = (page: string) =>
  tieOut(page, year).entries.flatMap(({ text, outcome, figure, rule }) =>
    outcome === "classed" ? [] : [`${text} ${outcome} ${figure ?? rule ?? ""}`.trim()],
  );

describe("what has come in so far", () => {
  // 8,100 + 7,900 = 16,000; with 8,300 it is 24,300, with the second quarter 48,900.
  it.each([
    ["By the end of February we had taken 16,000 calls.", "16,000 derived sum"],
    ["Up to the end of February 16,000 people had rung the contact centre.", "16,000 derived sum"],
    ["By mid-year the contact centre had taken 48,900 calls.", "48,900 derived sum"],
    ["حتى نهاية فبراير كان مركز الاتصال قد استقبل 16,000 مكالمة.", "16,000 derived sum"],
    ["وبحلول نهاية مارس استقبل مركز الاتصال 24,300 مكالمة.", "24,300 derived sum"],
    ["حتى منتصف العام استقبل مركز الاتصال 48,900 مكالمة.", "48,900 derived sum"],
  ])("is the sum of the months up to the one that is named: %s", (page, expected) => {
    expect(tell(page)).toEqual([expected]);
  });

  it.each([
    "By the end of March we had taken 16,000 calls.",
    "By mid-year the contact centre had taken 72,700 calls.",
    "By the end of February 16,000 chats had come in through WhatsApp.",
    "حتى نهاية فبراير كان مركز الاتصال قد استقبل 24,300 مكالمة.",
  ])("is no other sum, nor another's: %s", (page) => {
    expect(tell(page).filter((one) => /matched|derived/.test(one))).toEqual([]);
  });
});

describe("a list by quarter", () => {
  const quarters = [
    "24,300 matched contacts/calls/2024-Q1",
    "24,600 matched contacts/calls/2024-Q2",
    "23,800 matched contacts/calls/2024-Q3",
    "26,300 matched contacts/calls/2024-Q4",
  ];
  it.each([
    "Calls by quarter: 24,300, 24,600, 23,800 and 26,300.",
    "The contact centre took 24,300, 24,600, 23,800 and 26,300 calls in the four quarters.",
    "استقبل مركز الاتصال في أرباع العام 24,300 و24,600 و23,800 و26,300 مكالمة.",
    "المكالمات ربعًا بعد ربع: 24,300، 24,600، 23,800، 26,300.",
  ])("has each number of its quarter: %s", (page) => {
    expect(tell(page)).toEqual(quarters);
  });

  it("is wrong where two of them change places", () => {
    expect(tell("Calls by quarter: 24,300, 23,800, 24,600 and 26,300.")).toEqual([
      "24,300 matched contacts/calls/2024-Q1",
      "23,800 contradicted contacts/calls/2024-Q2",
      "24,600 contradicted contacts/calls/2024-Q3",
      "26,300 matched contacts/calls/2024-Q4",
    ]);
  });
});

describe("a mean by the month", () => {
  it.each(["بلغ متوسط المكالمات الشهري 8,250 مكالمة.", "متوسط مكالمات المركز الشهري 8,250 مكالمة."])(
    "may have its noun before its month: %s",
    (page) => {
      expect(tell(page)).toEqual(["8,250 derived mean"]);
    },
  );
});

describe("twice what there was", () => {
  it.each([
    "We had twice as many WhatsApp chats as a year ago: 33,000.",
    "There were twice as many chats on WhatsApp as in 2023: 33,000.",
    "وردت 33,000 محادثة عبر واتساب، أي ضعف ما كان في عام 2023.",
    "وردت 33,000 محادثة عبر واتساب، أي ضعف عدد محادثات عام 2023.",
  ])("is only compared with: %s", (page) => {
    expect(tell(page)).toEqual(["33,000 matched contacts/whatsapp/2024"]);
  });
});
