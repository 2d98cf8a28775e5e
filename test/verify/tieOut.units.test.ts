import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { cityQuarter } from "./tie/cityQuarter.js";

const faults = (page: string) =>
  tieOut(page, cityQuarter).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("what a number is told for each of", () => {
  it.each([
    "1,624 phone calls a day",
    "Calls averaged 1,624 a day, 149,386 in all.",
    "With a daily average of 1,624, the centre took 149,386 calls.",
    "52,418 calls a month were received in July.",
    "24 hours a day, 7 days a week: 149,386 calls",
    "بمتوسط يومي قدره 1,624 اتصالاً، بلغ إجمالي الاتصالات 149,386 اتصالاً.",
    "بمعدل 1,624 اتصالاً في اليوم",
  ])("is held where it is the day's mean, or the count of such a period: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
  it.each([
    ["149,386 phone calls a day", "149,386 contradicted"],
    ["149,386 calls/day", "149,386 contradicted"],
    ["An average of 149,386 calls per month", "149,386 contradicted"],
    ["The daily average was 149,386 calls.", "149,386 contradicted"],
    ["Calls averaged 1,624 a week.", "1,624 contradicted"],
    ["The weekly average was 1,624 calls.", "1,624 contradicted"],
    ["52,418 calls per day in July.", "52,418 contradicted"],
    ["بمتوسط 1,624 مكالمة في الأسبوع", "1,624 contradicted"],
    ["149,386 اتصالاً يومياً", "149,386 contradicted"],
    ["المتوسط الشهري للاتصالات 149,386", "149,386 contradicted"],
  ])("is no other length of time: %s", (page, fault) => {
    expect(faults(page)).toEqual([fault]);
  });
  it("is no name of the busiest month", () => {
    expect(faults("Between July and September calls came down steadily to 47,205 a month.")).toEqual([
      "47,205 unexplained",
    ]);
  });
});

describe("what a number counts", () => {
  it.each([
    "149,386 inbound phone calls",
    "70,023 users contacted us through the City app.",
    "61,842 requests were closed.",
    "Delays in issuing licences: 9,120 tickets.",
    "37,905 شكوى",
    "We asked 45,000 people; 13,500 answered.",
  ])("may have another name: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
  it.each([
    ["Revenue: 149,386 SAR", "149,386 SAR unexplained"],
    ["بلغت الإيرادات 149,386 ريالاً", "149,386 ريالاً unexplained"],
    ["The city has 61,842 employees.", "61,842 unexplained"],
    ["149,386 visitors", "149,386 unexplained"],
    ["Delays in issuing licences: 9,120 calls.", "9,120 unexplained"],
    ["The city closed 61,842 e-mails.", "61,842 contradicted"],
    ["ورد 37,905 اقتراحاً", "37,905 unexplained"],
    ["وأغلقت الأمانة 61,842 شكوى.", "61,842 contradicted"],
  ])("is nothing of another kind: %s", (page, fault) => {
    expect(faults(page)).toEqual([fault]);
  });
  it("is what a part of the tickets is called by its id alone", () => {
    const tickets = { open: 10, closed: 9000, subsets: [{ id: "enquiry", count: 8830, partOf: "tickets" as const }] };
    const report = {
      ...cityQuarter,
      tickets: { basis: "distinct-in-period" as const, asOf: "2025-09-30", ...tickets },
    };
    const { entries } = tieOut("8,830 استفساراً", report);
    expect(entries.map(({ figure }) => figure)).toEqual(["tickets/enquiry/2025-Q3"]);
  });
});
