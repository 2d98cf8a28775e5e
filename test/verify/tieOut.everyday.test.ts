import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 28,540, app 12,310, halls 9,150 in March: 50,000 in all. 5,600 tickets, of which 240 are open. */
const report: FeedbackReport = {
  period: "2025-03",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      contact: "1515",
      months: { "2024-03": 24300, "2025-02": 26120, "2025-03": 28540 },
      handling: { offered: 28540, answered: 26540, abandoned: 2000 },
    },
    {
      id: "app",
      kind: "app",
      name: { ar: "تطبيق مدينتي" },
      months: { "2024-03": 10000, "2025-02": 11880, "2025-03": 12310 },
    },
    {
      id: "halls",
      kind: "branch",
      name: { en: "Service halls", ar: "صالات الخدمة" },
      months: { "2024-03": 8700, "2025-02": 9000, "2025-03": 9150 },
    },
  ],
  tickets: {
    basis: "events",
    asOf: "2025-03-31",
    open: 240,
    closed: 5360,
    breakdowns: [
      {
        id: "outcome",
        by: "outcome",
        of: "closed",
        parts: [
          { id: "upheld", count: 2360 },
          { id: "partly", name: { en: "Partly upheld" }, count: 1200 },
          { id: "not-upheld", count: 1800 },
        ],
      },
    ],
  },
  initiatives: [{ id: "fibre", title: { ar: "توسيع الشبكة", en: "Network extension" }, reach: { count: 12400 } }],
};

const classes = (page: string) =>
  tieOut(page, report).entries.flatMap(({ text, outcome, rule }) => (outcome === "classed" ? [`${text} ${rule}`] : []));
const wrong = (page: string) =>
  tieOut(page, report).entries.flatMap(({ text, outcome, figure }) =>
    outcome === "contradicted" ? [`${text} ${figure ?? ""}`.trim()] : outcome === "unexplained" ? [text] : [],
  );

describe("where and when somebody serves", () => {
  it.each([
    ["Visit one of our 11 service halls.", ["11 place"]],
    ["The Ministry's 6 service centres are open.", ["6 place"]],
    ["Ratings are taken at all 14 customs centres.", ["14 place"]],
    ["We supply 3 towns and 41 villages.", ["3 place", "41 place"]],
    ["The Fund works with 312 clinics and 58 hospitals.", ["312 place", "58 place"]],
    ["Flights to 170 destinations are listed.", ["170 place"]],
    ["عبر مكاتب تجربة المريض في 7 مستشفيات و 42 مركزًا للرعاية الصحية", ["7 place", "42 place"]],
    ["تستقبلكم الوزارة في مكاتبها الـ 16 طوال الأسبوع", ["16 place"]],
    ["تستقبل المكاتب البالغ عددها ٥٤ مكتباً المراجعين", ["٥٤ place"]],
    ["The desk in Arrivals Hall 2 is open.", ["2 place"]],
    ["صندوق البريد ٤٧٣٦٠ – الرمز البريدي ٢١١٦٥", ["٤٧٣٦٠ place", "٢١١٦٥ place"]],
    ["Out-of-hours emergencies: 1890 252 712.", ["1890 phone", "252 phone", "712 phone"]],
    ["The Department can be reached on 06 463 0301.", ["06 463 0301 phone"]],
    [
      "الهاتف: 71 740 255. الفاكس: 71 740 312.",
      ["71 phone", "740 phone", "255 phone", "71 phone", "740 phone", "312 phone"],
    ],
    ["واتساب: ٨٨ ٩٢٠ ٠١٥ (٩٦١+).", ["٨٨ phone", "٩٢٠ phone", "٠١٥ phone", "٩٦١+ phone"]],
    ["**للتواصل:** ١٥١٥، من الاثنين إلى السبت", ["١٥١٥ phone"]],
    ["Phone lines are open 9 to 5 on weekdays.", ["9 clock", "5 clock"]],
    ["Sunday–Thursday 8.30–15.30", ["8.30 clock", "15.30 clock"]],
    ["صدر بالمرسوم الملكي رقم م/24", ["24 law"]],
    ["the limits in Schedule 2", ["2 heading"]],
    ["نستقبلكم في قاعة الاستقبال 4", ["4 place"]],
    ["under the Ombudsman Acts 1980 to 2012", ["1980 year", "2012 year"]],
    ["under Policy SA-07 (2023)", ["2023 year"]],
    ["In 2025 customers had much to say.", ["2025 year"]],
    ["If you have no answer after 30 days, write to us.", ["30 deadline"]],
    ["للمسافر الذي تتأخر رحلته أكثر من ٦ ساعات الحق في التعويض", ["٦ deadline"]],
    ["The bank has 10 working days to reply.", ["10 deadline"]],
  ])("is no figure of feedback: %s", (page, expected) => {
    expect(classes(page)).toEqual(expect.arrayContaining(expected));
    expect(wrong(page)).toEqual([]);
  });

  it.each([
    ["- 310 service halls", ["310"]],
    ["Service halls: 9,510", ["9,510 contacts/halls/2025-03"]],
    ["صالات الخدمة: 9,510", ["9,510 contacts/halls/2025-03"]],
    ["Our halls received 310 calls.", ["310"]],
    ["At all 48% of halls", ["48%"]],
    ["Calls by week: 6140 7250", ["6140", "7250"]],
    ["Visits: 71 740 255", ["71", "740", "255"]],
    ["It took 6 hours on average.", ["6"]],
    ["Open tickets: 9 to 5", ["9 tickets/2025-03/open", "5"]],
    ["Our app had 2023 contacts.", ["2023 contacts/app/2025-03"]],
    ["Feedback reached 2140 2250 in two weeks", ["2140", "2250"]],
  ])("excuses nothing that is counted: %s", (page, expected) => {
    expect(wrong(page)).toEqual(expected);
  });
});

