import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { tellOffice } from "../officeQuarter.js";
import { tellTown } from "../tellTown.js";
import { townQuarter } from "../townQuarter.js";

const cause = (id: string, en: string, tickets: number) => ({ id, name: { en }, tickets });
const report = {
  ...townQuarter,
  causes: [
    cause("late", "Late answers", 700),
    cause("bills", "Wrong meter bills", 430),
    cause("roads", "Bad roads", 270),
  ],
  causeCases: 1400,
};
const told = (text: string) =>
  tieOut(text, report).entries.map(({ text: number, outcome, figure = "" }) => `${number} ${outcome} ${figure}`);

describe("a list of causes", () => {
  it.each([
    "700 were about late answers, 430 about wrong meter bills and 270 about bad roads.",
    "700 concerned late answers, 430 bills of meters and 270 bad roads.",
    "700 were about late answers and 430 about wrong bills of meters, 270 about bad roads.",
  ])("has each name behind its number: %s", (text) => {
    expect(told(text)).toEqual([
      "700 matched causes/late/2024-Q2",
      "430 matched causes/bills/2024-Q2",
      "270 matched causes/roads/2024-Q2",
    ]);
  });

  it("has no number of another one", () => {
    const text = "430 were about late answers, 700 about wrong meter bills and 270 about bad roads.";
    expect(told(text).join()).not.toMatch(/matched causes.(?:late|bills)/);
  });

  it("counts complaints", () => {
    expect(told("Wrong meter bills: 430 complaints.")).toEqual(["430 matched causes/bills/2024-Q2"]);
    expect(told("There were 430 complaints.").join()).not.toMatch(/matched/);
  });
});

describe("a channel behind the number before", () => {
  it("is not that of what was seen then", () => {
    const text = "In June we answered 700 messages on social media and saw only 1,180 people at the gates.";
    expect(tellTown(text)).toEqual(["700 matched contacts/social/2024-06", "1,180 unexplained"]);
  });
});

describe("in whose favour something moved", () => {
  it("is not what has moved", () => {
    const text = (rate: string) =>
      `غير أن عدد المكالمات زاد بنسبة ${rate} بالمائة لفائدة طلبات البوابة التي سجلت 6,900 طلب.`;
    // Calls rose by 13.6 %, requests by 15.0 %.
    expect(tellTown(text("13,6"))[0]).toBe("13,6 بالمائة matched contacts/calls/2024-Q2/quarter-change-percent");
    expect(tellTown(text("15,0"))[0]).not.toMatch(/matched/);
  });
});

describe("a channel that is added to the others", () => {
  it("is not what their total is of", () => {
    const page = (total: string) => `وبإضافة طلبات البوابة يصبح مجموع الربع ${total} اتصالًا.`;
    expect(tellTown(page("24,500"))).toEqual(["24,500 matched contacts/2024-Q2"]);
    expect(tellTown(page("25,400")).join()).not.toMatch(/matched/);
    expect(tellTown("With the platform requests the total came to 24,500 contacts.")).toEqual([
      "24,500 matched contacts/2024-Q2",
    ]);
  });
});

describe("a name between two counts in brackets", () => {
  it.each([
    "There were 6,900 platform requests. In May (2,300) they overtook the e-mails (980).",
    "There were 6,900 platform requests. In May (2,300) these were more than twice the e-mails (980).",
    "بلغت طلبات البوابة 6,900، وقد فاقت في مايو (2,300) البريد الإلكتروني (980).",
  ])("is that of the second: %s", (text) => {
    const told = ["2,300 matched contacts/portal/2024-05", "980 matched contacts/emails/2024-05"];
    expect(tellTown(text).slice(1)).toEqual(told);
  });
});

describe("what tickets are about", () => {
  it.each([
    "1,720 tickets were about delays and 1,340 about fees.",
    "It was noted that 1,720 tickets were about delays, and that 1,340 were about fees.",
  ])("is named behind their number: %s", (text) => {
    expect(tellOffice(text)).toEqual(["1,720 matched tickets/delays/2024-Q2", "1,340 matched tickets/fees/2024-Q2"]);
    expect(tellOffice(text.replace("1,340", "1,430"))[1]).toMatch(/contradicted|unexplained/);
  });

  it("is not of the other", () => {
    const told = tellOffice("1,340 tickets were about delays and 1,720 about fees.");
    expect(told.join()).not.toMatch(/matched/);
  });
});
