import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * Calls 33,117 (+6,117 on 27,000; +2,944, +3,217, −44 by month; August is +1,373 on July), messages 1,803. 1,838 of 2,241 tickets
 * are closed.
 */
const quarter: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "مكالمات الخط الساخن", en: "Hotline calls" },
      contact: "1417",
      counts: "call",
      months: {
        ...{ "2024-07": 8000, "2024-08": 9100, "2024-09": 9900 },
        ...{ "2025-07": 10944, "2025-08": 12317, "2025-09": 9856 },
      },
    },
    { id: "mail", kind: "email", counts: "email", months: { "2025-07": 612, "2025-08": 488, "2025-09": 703 } },
  ],
  tickets: { basis: "distinct-in-period", asOf: "2025-09-30", open: 403, closed: 1838 },
};
/** Calls 3,348 (74.4 %, +14.9 %), e-mails 438 (9.7 %, +9.0 %), by the app 713 (15.8 %, −18.0 %). */
const month: FeedbackReport = {
  period: "2025-10",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "مركز الاتصال", en: "Call centre" },
      counts: "call",
      months: { "2025-09": 2914, "2025-10": 3348 },
    },
    { id: "mail", kind: "email", counts: "email", months: { "2025-09": 402, "2025-10": 438 } },
    { id: "app", kind: "app", name: { ar: "التطبيق", en: "App" }, months: { "2025-09": 870, "2025-10": 713 } },
  ],
};

const wrongIn = (page: string, report: FeedbackReport): readonly string[] =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("an item of a list of months that has no number", () => {
  const list = "Third quarter 2025\n\nHotline calls\nJuly: 10,944\nAugust: 12,317\nSeptember: to follow\n\nOutcomes\n";
  it.each([
    `${list}We closed 1,838 tickets of 2,241.`,
    "الربع الثالث 2025\n\nالمكالمات\n يوليو: 10,944\n أغسطس: 12,317\n سبتمبر: يُنشر لاحقا\n\nالمعالجة\nأُغلقت 1,838 تذكرة من أصل 2,241.",
    "Third quarter 2025\n\nHotline calls 33,117\n\nSeptember: by channel\nHotline calls: 9,856\nE-mail: 703",
  ])("heads nothing: %s", (page) => {
    expect(wrongIn(page, quarter)).toEqual([]);
  });

  it.each([
    [`${list}We closed 1,888 tickets of 2,241.`, ["1,888 contradicted"]],
    [
      "Third quarter 2025\n\nHotline calls 33,117\n\nSeptember: by channel\nHotline calls: 12,317\nE-mail: 703",
      ["12,317 contradicted"],
    ],
  ])("and what it does not head is held to its own: %s", (page, expected) => {
    expect(wrongIn(page, quarter)).toEqual(expected);
  });
});

describe("a table of two years under the name of a channel", () => {
  const table = (head: string, august: string, total = "33,117"): string =>
    `${head}\n\nMonth | 2024 | 2025 | Difference\nJuly | 8,000 | 10,944 | +2,944\nAugust | 9,100 | 12,317 | ${august}\nSeptember | 9,900 | 9,856 | -44\nTotal | 27,000 | ${total} | +6,117`;
  it.each([
    table("Hotline 1417", "+3,217"),
    table("Hotline calls", "+3,217"),
    "مكالمات الخط الساخن 1417\n\nالشهر\t2024\t2025\tالفرق\nيوليو\t8000\t10944\t+2944\nأغسطس\t9100\t12317\t+3217\nسبتمبر\t9900\t9856\t-44\nالمجموع\t27000\t33117\t+6117",
  ])("has the totals of the channel, and the differences of its rows: %s", (page) => {
    expect(wrongIn(page, quarter)).toEqual([]);
  });

  it.each([
    [table("Hotline 1417", "+1,373"), ["+1,373 unexplained"]],
    [table("Hotline calls", "-3,217"), ["-3,217 unexplained"]],
    [table("Hotline 1417", "+3,217", "34,920"), ["34,920 contradicted"]],
  ])("and no others: %s", (page, expected) => {
    expect(wrongIn(page, quarter)).toEqual(expected);
  });
});

