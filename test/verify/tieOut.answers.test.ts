import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 60,500, a year before 55,000 (+10 %); messages 24,600. Of 8,640 tickets opened 8,200 are closed, 440 open. */
const pensionYear: FeedbackReport = {
  period: "2024",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "المكالمات", en: "Calls" },
      counts: "call",
      totals: { "2023": 55000, "2024": 60500 },
    },
    {
      id: "instagram",
      kind: "social-media",
      name: { ar: "إنستغرام", en: "Instagram" },
      totals: { "2023": 20500, "2024": 24600 },
    },
  ],
  tickets: { basis: "cohort-by-opened", asOf: "2024-12-31", open: 440, closed: 8200 },
};

const tell = (page: string, report = pensionYear) =>
  tieOut(page, report).entries.flatMap(({ text, outcome, figure, rule = "" }) =>
    outcome === "classed" ? [] : [`${text} ${outcome} ${figure ?? rule}`.trim()],
  );

/** What was asked before. */
const ASKED = "س: كم مكالمة استقبلتم؟\nج: 60,500 مكالمة.\n\n";

describe("an answer that begins with its yes and a verb", () => {
  it.each([
    ["س: هل تردون على رسائل إنستغرام؟\nج: نعم، وصلتنا 24,600 رسالة في 2024.", "24,600 matched contacts/instagram/2024"],
    [
      "س: هل تردون على رسائل إنستغرام؟\nج: نعم، وصلتنا 24,060 رسالة في 2024.",
      "24,060 contradicted contacts/instagram/2024",
    ],
    ["Do you read Instagram?\nYes, we received 24,600 messages in 2024.", "24,600 matched contacts/instagram/2024"],
    ["Do you read Instagram?\nYes, we received 60,500 messages in 2024.", "60,500 unexplained unnamed"],
  ])("is of what was asked: %s", (page, expected) => {
    expect(tell(`${ASKED}${page}`).at(-1)).toBe(expected);
  });
});

it("an answer goes on to tell of what was asked", () => {
  const page = (before: string, share: string) =>
    `${ASKED}س: هل تردون على رسائل إنستغرام؟\nج: نعم، وصلتنا 24,600 رسالة في 2024 مقابل ${before} في 2023، وشكلت ${share} من مجموع التواصل.`;
  expect(tell(page("20,500", "28.9%")).slice(2)).toEqual([
    "20,500 matched contacts/instagram/2023",
    "28.9% matched contacts/instagram/2024/share-of-channels",
  ]);
  expect(tell(page("55,000", "28.9%"))[2]).toMatch(/^55,000 (?:contradicted|unexplained)/);
  expect(tell(page("20,500", "71.1%"))[3]).toMatch(/^71.1% (?:contradicted|unexplained)/);
});

describe("a year that is compared with", () => {
  const change = "10% matched contacts/calls/2024/year-change-percent";
  const page = (percent: string, before: string) =>
    `في عام 2024 وصلتنا 60,500 مكالمة، بزيادة ${percent} على عام 2023 الذي سجل ${before}.`;
  it("has the number that it is told to have had", () => {
    expect(tell(page("10%", "55,000")).slice(1)).toEqual([change, "55,000 matched contacts/calls/2023"]);
    expect(tell(page("10%", "60,500"))[2]).toBe("60,500 contradicted contacts/calls/2023");
  });

  it("is none that a change is of", () => {
    expect(tell("في عام 2024 وصلتنا 60,500 مكالمة، بزيادة 10% على عام 2023.")[1]).toBe(change);
    expect(tell("في عام 2024 وصلتنا 60,500 مكالمة، بزيادة 19% على عام 2023.")[1]).toMatch(/^19% contradicted /);
  });
});

describe("tickets by when they were opened", () => {
  it.each([
    [
      "Year 2024\n\nALL CONTACTS\n85,100, or 233 a day\n\nCASES\n8,640 opened | 8,200 closed | 440 open at 31 December",
      "8,640 matched tickets/2024/total",
    ],
    [
      "Year 2024\n\nALL CONTACTS\n85,100, or 233 a day\n\nCASES\n8,460 opened | 8,200 closed | 440 open at 31 December",
      "8,460 unexplained",
    ],
    [
      "Year 2024\n\nALL CONTACTS\n85,100, or 233 a day\n\nCASES\n8,640 reopened | 8,200 closed | 440 open at 31 December",
      "8,640 contradicted tickets/2024/total",
    ],
  ])("are all that were: %s", (page, expected) => {
    expect(tell(page)[2]).toBe(expected);
  });

  it("are not, where others are counted", () => {
    const stock: FeedbackReport = {
      ...pensionYear,
      tickets: { basis: "stock", asOf: "2024-12-31", open: 440, closed: 8200 },
    };
    expect(
      tell(
        "Year 2024\n\nALL CONTACTS\n85,100, or 233 a day\n\nCASES\n8,640 opened | 8,200 closed | 440 open at 31 December",
        stock,
      )[2],
    ).toBe("8,640 unexplained unnamed");
  });
});

it("cases are what is counted below a heading of something else", () => {
  const page = (count: string) =>
    `Annual report 2024\n\nContacts\tTotal\nCalls\t60,500\nInstagram\t24,600\n\nFeedback cases\n\nWe registered ${count} cases.`;
  expect(tell(page("8,640")).at(-1)).toBe("8,640 matched tickets/2024/total");
  expect(tell(page("8,460")).at(-1)).toBe("8,460 contradicted tickets/2024/total");
});

it("what is disposed of is closed", () => {
  const page = (count: string) => `Year 2024. Of the tickets ${count} were disposed of.`;
  expect(tell(page("8,200"))).toEqual(["8,200 matched tickets/2024/closed"]);
  expect(tell(page("8,640"))[0]).toMatch(/^8,640 (?:contradicted|unexplained)/);
});
