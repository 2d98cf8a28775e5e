import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { tellTown } from "./tie/tellTown.js";
import { townQuarter } from "./tie/townQuarter.js";

describe("a post of a thread", () => {
  const posts = ["1/ 📊 حصاد الربع الثاني 2024", "2/ شهر مايو ☀️", "المكالمات: 3,870", "البريد الإلكتروني: 980"];

  it("has no month of the post before it", () => {
    expect(tellTown([...posts, "", "3/ رضا المراجعين 75% بمشاركة 1,000 مراجع"].join("\n"))).toEqual([
      "3,870 matched contacts/calls/2024-05",
      "980 matched contacts/emails/2024-05",
      "75% matched satisfaction/desk/2024-Q2/top-box",
      "1,000 matched satisfaction/desk/2024-Q2/rated",
    ]);
    expect(tellTown("1/ Q2 2024\n2/ May\nCalls: 3,870\n\n3/ Calls in all: 12,500").at(-1)).toBe(
      "12,500 matched contacts/calls/2024-Q2",
    );
  });

  it("keeps its own", () => {
    expect(tellTown(["1/ Q2 2024", "2/ May", "Calls: 4,510"].join("\n"))[0]).toMatch(/contradicted|unexplained/);
  });
});

describe("a number, its name and how it moved on lines of their own", () => {
  // 21,300, 11,000, 2,800 and 6,000 the quarter before.
  const cards = (calls: string) =>
    `WHAT DID PEOPLE TELL US?\nAt a glance\n\n24,500\nContacts\n▲ 15.0%\n\n${calls}\nPhone calls\n▲ 13.6%\n\n3,200\nE-mails\n▲ 14.3%\n\n6,900\nPlatform requests\n▲ 15.0%\n`;

  it("are one card", () => {
    expect(tellTown(cards("12,500")).filter((each) => !/[%٪]/.test(each))).toEqual([
      "24,500 matched contacts/2024-Q2",
      "12,500 matched contacts/calls/2024-Q2",
      "3,200 matched contacts/emails/2024-Q2",
      "6,900 matched contacts/portal/2024-Q2",
    ]);
    expect(tellTown(cards("12,050"))[2]).toBe("12,050 contradicted contacts/calls/2024-Q2");
  });
});

describe("what is high", () => {
  it.each([
    "سجّل شهر يونيو رقمًا مرتفعًا في الاتصالات حيث بلغ عدد المكالمات الهاتفية 4,510 مكالمة خلال الشهر، ليصل إجمالي المكالمات في الربع الثاني من 2024 إلى 12,500 مكالمة.",
    "كان العدد مرتفعًا في يونيو إذ وردت 4,510 مكالمات.",
  ])("has not risen by what is told of it: %s", (page) => {
    expect(tellTown(page)[0]).toBe("4,510 matched contacts/calls/2024-06");
  });

  // 4,510 - 3,870 = 640
  it("is told apart from what rose by so many", () => {
    expect(tellTown("ارتفعت المكالمات في يونيو بـ640 مكالمة.")).toEqual([
      "640 matched contacts/calls/2024-06/month-change",
    ]);
  });
});

describe("a word of what is closed in the name of a part", () => {
  const report: FeedbackReport = {
    ...townQuarter,
    tickets: {
      basis: "events",
      open: 420,
      closed: 9580,
      breakdowns: [
        {
          id: "outcome",
          by: "outcome",
          of: "closed",
          parts: [
            { id: "granted", name: { ar: "لصالح المشتكي", en: "Granted" }, count: 8239 },
            // 1,341 / 9,580 = 14.0 %
            { id: "amicable", name: { ar: "تسوية ودية", en: "Settled amicably" }, count: 1341 },
          ],
        },
      ],
    },
  };
  const tell = (page: string) => tieOut(page, report).entries.map(({ text, outcome }) => `${text} ${outcome}`);

  it("names no rate", () => {
    expect(tell("Of the tickets closed 86% were granted; a further 14% were settled amicably.")).toEqual([
      "86% matched",
      "14% matched",
    ]);
    expect(tell("من التذاكر المغلقة 86% لصالح المشتكي.")).toEqual(["86% matched"]);
    expect(tell("A further 41% were settled amicably.")).not.toContain("41% matched");
    // The share of all that were closed: 95.8 %.
    expect(tell("14% of the tickets were settled.")).not.toContain("14% matched");
  });
});

describe("a total of 100 % under the share of one state", () => {
  const table = (share: string, last: string) =>
    `File | Tickets | Share of tickets opened\nRoad files | 5,600 | 56.0%\nWater files | 2,700 | 27.0%\nOther files | 1,700 | ${share}\nTotal | 10,000 | ${last}\n`;

  it("is that of its column, where it is", () => {
    expect(tellTown(table("17.0%", "100.0%")).filter((each) => each.startsWith("100.0%"))).toEqual([]);
    expect(tellTown(table("16.0%", "100.0%")).at(-1)).toMatch(/^100.0% (?:unexplained|contradicted)/);
    expect(tellTown("State | Tickets | Closed\nAll | 10,000 | 100.0%\n").at(-1)).toMatch(/unexplained|contradicted/);
  });
});