describe("what the words around a number are said of", () => {
  it.each([
    "وتم إغلاق 5,360 تذكرة، ويجري العمل على إغلاق 240 أخرى",
    "We closed 5,360 tickets and are still working to close another 240.",
    "تم غلق 5,360 تذكرة",
    "وأُغلق من إجمالي التذاكر البالغ 5,600 تذكرة ما نسبته 95.7%",
    "5,360 tickets were closed; 240 were still open, less than five per cent of the total of 5,600.",
    "ولم تتم الإجابة عن 2,000 مكالمة",
    "تمت الإجابة عن 26,540 مكالمة",
    "Of the calls offered, 26,540 were answered (93.0%).",
    "استفاد 12,400 مشترك من توسيع الشبكة تنفيذا للمرسوم رقم 9458 الصادر عام 2022",
    "Under the Networks Act of 2019, the network extension reached 12,400 customers.",
    "في مارس ورد 50,000 تواصل، بزيادة 3,000 على شهر فبراير (6.4%)",
    "تطبيق مدينتي\nفبراير ٢٠٢٥: ١١٬٨٨٠ بلاغًا\nمارس ٢٠٢٥: ١٢٬٣١٠ بلاغًا",
    "We upheld 2,360 complaints (44.0%), upheld 1,200 in part (22.4%) and did not uphold 1,800 (33.6%).",
  ])("is theirs: %s", (page) => {
    expect(wrong(page)).toEqual([]);
  });

  it.each([
    ["ويجري العمل على إغلاق 420 أخرى", ["420 tickets/2025-03/open"]],
    ["ويجري العمل على إغلاق 5,360 تذكرة", ["5,360 tickets/2025-03/open"]],
    ["تم غلق 240 تذكرة", ["240 tickets/2025-03/closed"]],
    ["تم العمل على إغلاق 5,630 تذكرة", ["5,630 tickets/2025-03/closed"]],
    ["وأُغلق من إجمالي التذاكر البالغ 5,360 تذكرة ما نسبته 95.7%", ["5,360 tickets/2025-03/total"]],
    ["ولم تتم الإجابة عن 26,540 مكالمة", ["26,540 contacts/calls/2025-03/abandoned"]],
    ["بلغ عدد التذاكر المغلقة في عام 2022 ما مجموعه 5,360 تذكرة وفقا للنظام", ["5,360 tickets/2025-03/closed"]],
    ["في مارس ورد 50,000 تواصل، بزيادة 3,000 على شهر مارس 2024", ["3,000 contacts/2025-03/month-change"]],
    ["تطبيق مدينتي\nفبراير ٢٠٢٥: ١٢٬٣١٠ بلاغًا", ["١٢٬٣١٠ contacts/app/2025-02"]],
    ["We upheld 1,200 complaints.", ["1,200 tickets/outcome/upheld/2025-03"]],
  ])("is not another's: %s", (page, expected) => {
    expect(wrong(page)).toEqual(expected);
  });
});

