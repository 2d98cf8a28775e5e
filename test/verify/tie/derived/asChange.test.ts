import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";
import { tellDesk } from "../deskHalf.js";
import { tellTown } from "../tellTown.js";
import { townBefore, townQuarter } from "../townQuarter.js";

const found = (text: string) =>
  tieOut(text, careQuarter).entries.flatMap(({ text: number, outcome, from = [] }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${from.join(" ")}`.trim()],
  );

describe("by how many more or fewer tickets are open", () => {
  // 2,104 - 1,873 = 231
  it("is since the beginning, where neither is printed", () => {
    const stocks = "tickets/2024-Q3/open tickets/2024-Q3/brought-forward";
    expect(found("خرجنا من الربع بعدد تذاكر مفتوحة أقل بـ231 تذكرة عما دخلنا به.")).toEqual([`231 derived ${stocks}`]);
    expect(found("We left the quarter with 231 fewer open tickets.")).toEqual([`231 derived ${stocks}`]);
  });

  it("is no other number, and keeps its direction", () => {
    expect(found("We left the quarter with 213 fewer open tickets.")[0]).not.toMatch(/derived/);
    expect(found("We left the quarter with 231 more open tickets.")[0]).not.toMatch(/derived/);
  });
});

describe("what two channels differ by", () => {
  // 12,500 - 3,200 = 9,300
  it("is worked out where no other is named", () => {
    expect(tellTown("تزيد المكالمات بمقدار 9,300 على رسائل البريد الإلكتروني.").at(-1)).toMatch(
      /^9,300 derived change/,
    );
    expect(tellTown("There were 9,300 more calls than e-mails.").at(-1)).toMatch(/^9,300 derived change/);
  });

  it("is no other difference", () => {
    // 12,500 - 6,900 = 5,600
    expect(tellTown("There were 9,030 more calls than e-mails.").at(-1)).not.toMatch(/derived/);
    expect(tellTown("There were 5,600 more calls than e-mails.").at(-1)).not.toMatch(/derived/);
  });
});

describe("a second change in brackets, since another period", () => {
  // 24,500 is 15.0 % more than 21,300 and 2.0 % less than 25,000.
  const then = [13_000, 3000, 7000, 2000];
  const channels = townBefore.channels.map(({ months: _, ...channel }, at) => ({
    ...channel,
    totals: { "2023-Q2": then[at] ?? 0 },
  }));
  const earlier = [townBefore, { period: "2023-Q2", channels }];
  const told = (share: string) => {
    const page = `- المكالمات: 12500 مكالمة.\n- المجموع: 24500 تواصل، بزيادة 15,0 % مقارنة بالربع الأول، وتراجع طفيف (${share}) مقارنة بنفس الفترة من سنة 2023.`;
    const found = tieOut(page, townQuarter, { earlier }).entries.find(({ text }) => text === share);
    return [found?.outcome, found?.figure];
  };

  it("is of what was told, since the period behind the brackets", () => {
    expect(told("2,0 %")).toEqual(["matched", "contacts/2024-Q2/year-change-percent"]);
    // Calls are 3.8 % fewer.
    for (const share of ["2,2 %", "0,2 %", "3,8 %"]) expect(told(share)[0]).not.toMatch(/matched|derived/);
  });
});

describe("how many more tickets were closed than were opened", () => {
  // 38,412 - 37,921 = 491
  it("is worked out, though only those closed are told", () => {
    const told = (text: string) => found(text).at(-1);
    const from = "tickets/2024-Q3/closed tickets/2024-Q3/opened";
    expect(told("We closed 38,412 tickets, 491 more than were opened.")).toBe(`491 derived ${from}`);
    expect(told("We closed 38,412 tickets, 419 more than were opened.")).not.toMatch(/derived/);
    expect(told("We closed 38,412 tickets, 491 fewer than were opened.")).not.toMatch(/derived/);
  });
});

describe("what two channels differ by in a month", () => {
  it("is worked out of the counts of that month", () => {
    // 4,510 - 1,180 = 3,330
    const text = (gap: string) => `تزيد المكالمات على رسائل البريد الإلكتروني، حتى بلغ الفارق في يونيو وحده ${gap}.`;
    expect(tellTown(text("3,330")).at(-1)).toMatch(/^3,330 derived change/);
    expect(tellTown(text("9,300")).at(-1)).not.toMatch(/derived/);
  });
});

describe("a change from what has the value of another figure, too", () => {
  it("is that of the one that it is told to be from", () => {
    // (3,100 - 3,400) / 3,400 = -8.82 %; all complaints have their causes.
    const text = (change: string) => `عدد الشكاوى نفسه نزل من 3,400 إلى 3,100، أي بـ${change}.`;
    expect(tellDesk(text("8.8%")).at(-1)).toMatch(/^8\.8% (?:derived|matched) /);
    expect(tellDesk(text("9.8%")).at(-1)).not.toMatch(/matched|derived/);
  });
});
