import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * Of 20,450 calls offered 18,300 were answered (6,200, 5,900, 6,200), a year before 15,250 (+20 %); the platform called "تواصل" counts suggestions:
 * 1,220; all together 19,520, of which the calls are 93.75 % and the suggestions 6.25 %. Tickets: 2,310 brought forward, 9,120
 * opened, 8,900 closed, 40 reopened: 2,570 carried forward. 7,400 were asked.
 */
const waterQuarter: FeedbackReport = {
  period: "2024-Q3",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "المكالمات", en: "Calls" },
      counts: "call",
      months: { "2024-07": 6200, "2024-08": 5900, "2024-09": 6200 },
      totals: { "2023-Q3": 15250 },
      handling: { offered: 20450, answered: 18300, abandoned: 2150 },
    },
    {
      id: "tawasul",
      kind: "portal",
      name: { ar: "تواصل" },
      counts: "suggestion",
      months: { "2024-07": 400, "2024-08": 420, "2024-09": 400 },
    },
  ],
  tickets: { basis: "events", flow: { broughtForward: 2310, opened: 9120, closed: 8900, reopened: 40 } },
  satisfaction: [
    {
      id: "counters",
      agency: { en: "The counters" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      ratings: { "3": 300, "4": 600, "5": 900 },
      asked: 7400,
    },
  ],
};
const stock: FeedbackReport = {
  ...waterQuarter,
  tickets: { basis: "stock", asOf: "2024-09-30", open: 152, closed: 8900 },
};

const tell = (page: string, report = waterQuarter) =>
  tieOut(page, report).entries.flatMap(({ text, outcome, figure, rule = "" }) =>
    outcome === "classed" ? [] : [`${text} ${outcome} ${figure ?? rule}`.trim()],
  );

describe("a rate is that of its name", () => {
  it.each([
    ["بلغت نسبة إغلاق التذاكر 98.32% في نهاية الربع.", "98.32% matched tickets/2024-Q3/closure-rate"],
    ["Tickets: the closure rate was 98.32% at the end of the quarter.", "98.32% matched tickets/2024-Q3/closure-rate"],
    ["بلغت نسبة التذاكر المفتوحة 1.68% في نهاية الربع.", "1.68% matched tickets/2024-Q3/open-rate"],
    ["بلغت نسبة التذاكر المفتوحة 98.32% في نهاية الربع.", "98.32% contradicted tickets/2024-Q3/open-rate"],
  ])("and not of the day on which it is told: %s", (page, expected) => {
    expect(tell(page, stock)).toEqual([expected]);
  });
});

describe("what is left open where only what came and went is counted", () => {
  const carried = "tickets/2024-Q3/carried-forward";
  it.each([
    ["Third quarter of 2024. We closed 8,900 tickets, leaving 2,570 pending.", `2,570 matched ${carried}`],
    ["Third quarter of 2024. 2,570 tickets were still open as on 30.09.2024.", `2,570 matched ${carried}`],
    ["الربع الثالث 2024: بقيت 2,570 تذكرة مفتوحة.", `2,570 matched ${carried}`],
    ["Third quarter of 2024. 2,310 tickets are open.", "2,310 contradicted tickets/2024-Q3/brought-forward"],
    [
      "Third quarter of 2024. 2,570 tickets were open as on 30.06.2024.",
      "2,570 contradicted tickets/2024-Q3/brought-forward",
    ],
    [
      "Third quarter of 2024. 2,570 tickets were reopened as on 30.09.2024.",
      "2,570 contradicted tickets/2024-Q3/reopened",
    ],
  ])("is carried forward: %s", (page, expected) => {
    expect(tell(page).at(-1)).toBe(expected);
  });
});

it.each([
  "Third quarter of 2024. Under Circular No. 2022-05, the counters asked 7,400 visitors.",
  "Third quarter of 2024. In line with Memorandum no. 2023-11 the counters asked 7,400 visitors.",
])("the number of a document is no month: %s", (page) => {
  expect(tell(page)).toEqual(["7,400 matched satisfaction/counters/2024-Q3/asked"]);
});

