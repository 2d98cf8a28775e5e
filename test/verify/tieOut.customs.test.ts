import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 12,900, e-mails 3,700; 5,000 tickets were closed, after 7.2 days on average, half of them within 3, 90 % within 9; 80 % are satisfied. */
const report: FeedbackReport = {
  period: "2024-Q1",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2024-01": 4100, "2024-02": 4300, "2024-03": 4500 } },
    { id: "emails", kind: "email", counts: "email", months: { "2024-01": 1210, "2024-02": 1330, "2024-03": 1160 } },
  ],
  tickets: {
    basis: "events",
    asOf: "2024-03-31",
    flow: { broughtForward: 310, opened: 4904, closed: 5000 },
    subsets: [{ id: "complaint", count: 1436, partOf: "tickets" }],
    durations: { finalResolution: { unit: "day", basis: "elapsed", n: 5000, mean: 7.2, median: 3, p90: 9 } },
  },
  satisfaction: [
    {
      id: "overall",
      agency: { en: "The ministry" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      ratings: { "1": 40, "2": 60, "3": 100, "4": 300, "5": 500 },
    },
  ],
};

const classes = (page: string, of = report) =>
  tieOut(page, of).entries.flatMap(({ text, outcome, rule }) => (outcome === "classed" ? [`${text} ${rule}`] : []));
/** The numbers that are told as no figure, months and names aside. */
const left = (page: string, of = report) => classes(page, of).filter((each) => !/ (?:month|phone)$/.test(each));

describe("who serves, and what is handed out", () => {
  it.each([
    ["Thanks to the 36 colleagues of the division.", ["36 others"]],
    ["We have sent out 1,150 new inspectors.", ["1,150 others"]],
    ["12 delegations came; 640 posters were printed.", ["12 others", "640 others"]],
    ["لدينا اليوم 214 مفتش عمل، والعدد محدود بـ٣٠ متدربًا.", ["214 others", "٣٠ others"]],
    ["خطة من 11 إجراءً و25 موظفا", ["11 others", "25 others"]],
  ])("are no contacts: %s", (page, expected) => {
    expect(left(page)).toEqual(expected);
  });

  it.each([
    "We answered 36 colleagues' complaints.",
    "We closed 214 inspections' tickets.",
    "412 staff complaints were closed.",
    "Our staff took 12,090 calls.",
    "36% staff",
    "In the other 594 closed cases staff found no fault.",
    // The value of the calls.
    "12,900 employees",
    "استقبل موظفونا 12,090 مكالمة، وبلغ العدد 36 شكوى للموظفين.",
  ])("and take no number from them: %s", (page) => {
    expect(left(page)).toEqual([]);
  });

  it("may be what the report counts", () => {
    const trained: FeedbackReport = {
      ...report,
      initiatives: [
        { id: "desk", title: { en: "Desk" }, reach: { count: 640, noun: { id: "employee", unit: "person" } } },
      ],
    };
    expect(left("Some 604 employees", trained)).toEqual([]);
    expect(left("Some 604 employees")).toEqual(["604 others"]);
  });
});

describe("what is to come", () => {
  it.each([
    ["In 2025 we will open 9 desks, not 6.", ["2025 year", "9 target", "6 target"]],
    ["Replies came after 5 hours, against a promise of 4.", ["4 target"]],
    ["Our goal is to answer 95% of calls.", ["95% target"]],
    ["The country has 1,400 shops that will join.", ["1,400 target"]],
    ["وهدفنا أن تصل نسبة الرضا إلى 90% في العام المقبل، وهي الآن 80%.", ["90% target"]],
    ["والتزامي أن ينزل متوسط الحل إلى 3 أيام قبل الصيف، وأن نفتح 55 محلا.", ["3 target", "55 target"]],
    ["تستهدف خطة ٢٠٢٥–٢٠٢٧ تحديث ١٬٥٠٠ محل", ["٢٠٢٥ year", "٢٠٢٧ year", "١٬٥٠٠ target"]],
    ["سنزور 250 قرية، وستستفيد 140 أسرة.", ["250 place", "140 target"]],
  ])("is no figure: %s", (page, expected) => {
    expect(left(page)).toEqual(expected);
  });

  it.each([
    "We will answer the 1,463 complaints in May.",
    "We plan to cut calls from 12,090.",
    "Of these, 1,346 will be reviewed.",
    "The promise to reply in time was kept for 41 of them.",
    "The portal, which will be renewed, took 640 requests.",
    "ستنشر الوزارة 1,463 شكوى.",
    "منها 1,346 ستراجعها لجنة",
    "خلال سنتي 2006 و2007 كان ما كان",
    "ويُستقبل المواطنون في الفرع 8",
    "سجلت سنوات الخدمة وسيارات الوزارة 640 زيارة",
    "كان التزامنا أن نرد وبلغ الرد 640 رسالة",
  ])("and what was counted stays one: %s", (page) => {
    expect(left(page)).toEqual([]);
  });
});

