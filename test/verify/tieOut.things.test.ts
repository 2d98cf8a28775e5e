import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 12,900, visits 3,700: 16,600 in two channels; 4,870 tickets closed, 90 % within 9 days. */
const report: FeedbackReport = {
  period: "2024-Q1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      contact: "184",
      counts: "call",
      months: { "2024-01": 4100, "2024-02": 4300, "2024-03": 4500 },
    },
    {
      id: "visits",
      kind: "branch",
      name: { en: "Counters", ar: "الشبابيك" },
      months: { "2024-01": 1210, "2024-02": 1330, "2024-03": 1160 },
    },
  ],
  tickets: {
    basis: "events",
    asOf: "2024-03-31",
    flow: { broughtForward: 310, opened: 4904, closed: 4870 },
    breakdowns: [
      {
        id: "topic",
        by: "topic",
        of: "opened",
        parts: [
          { id: "fines", name: { en: "Fines", ar: "مخالفات" }, count: 2904 },
          { id: "other", name: { en: "Other", ar: "أخرى" }, count: 2000 },
        ],
      },
    ],
    durations: { finalResolution: { unit: "day", basis: "elapsed", n: 4870, mean: 7.2, median: 3, p90: 9 } },
  },
};
const { tickets: _, ...contacts } = report;

const tell = (page: string, of: FeedbackReport = contacts) =>
  tieOut(page, of).entries.flatMap(({ text, outcome, rule = "" }) =>
    rule === "quarter" || rule === "email" ? [] : [outcome === "classed" ? `${text} ${rule}` : `${text} ${outcome}`],
  );

describe("what a publisher tells of beside its figures", () => {
  it.each([
    ["The fund handed over 3,200 housing units in 12 Provinces.", ["3,200 others", "12 place"]],
    ["تسليم 320 وحدة سكنية وتركيب 45 شاشة", ["320 others", "45 others"]],
    ["أسفرت الجولات عن إغلاق 17 مطعماً وتحرير 1,320 مخالفة.", ["17 others", "1,320 others"]],
    [
      "We closed 12 shops, issued 1,410 fines and installed 30 new machines.",
      ["12 others", "1,410 others", "30 others"],
    ],
    ["88 Duty Officers were trained.", ["88 others"]],
    ["The fee is at most PHP 5,500, or ₦2.4 million.", ["5,500 money", "2.4 million money"]],
    ["الرسم 150 شيكلًا", ["150 money"]],
    ["Guards work a 35-hour work week.", ["35 calendar"]],
    ["Under Ordinance 2019-118, holes are filled.", ["2019 year", "118 law"]],
    ["By-law 2019-84 and Resolution No. 2021-15 apply.", ["2019 year", "84 law", "2021 ordinal", "15 law"]],
    ["أُنشئت بموجب المرسوم الرئاسي 20-45 والقانون رقم 12-34", ["20 law", "45 law", "12 ordinal", "34 law"]],
    ["Published in print, reference D24/03318.", ["24 other", "03318 issue"]],
    ["The renewal fee is Rs. 2,500; cover is up to KSh 2 million.", ["2,500 money", "2 million money"]],
    ["وفق النظام الصادر بالمرسوم الملكي رقم (م/٤٧)", ["٤٧ law"]],
    ["تفتح مديرياتها الـ12 أبوابها، وتضم 3 مديريات جديدة", ["12 place", "3 place"]],
    ["The forms are handed out in 41 registries.", ["41 place"]],
    ["تنتهي المهلة في 20 من كل شهر", ["20 calendar"]],
    ["المستهدف في 2025: الرد خلال 40 ثانية", ["2025 year", "40 target"]],
    ["العنوان الوطني: حي الورود، الرياض 12254", ["12254 place"]],
    ["Under the Pensions Ordinance, 1984, section 12 applies.", ["1984 year", "12 ordinal"]],
    ["المستهدف عام 2025: نسبة رضا 92%.", ["2025 year", "92% target"]],
    ["Target for 2025: satisfaction 92%.", ["2025 year", "92% target"]],
    ["© Ministry of Roads 2025.", ["2025 year"]],
    ["Bulletin No. 14 / 2025", ["14 ordinal", "2025 year"]],
    ["نشرة رقم 14 / 2025", ["14 ordinal", "2025 year"]],
    ["وردت عبر 2 قنوات", ["2 channels"]],
  ])("is no figure: %s", (page, expected) => {
    expect(tell(page)).toEqual(expected);
  });

  it.each([
    // Two channels are all.
    ["وردت عبر 3 قنوات", ["3 unexplained"]],
    // No thing, and no deed of the publisher.
    ["We issued 1,320 refunds.", ["1,320 unexplained"]],
    ["The mean wait was a 6-day one.", ["6 unexplained"]],
    ["المستهدف 92%، والمحقق: نسبة رضا 93%.", ["92% target", "93% unexplained"]],
  ])("is to be explained otherwise: %s", (page, expected) => {
    expect(tell(page)).toEqual(expected);
  });

  it.each([
    ["We issued 2,940 fines.", "2,940"],
    ["تحرير 2,940 مخالفات", "2,940"],
  ])("may be what the report names: %s", (page, number) => {
    expect(tell(page, report)).not.toContain(`${number} others`);
    expect(tell(page)).toEqual([`${number} others`]);
  });
});