describe("a number, its name and what more is said of it, each in a line", () => {
  const cards = (calls: string, mails: string, change = "14.9%"): string =>
    `أكتوبر 2025 في أرقام\n\n☎️ ${calls}\nمكالمة استقبلها مركز الاتصال\n(▲ ${change} عن سبتمبر)\n\n✉️ ${mails}\nرسالة بريد إلكتروني\n(▲ 9.0% عن سبتمبر)\n`;
  const tiles = (one: string, two: string, three: string): string =>
    `October 2025 in figures\n\n3,348\ncalls\n${one} of contacts\n\n438\ne-mails\n${two} of contacts\n\n713\nvia the app\n${three} of contacts\n`;
  it.each([
    cards("3,348", "438"),
    tiles("74.4%", "9.7%", "15.8%"),
    "October 2025 in figures\n\n713\nvia the app\n-18.0% on September\n",
    "October 2025 in figures\n\n713\nvia the app\ndown by 18.0% on September\n",
    "أكتوبر 2025 في أرقام\n\n713\nعبر التطبيق\nانخفاض بنسبة 18.0% عن سبتمبر\n",
    "October 2025 📊\n\n3,348 ☎️\ncalls\n\n438 ✉️\ne-mails\n\n713 📱\nvia the app\n",
  ])("are of one thing: %s", (page) => {
    expect(wrongIn(page, month)).toEqual([]);
  });

  it.each([
    [cards("3,384", "438"), ["3,384 contradicted"]],
    [cards("438", "3,348"), ["438 contradicted", "3,348 contradicted"]],
    [cards("2,914", "438"), ["2,914 contradicted"]],
    [cards("3,348", "438", "9.0%"), ["9.0% unexplained"]],
    [tiles("9.7%", "74.4%", "15.8%"), ["9.7% unexplained", "74.4% unexplained"]],
    [tiles("74.4%", "9.7%", "18.5%"), ["18.5% contradicted"]],
    ["October 2025 in figures\n\n713\nvia the app\n–18.0% on September\n", ["–18.0% unexplained"]],
    ["October 2025 in figures\n\n731\nvia the app\n-18.0% on September\n", ["731 contradicted"]],
    ["October 2025 in figures\n\n713\nvia the app\nDown payments\n", ["713 unexplained"]],
    ["October 2025 in figures\n\n713\nvia the app\nUp to date news\n", ["713 unexplained"]],
    ["أكتوبر 2025 في أرقام\n\n713\nعبر التطبيق\nنقص الأدوية\n", ["713 unexplained"]],
  ])("and no other: %s", (page, expected) => {
    expect(wrongIn(page, month)).toEqual(expected);
  });
});

describe("a share in two periods, and its change", () => {
  const measure = (ratings: Readonly<Record<string, number>>) => [
    { id: "desk", agency: { en: "Help desk" }, scale: { min: 1, max: 5 }, topBoxFrom: 4, ratings },
  ];
  const earlier: FeedbackReport = {
    period: "2025-Q2",
    channels: [],
    satisfaction: measure({ "3": 265, "4": 335, "5": 400 }),
  };
  const now: FeedbackReport = {
    period: "2025-Q3",
    channels: [],
    satisfaction: measure({ "3": 209, "4": 391, "5": 400 }),
  };
  const outcomes = (change: string): readonly string[] =>
    tieOut(
      `Third quarter 2025\n\tRatings\tSatisfied, Q3\tSatisfied, Q2\tChange\nHelp desk\t1,000\t79.1%\t73.5%\t${change} pts\n`,
      now,
      { earlier: [earlier] },
    ).entries.flatMap(({ text, outcome }) =>
      outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
    );

  it("is that of the row", () => {
    expect(outcomes("+5.6")).toEqual([]);
    expect(outcomes("-5.6")).toEqual(["-5.6 contradicted"]);
    expect(outcomes("+6.5")).toEqual(["+6.5 contradicted"]);
  });
});
