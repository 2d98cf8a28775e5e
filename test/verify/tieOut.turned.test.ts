import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 25,000 in April and 20,000 in May (−20 %), of 16,000 a year before (+25 %). App 8,000 and 10,000, of 5,000. */
const may: FeedbackReport = {
  period: "2025-05",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "الخط الساخن", en: "Hotline" },
      counts: "call",
      months: { "2024-05": 16000, "2025-04": 25000, "2025-05": 20000 },
    },
    {
      id: "app",
      kind: "app",
      name: { ar: "التطبيق", en: "Mobile app" },
      months: { "2024-05": 5000, "2025-04": 8000, "2025-05": 10000 },
    },
  ],
};

const tell = (page: string) =>
  tieOut(page, may).entries.flatMap(({ text, outcome, figure, rule }) =>
    outcome === "classed" ? [] : [`${text} ${outcome} ${figure ?? rule ?? ""}`.trim()],
  );
const CALLS = "20,000 matched contacts/calls/2025-05";
const BEFORE = "25,000 matched contacts/calls/2025-04";

describe("what a number came from", () => {
  it.each([
    ["We took 20,000 calls in all, down from 25,000 in April.", [CALLS, BEFORE]],
    ["Hotline: 20,000 calls (down from 25,000).", [CALLS, BEFORE]],
    [
      "Hotline: 20,000 calls, down from 25,000 in April, up from 16,000 a year ago.",
      [CALLS, BEFORE, "16,000 matched contacts/calls/2024-05"],
    ],
    ["ورد 20,000 مكالمة، انخفاضًا من 25,000 مكالمة في أبريل.", [CALLS, BEFORE]],
    [
      "In May 20,000 people rang, down from 25,000, and 10,000 used the app, up from 8,000.",
      [CALLS, BEFORE, "10,000 matched contacts/app/2025-05", "8,000 matched contacts/app/2025-04"],
    ],
  ])("is held to the way that it went: %s", (page, expected) => {
    expect(tell(page)).toEqual(expected);
  });

  it.each([
    "We took 20,000 calls in all, up from 25,000 in April.",
    "Hotline: 20,000 calls (up from 25,000).",
    "Hotline: 20,000 calls, a rise from 25,000.",
    "ورد 20,000 مكالمة، ارتفاعًا من 25,000 مكالمة في أبريل.",
  ])("and contradicted where it went the other: %s", (page) => {
    expect(tell(page)).toEqual([CALLS, "25,000 contradicted contacts/calls/2025-04"]);
  });
});

describe("the same time a year before", () => {
  it.each([
    ["The hotline had 20,000 calls, a 25% rise on the same time last year.", "25%"],
    ["ورد عبر الخط الساخن 20,000 مكالمة، بزيادة 25% عن المدة ذاتها من العام 2024.", "25%"],
  ])("is that period: %s", (page, percent) => {
    expect(tell(page)).toEqual([CALLS, `${percent} matched contacts/calls/2025-05/year-change-percent`]);
  });

  it("has its own number", () => {
    expect(tell("الخط الساخن: 20,000 مكالمة، بينما كان في المدة ذاتها من العام 2024 (25,000).")).toEqual([
      CALLS,
      "25,000 contradicted contacts/calls/2024-05",
    ]);
  });
});
