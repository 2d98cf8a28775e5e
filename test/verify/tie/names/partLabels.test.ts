import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { tellDesk } from "../deskHalf.js";
import { tellOffice } from "../officeQuarter.js";
import { townQuarter } from "../townQuarter.js";

const report = {
  ...townQuarter,
  tickets: {
    basis: "events",
    asOf: "2024-06-30",
    open: 420,
    closed: 9580,
    flow: { broughtForward: 540, opened: 9460, closed: 9580, reopened: 0 },
    breakdowns: [
      { id: "category", by: "category", of: "total", parts: [{ id: "complaint", count: 3100 }] },
      {
        id: "outcome",
        by: "outcome",
        cases: 3100,
        parts: [
          { id: "upheld", count: 1600 },
          { id: "partly-upheld", count: 900 },
          { id: "not-upheld", count: 600 },
        ],
      },
      {
        id: "hours",
        by: "working-hours",
        of: "opened",
        parts: [
          { id: "inside", count: 7230 },
          { id: "outside", count: 2230 },
        ],
      },
    ],
  },
} as const;
const told = (text: string) =>
  tieOut(text, report).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`],
  );
const OUTCOMES = [
  "1,600 matched tickets/outcome/upheld/2024-Q2",
  "900 matched tickets/outcome/partly-upheld/2024-Q2",
  "600 matched tickets/outcome/not-upheld/2024-Q2",
];

describe("the outcomes of complaints", () => {
  it.each([
    "النتيجة | عدد الشكاوى\nصحيحة | 1,600\nصحيحة جزئيًا | 900\nغير صحيحة | 600",
    "ثبتت صحة 1,600 شكوى، وثبتت 900 جزئيًا، ولم تثبت 600.",
  ])("have other names: %s", (text) => {
    expect(told(text)).toEqual(OUTCOMES);
  });

  it("are not those of each other", () => {
    const table = "النتيجة | عدد الشكاوى\nصحيحة | 900\nصحيحة جزئيًا | 1,600\nغير صحيحة | 600";
    expect(told(table).slice(0, 2).join()).not.toMatch(/matched/);
  });
});

describe("the tickets of working hours", () => {
  it("are no total", () => {
    expect(told("7,230 tickets were opened in working hours and 2,230 outside them.")).toEqual([
      "7,230 matched tickets/hours/inside/2024-Q2",
      "2,230 matched tickets/hours/outside/2024-Q2",
    ]);
    expect(told("2,230 tickets were opened in working hours.").join()).not.toMatch(/matched/);
  });
});

describe("what is left at the end", () => {
  it("may be called its last balance", () => {
    // 540 + 9,460 - 9,580 = 420
    expect(told("رصيد آخر الربع: 420")).toEqual(["420 matched tickets/2024-Q2/carried-forward"]);
    expect(told("رصيد آخر الربع: 540").join()).not.toMatch(/matched/);
  });
});

describe("what was brought forward from a year", () => {
  it("is of the period behind it", () => {
    const rows =
      "Brought forward from 2023     540\nOpened                      9,460\nClosed                      9,580";
    expect(told(`Tickets\n\n${rows}`)[0]).toBe("540 matched tickets/2024-Q2/brought-forward");
  });
});

describe("what is rated and has the name of a channel", () => {
  it("is called by the kind of the channel, too", () => {
    const page = (calls: string, app: string) => `بلغت نسبة الرضا عن مركز الاتصال ${calls} وعن التطبيق ${app}.`;
    expect(tellDesk(page("83.8%", "80.0%"))).toEqual([
      "83.8% matched satisfaction/of-calls/2024-H1/top-box",
      "80.0% matched satisfaction/of-app/2024-H1/top-box",
    ]);
    expect(tellDesk(page("80.0%", "83.8%")).join()).not.toMatch(/matched/);
  });

  it("says nothing of whom an initiative reached by it", () => {
    expect(tellDesk("البت في المطالبات الصغيرة عبر التطبيق: 930 متعاملًا")).toEqual([
      "930 matched initiatives/decision/2024-H1/reach",
    ]);
  });
});

describe("founded complaints", () => {
  it.each([
    "- شكاوى مبررة: 1,600 شكوى\n- شكاوى غير مبررة: 600 شكوى",
    "بلغت الشكاوى المبررة 1,600 شكوى، وغير المبررة 600 شكوى.",
    "النتيجة | عدد الشكاوى\nمبررة | 1,600\nغير مبررة | 600",
    "Of the complaints decided 1,600 were founded and 600 unfounded.",
    "Substantiated: 1,600\nUnsubstantiated: 600",
    "Upheld complaints: 1,600 complaints\nNot upheld: 600 complaints",
  ])("are those upheld: %s", (text) => {
    expect(told(text)).toEqual([OUTCOMES[0], OUTCOMES[2]]);
    const turned = text.replace("1,600", "#").replace(" 600", " 1,600").replace("#", "600");
    expect(told(turned).join()).not.toMatch(/600 matched/);
  });
});

describe("what is over a time", () => {
  it.each([
    "At the end of June 830 tickets were open, 240 of them for more than a month.",
    "At the end of June 830 tickets were open, 240 of them over a month.",
  ])("is more than that: %s", (text) => {
    expect(tellOffice(text)[1]).toBe("240 matched tickets/age/over-month/2024-Q2");
    expect(tellOffice(text.replace("240", "590"))[1]).not.toMatch(/matched/);
  });
});
