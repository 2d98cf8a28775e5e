import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { tellDesk } from "../deskHalf.js";
import { lineHalf } from "../lineHalf.js";
import { tellTown } from "../tellTown.js";

describe("a verb of direction in a clause beside its noun", () => {
  it("says nothing of the numbers behind it", () => {
    const text = (least: string) =>
      `June was the busiest month with 8,840 contacts, May, which fell in Ramadan, the quietest with ${least}.`;
    expect(tellTown(text("7,740")).at(-1)).toBe("7,740 matched contacts/2024-05");
    expect(tellTown(text("7,920")).at(-1)).not.toMatch(/matched/);
  });
});

describe("a verb of direction that goes on for another count", () => {
  // 12,500 - 11,000 = 1,500 calls, 6,900 - 6,000 = 900 requests
  it.each([
    "Calls gained 1,500 and the platform 900 requests.",
    "Calls gained 1,500 calls and the platform 900 requests.",
    "زادت المكالمات بـ1,500 مكالمة والبوابة بـ900 طلب.",
  ])("is by how much that changed: %s", (text) => {
    expect(tellTown(text)).toEqual([
      "1,500 matched contacts/calls/2024-Q2/quarter-change",
      "900 matched contacts/portal/2024-Q2/quarter-change",
    ]);
  });

  it("is no other number", () => {
    expect(tellTown("Calls gained 1,500 and the platform 950 requests.").at(-1)).not.toMatch(/matched|derived/);
    expect(tellTown("Calls fell by 1,500 and the platform 900 requests.").join()).not.toMatch(/matched|derived/);
  });
});

describe("a verb that leads to the least of several", () => {
  it("has no change behind it", () => {
    const text = (least: string) => `هبطت المكالمات إلى أدناها في يونيو بـ${least} مكالمة.`;
    expect(tellDesk(text("8,700"))).toEqual(["8,700 matched contacts/calls/2024-06"]);
    expect(tellDesk(text("8,800")).join()).not.toMatch(/matched|derived/);
  });
});

describe("a word of direction behind a percentage", () => {
  it("says which way it went from what is named behind it", () => {
    const tell = (page: string) => tieOut(page, lineHalf).entries.map(({ text, outcome }) => `${text} ${outcome}`);
    // 26,310 / 23,400 = 1.1244
    expect(tell("Contacts came to 26,310. This is 12.4 per cent up on the first half of 2023.")).toContain(
      "12.4 per cent matched",
    );
    expect(tell("Contacts came to 26,310. This is 12.4 per cent down on the first half of 2023.")).not.toContain(
      "12.4 per cent matched",
    );
  });
});

describe("a superlative of a change and a colon", () => {
  it.each([
    "The platform had the fastest growth: 6,900 requests, against 6,000 in the previous quarter.",
    "سجلت طلبات البوابة أسرع نمو: 6,900 طلب، مقابل 6,000 طلب في الربع السابق.",
  ])("may be followed by what it came to: %s", (text) => {
    expect(tellTown(text)).toEqual(["6,900 matched contacts/portal/2024-Q2", "6,000 matched contacts/portal/2024-Q1"]);
  });

  it("is no word for another level", () => {
    const text = "The platform had the fastest growth: 6,000 requests, against 6,000 in the previous quarter.";
    expect(tellTown(text)).not.toContain("6,000 matched contacts/portal/2024-Q2");
  });
});

describe("what goes on from month to month", () => {
  const tell = (text: string) =>
    tieOut(text, lineHalf).entries.flatMap(({ text: number, outcome, figure = "" }) =>
      outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`],
    );

  it.each([
    "The website shows steady growth: 1,020 in February, then 1,030 in March.",
    "The website saw a continued rise in the first quarter: 1,020 in February, 1,030 in March.",
    "سجل الموقع الإلكتروني نموًا متواصلًا: 1,020 في فبراير، ثم 1,030 في مارس.",
    "شهد الموقع الإلكتروني زيادة مستمرة خلال الربع: 1,020 في فبراير و1,030 في مارس.",
  ])("is told by what there was in each: %s", (text) => {
    const march = "1,030 matched contacts/site/2024-03";
    expect(tell(text)).toEqual(["1,020 matched contacts/site/2024-02", march]);
    expect(tell(text.replace("1,020", "1,200"))).toEqual(["1,200 contradicted contacts/site/2024-02", march]);
  });

  it("is no level where it names by how much", () => {
    expect(tell("Growth of the website: 10 in March.").join()).not.toMatch(/site\/2024-03$/);
    expect(tell("نمو الموقع الإلكتروني: 1,030 في مارس.").join()).not.toMatch(/matched/);
  });
});