describe("numbers of other things", () => {
  it.each([
    ["Works with iOS 15 and Android 10.", ["15 version", "10 version"]],
    ["متاح على أندرويد 10 (النسخة 1.0)", ["10 version", "1.0 ordinal"]],
    ["Posters of 70 x 100 cm", ["70 size", "100 size"]],
    ["رغيفك 90 جرامًا، واللوحة 70 × 100 سم", ["90 size", "70 size", "100 size"]],
    ["PO Box 1491, Postal Code 112", ["1491 place", "112 place"]],
    ["ص.ب 8160 الرمز 11118", ["8160 place", "11118 place"]],
    ["للمشاركة في العدد ٤٨ أرسلوا موادكم", ["٤٨ issue"]],
    ["He has worked here for 22 years.", ["22 calendar"]],
    ["أعمل هنا منذ ٢٢ عامًا", ["٢٢ calendar"]],
    ["The platform is available 24 hours.", ["24 clock"]],
    ["المنصة متاحة ٢٤ ساعة", ["٢٤ clock"]],
    ["A survey may take up to 21 days.", ["21 deadline"]],
    ["الرد داخل أجل 60 يوما، وقد يصل إلى ١٤ يومًا وفقًا للدليل", ["60 deadline", "١٤ deadline"]],
    ["Shares differ from 100% because of rounding.", ["100% total"]],
    ["قد لا تساوي النسب 100% بسبب التقريب.", ["100% total"]],
    ["a budget of EGP 86.5 million", ["86.5 million money"]],
    ["باعتماد 6 ملايير درهم في أفق 2026", ["6 ملايير درهم money", "2026 year"]],
    ["👇 في 2024 رد الفريق", ["2024 year"]],
    ["أسئلة عن تقرير خدمة المواطنين ٢٠٢٤\nشكرا", ["٢٠٢٤ year"]],
    ["\n٥–١ نظرة عامة\n\nشكرا", ["٥ heading", "١ heading"]],
    ["Calls | 12,900 (1)\nE-mails | 3,700\n(1) From January", ["1 note", "1 item"]],
  ])("are told as such: %s", (page, expected) => {
    expect(left(page)).toEqual(expected);
  });

  it.each([
    "On average 9.7 days",
    "70 call",
    "We had 2024 responses.",
    "وبلغ عدد الردود 2024 رد",
    "عدد المكالمات 2024",
    "From 90 calls",
    "Calls | 12,900 (1)",
  ])("are none of: %s", (page) => {
    expect(left(page)).toEqual([]);
  });

  it("are money only where the report has no amounts", () => {
    const paid: FeedbackReport = {
      ...report,
      initiatives: [{ id: "desk", title: { en: "Desk" }, amount: { value: 640, currency: "EGP" } }],
    };
    expect(left("a budget of EGP 604", paid)).toEqual([]);
    expect(left("a budget of EGP 604")).toEqual(["604 money"]);
  });
});

describe("the time within which nine in ten were done", () => {
  it.each([
    "حُلّت نصف التذاكر خلال 3 أيام أو أقل، و90% منها خلال 9 أيام أو أقل.",
    "تسعة من كل عشر تذاكر احتاجت 9 أيام أو أقل.",
    "90% of the tickets took 9 days or less.",
  ])("is a figure, and the share says of which: %s", (page) => {
    expect(tieOut(page, report).status).toBe("passed");
    expect(tieOut(page.replace("9 أيام", "7 أيام").replace("9 days", "7 days"), report).status).not.toBe("passed");
  });
});

describe("what formal reports have besides", () => {
  it.each([
    ["Satisfaction is measured على سلم من 1 إلى 4.", ["1 scale", "4 scale"]],
    ["Ministry of Works, Private Bag 0047, Lobatse", ["0047 place"]],
    ["Locked Bag 12, Mbabane", ["12 place"]],
    ["تماشيا مع رؤية الوطن ٢٠٤٥، نواصل العمل.", ["٢٠٤٥ year"]],
    ["© 2026 Ministry of Works", ["2026 year"]],
    ["زنقة الأرز، فاس 30000", ["30000 place"]],
    ["تستعد الوزارة لافتتاح 4 مكاتب جديدة.", ["4 target"]],
    ["The ministry is preparing to open 14 kiosks.", ["14 target"]],
    ["ليصل عدد مكاتبها إلى 27 مكتبا", ["27 place"]],
  ])("is no figure: %s", (page, expected) => {
    expect(left(page)).toEqual(expected);
  });

  it.each([
    ["والمهلة القانونية 45 يوما.", "45 deadline"],
    ["The statutory limit is 45 days.", "45 deadline"],
  ])("may be a term by law: %s", (page, expected) => {
    const { durations: _, ...tickets } = report.tickets ?? { basis: "events" as const };
    expect(left(page, { ...report, tickets })).toEqual([expected]);
  });

  it.each(["رؤية الوطن 12,900 مكالمة", "Vision 431", "© 431", "على سلم 12,900"])("takes no count: %s", (page) => {
    expect(left(page)).toEqual([]);
  });
});

describe("the numbers of an outline", () => {
  it.each([
    [
      "1. Calls: 12,900\n2. Time to close (days)\n   2.1 median: 3\n   2.2 mean: 7.2\n   2.3 90th percentile: 9",
      ["1 ordinal", "2 ordinal", "2.1 item", "2.2 item", "2.3 item", "90 ordinal"],
    ],
    ["٢) مدة الإغلاق بالأيام\n٢.١ الوسيط: ٣\n٢.٢) المتوسط: ٧٫٢", ["٢ ordinal", "٢.١ item", "٢.٢ item"]],
  ])("only count its lines: %s", (page, expected) => {
    expect(left(page)).toEqual(expected);
  });

  it.each([
    "2. Time to close\n2.1 days: median",
    "2. Time to close\n2.2 mean",
    "2.1 median",
    "3. Satisfaction\n3.1 of 5",
    "٢. مدة الإغلاق\n٢.١ يوم في المتوسط",
  ])("are nothing else: %s", (page) => {
    expect(left(page).filter((each) => /^[\d٠-٩]\.[\d٠-٩] item$/.test(each))).toEqual([]);
  });
});
