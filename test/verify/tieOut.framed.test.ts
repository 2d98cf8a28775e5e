import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * Calls 25,000 in April, 20,000 in May (−20 %), of 16,000 a year before (+25 %); app 8,000 and 10,000 (+25 %). 1,200 tickets brought
 * forward, 3,000 opened, 2,850 closed: 37 of 138 complaints upheld, 58 in part. 1,200 rated the hotline: 800 satisfied (66.7 %), 200 not.
 */
const may: FeedbackReport = {
  period: "2025-05",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "الخط الساخن", en: "Hotline" },
      counts: "call",
      months: { "2024-05": 16000, "2025-04": 25000, "2025-05": 20000 },
      handling: { offered: 20000, answered: 18000, abandoned: 2000 },
    },
    {
      id: "app",
      kind: "app",
      name: { ar: "التطبيق", en: "Mobile app" },
      months: { "2025-04": 8000, "2025-05": 10000 },
    },
  ],
  tickets: {
    basis: "events",
    flow: { broughtForward: 1200, opened: 3000, closed: 2850 },
    breakdowns: [
      {
        id: "outcome",
        by: "outcome",
        of: "closed",
        cases: 138,
        parts: [
          { id: "upheld", count: 37 },
          { id: "partly-upheld", count: 58 },
          { id: "not-upheld", count: 43 },
        ],
      },
    ],
  },
  satisfaction: [
    {
      id: "hotline",
      agency: { ar: "استبانة الخط الساخن", en: "Hotline survey" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      asked: 4000,
      ratings: { "1": 100, "2": 100, "3": 200, "4": 300, "5": 500 },
    },
  ],
};

const tell = (page: string) =>
  tieOut(page, may).entries.flatMap(({ text, outcome, figure, rule }) =>
    outcome === "classed" ? [] : [`${text} ${outcome} ${figure ?? rule ?? ""}`.trim()],
  );
const CALLS = "20,000 matched contacts/calls/2025-05";

describe("words that speak of no number beside them", () => {
  it.each([
    ["The hotline, which was extended in April, took 20,000 calls.", [CALLS]],
    ["The app, which opened to visitors in April, saw 10,000 contacts.", ["10,000 matched contacts/app/2025-05"]],
    ["وتلقى الخط الساخن، الذي توقف يومين في أبريل، 20,000 مكالمة.", [CALLS]],
    [
      "وعلى صعيد الإغلاق، وردت 3,000 تذكرة أُغلق منها 2,850.",
      ["3,000 matched tickets/2025-05/opened", "2,850 matched tickets/2025-05/closed-in-period"],
    ],
    [
      "As for closures, the desk received 3,000 tickets and closed 2,850.",
      ["3,000 matched tickets/2025-05/opened", "2,850 matched tickets/2025-05/closed-in-period"],
    ],
    ["Most people still picked up the phone: the hotline took 20,000 calls.", [CALLS]],
    [
      "Calls were 20% down on the month. Contacts through the app came to 10,000.",
      ["20% matched contacts/calls/2025-05/month-change-percent", "10,000 matched contacts/app/2025-05"],
    ],
    ["Slide 2 of 9\nHotline: 20,000 calls\nSlide 3 of 9", [CALLS]],
    ["الشريحة 2 من 9\nالخط الساخن 20,000\nالشريحة 3 من 9", [CALLS]],
  ])("speak of something else: %s", (page, expected) => {
    expect(tell(page)).toEqual(expected);
  });

  it.each([
    ["The hotline, which was extended, took in April 20,000 calls.", "20,000 contradicted contacts/calls/2025-04"],
    ["وعلى صعيد الإغلاق، أُغلقت 3,000 تذكرة.", "3,000 contradicted tickets/2025-05/closed-in-period"],
    ["The hotline answered 20,000 calls.", "20,000 contradicted contacts/calls/2025-05/answered"],
  ])("and those that do are heard: %s", (page, expected) => {
    expect(tell(page)).toEqual([expected]);
  });
});

describe("a noun behind a percentage", () => {
  it.each([
    "The hotline took 20,000 calls, a 20% fall on April and a 25% rise on May 2024.",
    "Hotline: 20,000 calls (a 20% drop from April, a 25% increase over May 2024).",
  ])("says which way it moved: %s", (page) => {
    expect(tell(page)).toEqual([
      CALLS,
      "20% matched contacts/calls/2025-05/month-change-percent",
      "25% matched contacts/calls/2025-05/year-change-percent",
    ]);
  });

  it.each([
    "The hotline took 20,000 calls, a 20% rise on April.",
    "The hotline took 20,000 calls. That was a 20% increase from April's 25,000.",
  ])("is held to it: %s", (page) => {
    expect(tell(page)).toContainEqual("20% contradicted contacts/calls/2025-05/month-change-percent");
  });
});

describe("what is left from before", () => {
  it.each([
    "There were 1,200 tickets left over from previous years.",
    "1,200 tickets outstanding from the previous month were closed first.",
    "تضاف إليها 1,200 تذكرة متبقية من السنوات السابقة.",
    "كانت 1,200 تذكرة عالقة من الشهر الماضي.",
  ])("is brought forward: %s", (page) => {
    expect(tell(page)).toEqual(["1,200 matched tickets/2025-05/brought-forward"]);
  });

  // 1,200 + 3,000 − 2,850.
  it.each(["There were 1,350 tickets left over from previous years.", "1,350 تذكرة متبقية من السنوات السابقة"])(
    "is not what is left now: %s",
    (page) => {
      expect(tell(page)).toEqual(["1,350 contradicted tickets/2025-05/brought-forward"]);
    },
  );
});

describe("in everyday words", () => {
  it.each([
    ["2,850 tickets were completed.", "2,850 matched tickets/2025-05/closed-in-period"],
    ["أبدى 800 متصل ارتياحهم للخط الساخن.", "800 matched satisfaction/hotline/2025-05/satisfied"],
  ])("figures are found: %s", (page, expected) => {
    expect(tell(page)).toEqual([expected]);
  });

  it("those who were not are counted before their word", () => {
    expect(tell("أعرب 800 عن رضاهم، بينما لم يكن 200 منهم راضين.")).toEqual([
      "800 matched satisfaction/hotline/2025-05/satisfied",
      "200 matched satisfaction/hotline/2025-05/dissatisfied",
    ]);
  });

  it("the words behind the share of a count speak of it", () => {
    expect(tell("Of the 138 complaints closed, 37 (27%) were upheld.")).toContainEqual(
      "37 matched tickets/outcome/upheld/2025-05",
    );
    expect(tell("Of the 138 complaints closed, 58 (42%) were upheld.")).not.toContainEqual(
      "58 matched tickets/outcome/partly-upheld/2025-05",
    );
  });
});
