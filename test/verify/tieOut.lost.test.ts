import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { TOWN_TICKETS } from "./townTickets.js";

/** 20,100 calls. Of 6,400 tickets opened 4,120 were complaints and 2,280 enquiries; 160 were brought forward, 6,150 closed, 410 are open. */
const townQuarter: FeedbackReport = {
  period: "2024-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { en: "Hotline", ar: "الخط الساخن" },
      counts: "call",
      totals: { "2024-Q2": 20100, "2024-Q1": 18000 },
    },
  ],
  tickets: TOWN_TICKETS,
};

/** 8,000 calls, 4,000 e-mails, 2,000 on the website. Of 900 tickets opened roads are 410, lights 220 (630 or 70 %), parks 180 (400 or 44 %), others 90. */
const topicQuarter: FeedbackReport = {
  period: "2024-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { en: "Hotline", ar: "الخط الساخن" },
      counts: "call",
      totals: { "2024-Q2": 8000 },
    },
    { id: "mail", kind: "email", name: { en: "Email", ar: "البريد" }, totals: { "2024-Q2": 4000 } },
    { id: "web", kind: "portal", name: { en: "Website", ar: "الموقع" }, totals: { "2024-Q2": 2000 } },
  ],
  tickets: {
    basis: "events",
    open: 60,
    closed: 880,
    flow: { broughtForward: 40, opened: 900, closed: 880, reopened: 0 },
    breakdowns: [
      {
        id: "topic",
        by: "category",
        of: "opened",
        parts: [
          { id: "roads", name: { en: "Roads", ar: "الطرق" }, count: 410 },
          { id: "lights", name: { en: "Lights", ar: "الإنارة" }, count: 220 },
          { id: "parks", name: { en: "Parks", ar: "الحدائق" }, count: 180 },
          { id: "other", name: { en: "Others", ar: "أخرى" }, count: 90 },
        ],
      },
    ],
  },
};

const statusOf = (text: string, report = townQuarter) => tieOut(text, report).status;

describe("what was brought forward", () => {
  it.each([
    "Brought-forward tickets: 160",
    "Brought-forward: 160",
    "Tickets brought: 160",
    "160 tickets were brought in from the quarter before",
    "160 tickets were brought across from the quarter before",
  ])("may be told so: %s", (text) => {
    expect(statusOf(text)).toBe("passed");
    expect(statusOf(text.replace("160", "410"))).not.toBe("passed");
  });

  it("is not what a channel brought", () => {
    expect(statusOf("The hotline brought 20,100 calls.")).toBe("passed");
  });
});

describe("all parts of a breakdown", () => {
  it.each([
    ["6,150", "6,150 complaints and enquiries were closed."],
    ["6,150", "We closed 6,150 complaints and enquiries"],
    ["6,150", "أُغلق 6,150 من الشكاوى والاستفسارات."],
    ["6,150", "Complaints and the rest: 6,150 closed"],
    ["410", "410 complaints and enquiries remained open"],
    ["410", "بقيت 410 من الشكاوى والاستفسارات مفتوحة"],
  ])("have the state of all tickets, %s: %s", (number, text) => {
    expect(statusOf(text)).toBe("passed");
    expect(statusOf(text.replace(number, "6,510"))).not.toBe("passed");
  });

  it.each([
    "Through the hotline, 4,120 complaints and 2,280 enquiries came in",
    "وردت عبر الخط الساخن 4,120 شكوى و2,280 استفسارًا.",
    "The hotline's complaints: 4,120",
  ])("came through the one channel: %s", (text) => {
    expect(statusOf(text)).toBe("passed");
    expect(statusOf(text.replace("4,120", "4,210"))).not.toBe("passed");
  });
});

describe("the largest of a list", () => {
  it.each([
    [
      "70%",
      "Lights 220, parks 180, roads 410, others 90. The top two topics, roads and lights, made up 70% of tickets.",
    ],
    ["70%", "Lights 220, parks 180, roads 410, others 90. The largest two topics made up 70% of tickets."],
    ["12,000", "The website's 2,000 contacts and the hotline's 8,000 calls and 4,000 emails make the top two 12,000"],
    ["90%", "الإنارة 220 والحدائق 180 وأخرى 90 والطرق 410. واستحوذ أكبر ثلاثة موضوعات على 90% من التذاكر."],
  ])("may stand anywhere in it, with %s: %s", (number, text) => {
    expect(statusOf(text, topicQuarter)).toBe("passed");
    expect(statusOf(text.replace(number, number === "12,000" ? "10,000" : "44%"), topicQuarter)).not.toBe("passed");
  });

  it("need not be what a number is of", () => {
    const all =
      "Roads 410, lights 220, parks 180 and others 90: the first two are old, and all four add up to 900 tickets";
    expect(statusOf(all, topicQuarter)).toBe("passed");
    expect(statusOf(all.replace("900", "909"), topicQuarter)).not.toBe("passed");
    const some = "Roads 410, lights 220, parks 180. The largest two aside, lights and parks came to 400.";
    expect(statusOf(some, topicQuarter)).toBe("passed");
  });
});

describe("what was planned", () => {
  it.each([
    "The hotline took as expected 20,010 calls.",
    "The hotline took as planned 20,010 calls.",
    "As the plan had projected 20,010 calls came",
    "وردت كما توقعنا 20,010 مكالمات.",
  ])("is held to what came where it came so: %s", (text) => {
    expect(statusOf(text)).toBe("failed");
  });

  it("is not held to it elsewhere", () => {
    expect(statusOf("We expected 19,500 calls and had 20,100.")).toBe("passed");
    expect(statusOf("The plan had foreseen 19,500 calls; the hotline took 20,100.")).toBe("passed");
  });
});
