import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 4,830 in February and 5,460 in March (+630, +13.0 %): 4,914 of these answered, 546 lost. Chats 1,500, of 1,200 (+300, +25 %). 700 + 8,000 − 7,600 + 50 = 1,150 tickets are left. */
const march: FeedbackReport = {
  period: "2025-03",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "المكالمات", en: "Calls" },
      counts: "call",
      months: { "2025-02": 4830, "2025-03": 5460 },
      handling: { offered: 5460, answered: 4914, abandoned: 546 },
    },
    {
      id: "whatsapp",
      kind: "live-chat",
      name: { ar: "واتساب", en: "WhatsApp" },
      counts: "chat",
      months: { "2024-03": 800, "2025-02": 1200, "2025-03": 1500 },
    },
  ],
  tickets: {
    basis: "events",
    flow: { broughtForward: 700, opened: 8000, closed: 7600, reopened: 50 },
    subsets: [{ id: "enquiries", name: { ar: "الاستفسارات", en: "Enquiries" }, count: 4000, partOf: "tickets" }],
  },
  satisfaction: [
    {
      id: "survey",
      agency: { ar: "الاستبانة", en: "Survey" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      asked: 4000,
      ratings: { "1": 100, "2": 100, "3": 200, "4": 300, "5": 500 },
    },
  ],
};

const tell = (page: string) =>
  tieOut(page, march).entries.flatMap(({ text, outcome, figure, rule }) =>
    outcome === "classed" ? [] : [`${text} ${outcome} ${figure ?? rule ?? ""}`.trim()],
  );

describe("March before what it counts", () => {
  it.each([
    [
      "March calls were up by 630 on February, from 4,830 to 5,460 (13.0%).",
      [
        "630 matched contacts/calls/2025-03/month-change",
        "4,830 matched contacts/calls/2025-02",
        "5,460 matched contacts/calls/2025-03",
        "13.0% matched contacts/calls/2025-03/month-change-percent",
      ],
    ],
    ["March calls rose by 13.0%.", ["13.0% matched contacts/calls/2025-03/month-change-percent"]],
    ["March brought 5,460 calls.", ["5,460 matched contacts/calls/2025-03"]],
    ["March's 5,460 calls were a record.", ["5,460 matched contacts/calls/2025-03"]],
    ["March calls came to 4,830.", ["4,830 contradicted contacts/calls/2025-03"]],
  ])("is the month: %s", (page, expected) => {
    expect(tell(page)).toEqual(expected);
  });
});

describe("a bracket behind what has moved", () => {
  it.each([
    ["Calls rose in March (5,460).", ["5,460 matched contacts/calls/2025-03"]],
    ["ارتفعت مكالمات مارس (5,460) مقارنة بفبراير.", ["5,460 matched contacts/calls/2025-03"]],
    [
      "ارتفعت مكالمات مارس (5,460) عن فبراير (4,830).",
      ["5,460 matched contacts/calls/2025-03", "4,830 matched contacts/calls/2025-02"],
    ],
    ["Calls rose in March (by 630).", ["630 matched contacts/calls/2025-03/month-change"]],
    ["Calls rose in March (4,830).", ["4,830 contradicted contacts/calls/2025-03"]],
  ])("says how much there is: %s", (page, expected) => {
    expect(tell(page)).toEqual(expected);
  });
});

describe("calls that get through", () => {
  it.each(["4,914 calls got through and 546 did not.", "4,914 callers got through, 546 didn't get through."])(
    "are answered, the others lost: %s",
    (page) => {
      expect(tell(page)).toEqual([
        "4,914 matched contacts/calls/2025-03/answered",
        "546 matched contacts/calls/2025-03/abandoned",
      ]);
    },
  );

  it("are not all", () => {
    expect(tell("5,460 calls got through.")).toEqual(["5,460 contradicted contacts/calls/2025-03/answered"]);
  });
});

describe("the words behind a share", () => {
  it.each([
    ["Nine in ten calls (90%) were answered: 4,914 of 5,460.", "90% matched contacts/calls/2025-03/answered-rate"],
    ["تسع مكالمات من كل عشر (90%) أُجيب عنها: 4,914 من 5,460.", "90% matched contacts/calls/2025-03/answered-rate"],
    [
      "Two in three (66.7%) were satisfied, one in six (16.7%) was not.",
      "16.7% matched satisfaction/survey/2025-03/bottom-box",
    ],
    ["وردت 8,000 تذكرة أُغلق 95% منها.", "8,000 matched tickets/2025-03/opened"],
  ])("are its own: %s", (page, expected) => {
    expect(tell(page)).toContainEqual(expected);
  });

  it.each([
    ["Nine in ten calls (10%) were answered: 4,914 of 5,460.", "10% contradicted contacts/calls/2025-03/answered-rate"],
    ["وردت 7,600 تذكرة أُغلق 95% منها.", "7,600 contradicted tickets/2025-03/opened"],
  ])("hold it, too: %s", (page, expected) => {
    expect(tell(page)).toContainEqual(expected);
  });
});

describe("in everyday words", () => {
  it.each([
    [
      "Of 8,000 tickets, 4,000 were enquiries.",
      ["8,000 matched tickets/2025-03/opened", "4,000 matched tickets/enquiries/2025-03"],
    ],
    ["كسب واتساب 300 محادثة مقارنة بشهر فبراير.", ["300 matched contacts/whatsapp/2025-03/month-change"]],
    ["وردت قبل عام 800 محادثة عبر واتساب.", ["800 matched contacts/whatsapp/2024-03"]],
    [
      "Opening backlog: 700\nClosing backlog: 1,150",
      ["700 matched tickets/2025-03/brought-forward", "1,150 matched tickets/2025-03/carried-forward"],
    ],
    [
      "الرصيد الافتتاحي: 700\nالرصيد الختامي: 1,150",
      ["700 matched tickets/2025-03/brought-forward", "1,150 matched tickets/2025-03/carried-forward"],
    ],
  ])("figures are found: %s", (page, expected) => {
    expect(tell(page)).toEqual(expected);
  });

  it("a loss is no gain", () => {
    expect(tell("خسر واتساب 300 محادثة مقارنة بشهر فبراير.").join()).not.toMatch(/matched|derived/);
  });
});