/** Calls 60,000, visits 9,000: 28,500 of them in the second quarter. 4,000 of 12,000 cases wait, 3,000 are billed. */
const half: FeedbackReport = {
  period: "2025-H1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      name: { ar: "الخط الساخن", en: "Phone" },
      months: {
        "2025-01": 8000,
        "2025-02": 9000,
        "2025-03": 10000,
        "2025-04": 10500,
        "2025-05": 11000,
        "2025-06": 11500,
      },
      handling: { offered: 60000, answered: 57000, firstContactResolution: 71.5 },
    },
    {
      id: "visits",
      kind: "branch",
      name: { ar: "زيارات المراكز", en: "Service centres" },
      months: { "2025-01": 2100, "2025-02": 1800, "2025-03": 1600, "2025-04": 1300, "2025-05": 1150, "2025-06": 1050 },
    },
  ],
  tickets: {
    basis: "events",
    asOf: "2025-06-30",
    open: 620,
    closed: 11380,
    durations: { finalResolution: { unit: "working-day", basis: "working", n: 11380, mean: 8.4, median: 6 } },
  },
  causes: [
    { id: "wait", name: { ar: "الانتظار", en: "Waiting times" }, tickets: 4000 },
    { id: "bill", name: { ar: "الفوترة", en: "Billing" }, tickets: 3000 },
  ],
  causeCases: 12000,
  satisfaction: [
    {
      id: "phone",
      agency: { ar: "الخط الساخن" },
      scale: { min: 1, max: 5 },
      ratings: { 1: 1000, 2: 1000, 3: 2000, 4: 8000, 5: 8000 },
      topBoxFrom: 4,
    },
  ],
};

describe("figures in everyday words", () => {
  const wrongOf = (page: string) =>
    tieOut(page, half).entries.flatMap(({ text, outcome, figure }) =>
      outcome === "contradicted" ? [`${text} ${figure ?? ""}`.trim()] : outcome === "unexplained" ? [text] : [],
    );
  it.each([
    "Most contacts (87.0%) were by phone. About 9,000 people came to our service centres.",
    "71.5% of questions were settled at first contact.",
    "بلغ إجمالي ما ورد من زوار المراكز والمتصلين خلال النصف الأول 69,000، منها 60,000 مكالمة و9,000 زيارة",
    "شارك 20,000 مواطن في تقييم الخط الساخن، أبدى 16,000 منهم رضاهم (4 أو 5 درجات من 5) بنسبة 80.0%",
    "تم حسم 11,380 طلبا وبذلك تكون نسبة الإنجاز 94.8%",
    "Waiting times and billing together explain 58.3% of cases.",
    "الانتظار (33.3%) والفوترة (25.0%) معًا 58.3% من الحالات",
    "كان أبريل الأعلى في نموه. وانخفضت زيارات المراكز بأكثر من النصف، من 2,100 إلى 1,050 زيارة",
    "كان أبريل شهر الزيارات (1,300 زيارة)، أما مكالمات الخط الساخن فارتفعت حتى بلغت 11,500 مكالمة في يونيو، أي بزيادة 43.8% عن يناير",
    "Phone calls finished the half year 43.8% above where they began.",
    "وردت 11,500 مكالمة في يونيو، وهي أكثر من الشهر السابق بنسبة 4.5%",
    "The average time to a final resolution was 8.4 working days (median: 6 working days).",
    "Waiting times gave rise to 4,000 cases.",
  ])("are found: %s", (page) => {
    expect(wrongOf(page)).toEqual([]);
  });

  it.each([
    ["9,900 people came to our service centres.", "9,900"],
    ["9,900 visits to our service centres were made.", "9,900 contacts/visits/2025-H1"],
    ["وفُتحت خلال النصف 69,000 شكوى", "69,000"],
    ["The service centres received 60,000 submissions.", "60,000 contacts/visits/2025-H1"],
    ["75.1% of questions were settled at first contact.", "75.1%"],
    ["تم حسم 11,830 طلبا", "11,830 tickets/2025-H1/closed"],
    ["Waiting times and billing together explain 53.8% of cases.", "53.8%"],
    ["انخفضت زيارات المراكز من 2,010 إلى 1,050 زيارة", "2,010 contacts/visits/2025-01"],
    ["بلغت مكالمات الخط الساخن 11,500 مكالمة في يونيو، بزيادة 48.3% عن يناير", "48.3%"],
    ["Phone calls finished the half year 43.8% below where they began.", "43.8%"],
    [
      "وردت 11,500 مكالمة في يونيو، وهي أقل من الشهر السابق بنسبة 4.5%",
      "4.5% contacts/calls/2025-06/month-change-percent",
    ],
    ["The average time to a final resolution was 6 working days (median: 8.4 working days).", "8.4"],
  ])("have no other value: %s", (page, expected) => {
    expect(wrongOf(page)).toContain(expected);
  });
});