describe("addresses, references and telephones", () => {
  it.each([
    ["Q1 2024\nأو زيارة الشبابيك في طريق الملك، ص.ب 1210.", "1210 place"],
    ["Q1 2024\nYou may visit the Counters or write to PO Box 1210.", "1210 place"],
    ["للتواصل: 937 أو الشبابيك، هاتف 0163251000", "937 phone"],
  ])("are none of the channel that is named before them: %s", (page, expected) => {
    expect(tell(page)).toContain(expected);
  });

  it.each([
    ["P.O. Box 4411-00200, Lakeside", ["4411 place", "00200 place"]],
    ["GPO Box 7712, Canberra", ["7712 place"]],
    ["Hill House, Lakeside, Harbour City 4410 | Monday", ["4410 place"]],
    ["Trunkline (02) 8123-4567", ["02) 8123-4567 phone"]],
    ["Switchboard (632) 8123-4567", ["632 phone", "8123 phone", "4567 phone"]],
    ["Interpreter service: 132 540.", ["132 phone", "540 phone"]],
    ["للتواصل: 184 أو 44001234", ["184 phone", "44001234 phone"]],
    ["مركز الاتصال 800 4455 | care@roads.example", ["800 phone", "4455 phone"]],
    ["العدد: و م / ١٢ / ٣٣٤٥", ["١٢ issue", "٣٣٤٥ issue"]],
    ["WQR/3390", ["3390 issue"]],
    ["The team is open on 1800 404 404.", ["1800 phone", "404 phone", "404 phone"]],
    ["Ring 01632 960733 or write.", ["01632 960733 phone"]],
    ["Calls made to 01632 960 417 are recorded.", ["01632 960 417 phone"]],
    ["للاستعلام من الخارج ٠١١ ٤٥٦ ٧٨٩٠", ["٠١١ ٤٥٦ ٧٨٩٠ phone"]],
    ["Dial 555-0311 or text 84311.", ["555-0311 phone", "84311 phone"]],
  ])("are no figures: %s", (page, expected) => {
    expect(tell(page)).toEqual(expected);
  });

  it.each([
    ["Interpreter service: 450.", ["450 unexplained"]],
    ["العدد: 3345", ["3345 unexplained"]],
    ["Calls, Harbour City 4126", ["4126 unexplained"]],
    ["Lakeside 640, Eastern Province 813 |", ["640 unexplained", "813 unexplained"]],
    ["Hillside 2,400, Harbour City 1126.", ["2,400 unexplained", "1126 unexplained"]],
    ["Toll free: 813 in all", ["813 unexplained"]],
    ["Closed 813 stores complaints", ["813 unexplained"]],
    ["over 3 channels", ["3 unexplained"]],
    ["Call centre 6,210 | care@roads.example", ["6,210 unexplained"]],
    ["In all 1800 404 504", ["1800 unexplained", "404 unexplained", "504 unexplained"]],
    ["The team closed 1800 and 404.", ["1800 unexplained", "404 unexplained"]],
    ["Those who text 813 times", ["813 unexplained"]],
    ["In 2019-813 more", ["2019 year", "813 unexplained"]],
    ["Complaints 813, resolutions 640.", ["813 unexplained", "640 unexplained"]],
    ["اتخذت اللجنة قرار إغلاق 813.", ["813 unexplained"]],
    ["Calls 813\nText 64200", ["813 contradicted", "64200 unexplained"]],
  ])("are told from counts: %s", (page, expected) => {
    expect(tell(page)).toEqual(expected);
  });
});

it("how long nine in ten took is no deadline where the share is told in words", () => {
  const page = (days: string) => `Q1 2024\nقد حُلّت تسعون في المئة من التذاكر خلال ${days} أيام.`;
  expect(tell(page("9"), report).at(-1)).toBe("9 matched");
  expect(tell(page("6"), report).at(-1)).toBe("6 unexplained");
});