describe("a channel with the name of all contacts", () => {
  it.each([
    ["الربع الثالث 2024\nالمجموع الكلي للتواصل: 19,520", "19,520 derived sum"],
    ["الربع الثالث 2024\nإجمالي التواصل 19,520", "19,520 derived sum"],
    ["الربع الثالث 2024\nتواصل: 1,220", "1,220 matched contacts/tawasul/2024-Q3"],
    ["الربع الثالث 2024\nإجمالي ما ورد عبر «تواصل» 1,220", "1,220 matched contacts/tawasul/2024-Q3"],
    ["الربع الثالث 2024\nإجمالي ما ورد عبر «تواصل» 19,520", "19,520 contradicted contacts/tawasul/2024-Q3"],
    ["الربع الثالث 2024\nالمجموع الكلي للتواصل: 1,220", "1,220 unexplained"],
  ])("is not named by a total: %s", (page, expected) => {
    expect(tell(page)).toEqual([expected]);
  });
});

describe("calls of which some were answered", () => {
  const offered = "20,450 matched contacts/calls/2024-Q3/offered";
  it.each([
    ["الربع الثالث 2024: عُرضت على المركز 20,450 مكالمة.", offered],
    ["الربع الثالث 2024: وردت إلى المركز 20,450 مكالمة، تم الرد على 18,300 منها.", offered],
    ["Third quarter of 2024: the centre took 20,450 calls, of which 18,300 were answered.", offered],
    ["Third quarter of 2024: the centre took 20,450 calls.", "20,450 contradicted contacts/calls/2024-Q3"],
    ["الربع الثالث 2024: عُرضت على المركز 20,540 مكالمة.", "20,540 contradicted contacts/calls/2024-Q3/offered"],
  ])("are those that were offered: %s", (page, expected) => {
    expect(tell(page)[0]).toBe(expected);
  });
});

describe("a change that is told once more behind its two levels", () => {
  const wrong = "contacts/calls/2024-Q3/year-change-percent";
  it.each([
    ["In the third quarter of 2024 we took 18,300 calls against 15,250 a year before, a rise of 20%.", "matched"],
    [
      "In the third quarter of 2024 we took 18,300 calls against 15,250 a year before, a rise of 16.7%.",
      "contradicted",
    ],
    [
      "في الربع الثالث 2024 استقبلنا 18,300 مكالمة مقابل 15,250 في الربع الثالث 2023، أي بارتفاع قدره 16,7%.",
      "contradicted",
    ],
  ])("is held to them: %s", (page, outcome) => {
    expect(tell(page)[2]).toMatch(new RegExp(`% ${outcome} ${wrong}$`));
  });

  it.each([
    "In the third quarter of 2024 we took 18,300 calls against 15,250 a year before, while use grew, a rise of 16.7% in litres.",
    "In the third quarter of 2024 we took 18,300 calls against 15,250 a year before; the staff grew by 16.7%.",
  ])("is another thing's otherwise: %s", (page) => {
    expect(tell(page)[2]).toBe("16.7% unexplained");
  });
});

describe("a share of what the page adds up itself", () => {
  it.each([
    ["الربع الثالث 2024. شكلت المكالمات 93.75% من المجموع، ومنصة تواصل 6.25%.", "93.75% derived share"],
    // Not called wrong: what stands between them may name another whole.
    ["الربع الثالث 2024. شكلت المكالمات 83.75% من المجموع، ومنصة تواصل 6.25%.", "83.75% unexplained"],
    ["الربع الثالث 2024. شكلت المكالمات 83.75% من المجموع.", "83.75% unexplained"],
    [
      "الربع الثالث 2024. شكلت المكالمات 83.75% من المكالمات والزيارات، ومنصة تواصل 6.25% من المجموع.",
      "83.75% unexplained",
    ],
  ])("is worked out or left open: %s", (page, expected) => {
    expect(tell(page)[0]).toBe(expected);
  });
});
