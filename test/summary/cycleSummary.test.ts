import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

const label = (ar: string, en: string) => ({ ar, en });
const report: FeedbackReport = {
  period: "2021-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      totals: { "2021-Q2": 1000 },
      handling: { offered: 1000, answered: 930, abandoned: 60, serviceLevel: 87.5, serviceLevelSeconds: 30 },
    },
  ],
  tickets: {
    basis: "events",
    asOf: "2021-06-30",
    open: 20,
    closed: 80,
    breakdowns: [
      {
        id: "outcome",
        by: "outcome",
        of: "closed",
        parts: [
          { id: "upheld", count: 30 },
          { id: "not-upheld", count: 50 },
        ],
      },
      {
        id: "topic",
        by: "topic",
        name: label("حسب الموضوع", "By topic"),
        cases: 50,
        multiCoded: true,
        parts: [
          { id: "staff", name: label("الموظفون", "Staff"), count: 40 },
          { id: "waiting", name: label("الانتظار", "Waiting"), count: 30 },
        ],
      },
    ],
    durations: {
      firstResponse: { unit: "hour", basis: "working", n: 75, excluded: 5, mean: 26.4, median: 3, p90: 40 },
    },
  },
  causes: [
    { id: "steps", name: label("غموض الخطوات", "Unclear steps"), tickets: 30 },
    {
      id: "delays",
      name: label("التأخر", "Delays"),
      tickets: 50,
      months: { "2021-04": 300, "2021-05": 90, "2021-06": 150 },
    },
  ],
  causeCases: 70,
  causesMultiCoded: true,
  initiatives: [
    {
      id: "online",
      title: label("خدمة إلكترونية", "Online service"),
      addresses: ["delays"],
      kind: "digital-service",
      status: "live",
      liveDate: "2021-05-09",
    },
    { id: "training", title: label("تدريب", "Training"), kind: "capacity", status: "planned" },
  ],
  satisfaction: [
    {
      id: "notary",
      agency: label("وكالة التوثيق", "Notary agency"),
      scale: { min: 1, max: 5 },
      ratings: { 1: 10, 2: 20, 3: 30, 4: 80, 5: 60 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      asked: 800,
      window: "by-rating-time",
    },
    {
      id: "courts",
      agency: label("وكالة القضاء", "Courts agency"),
      scale: { min: 1, max: 5 },
      ratings: { 5: 9 },
      topBoxFrom: 4,
      minimumRated: 30,
      window: "by-rating-time",
    },
    { agency: label("وكالة التنفيذ", "Enforcement agency") },
  ],
};
const lines = (language: "ar" | "en") => renderText(summarize(report, { language }), { bidi: "none" }).split("\n");

describe("the cycle in English", () => {
  it.each([
    "Channel\tOffered\tAnswered\tAbandoned\tAnswer rate\tAbandonment rate\tService level",
    "Telephone\t1,000\t930\t60\t93.00%\t6.00%\t87.5%",
    "- Telephone: the service level is the share answered within 30 seconds, as the publisher gives it.",
    "Closed tickets, by outcome\tTickets\tShare",
    "Upheld\t30\t37.50%",
    "By topic\tTickets\tShare of coded tickets",
    "Staff\t40\t80.00%",
    "A ticket may be counted in several rows, so that the rows may add up to more than the tickets.",
    "First response (in hours, working time)\t75\t5\t26.4\t3\t40",
    "Tickets coded by cause: 70.",
    "Delays\t50\t71.43%\t50\t62.50%",
    "Unclear steps\t30\t42.86%\t80\t100.00%",
    "- Cause that no current or planned initiative addresses: Unclear steps.",
    "- Online service – Addresses: Delays; Kind: digital service; Status: live; Live date: 9 May 2021.",
    "- Initiative for which no cause is named: Training.",
    // 300 in the 30 days of April, 150 in the 30 of June; May is neither before nor after.
    "Online service\t300\t10.0\t150\t5.0\tdown 50.00%",
    "- Online service: the comparison covers tickets with the cause “Delays” before the launch (April 2021) and after it (June 2021).",
    "- The comparison before and after an initiative shows an association; it does not prove that the initiative was the cause.",
    "Notary agency\t200\t800\t25.00%\t70.00%\t3.80\t55.00",
    "Courts agency\t9\t—\t—\t—\t—\t—",
    "- All measures: “satisfied” means a score of 4 or more on a scale of 1 to 5.",
    // 0.696231 - 0.063022 and + 0.063022, by hand.
    "- Notary agency: with 95% confidence, the share satisfied lies between 63.32% and 75.93%.",
    "- Courts agency: the number of ratings, 9, is below the minimum of 30; the indicators of satisfaction are withheld.",
    "Beneficiary satisfaction is measured for the Enforcement agency; the report gives no score.",
  ])("says: %s", (line) => {
    expect(lines("en")).toContain(line);
  });
});

describe("the cycle in Arabic", () => {
  it.each([
    "القناة\tالواردة\tالمجاب عنها\tالمتروكة\tنسبة المجاب عنها\tنسبة المتروكة\tمستوى الخدمة",
    "التذاكر المغلقة حسب النتيجة\tالتذاكر\tالنسبة",
    "ثبتت صحتها\t٣٠\t٣٧٫٥٠٪",
    "قد تُعدّ التذكرة الواحدة في أكثر من صف، وبذلك قد يزيد مجموع الصفوف على عدد التذاكر.",
    "أول رد (بالساعات، محسوبة بوقت العمل)\t٧٥\t٥\t٢٦٫٤\t٣\t٤٠",
    "التذاكر المصنّفة بحسب أسبابها: ٧٠.",
    "التأخر\t٥٠\t٧١٫٤٣٪\t٥٠\t٦٢٫٥٠٪",
    "- سبب لا تعالجه مبادرة قائمة أو مخطط لها: غموض الخطوات.",
    "- خدمة إلكترونية – الأسباب المستهدفة: التأخر؛ النوع: خدمة رقمية؛ الحالة: مطبقة؛ تاريخ الإطلاق: ٩ مايو ٢٠٢١م.",
    "خدمة إلكترونية\t٣٠٠\t١٠٫٠\t١٥٠\t٥٫٠\tانخفاض ٥٠٫٠٠٪",
    "- خدمة إلكترونية: تشمل المقارنة التذاكر التي سببها «التأخر» قبل الإطلاق (أبريل ٢٠٢١) وبعده (يونيو ٢٠٢١).",
    "- مقارنة ما قبل المبادرة بما بعدها تصف تزامنًا، ولا تثبت أن المبادرة هي السبب.",
    "وكالة التوثيق\t٢٠٠\t٨٠٠\t٢٥٫٠٠٪\t٧٠٫٠٠٪\t٣٫٨٠\t٥٥٫٠٠",
    "- جميع القياسات: الراضون هم من قيّموا بالدرجة ٤ فأعلى على مقياس من ١ إلى ٥.",
    "- وكالة القضاء: عدد التقييمات ٩، وهو دون الحد الأدنى (٣٠)، فحُجبت مؤشرات الرضا.",
    "يُقاس رضا المستفيدين عن وكالة التنفيذ، ولا يذكر التقرير درجة للرضا.",
  ])("says: %s", (line) => {
    expect(lines("ar")).toContain(line);
  });
});

describe("the clearance rate", () => {
  const said = (closed: number, language: "ar" | "en") => {
    const tickets = { basis: "events", flow: { opened: 125, closed } } as const;
    const text = renderText(summarize({ period: "2021-Q1", channels: [], tickets }, { language }), { bidi: "none" });
    return text.split("\n").find((line) => /Clearance|نسبة المغلق/.test(line));
  };

  it.each([
    // 150 of 125, 100 of 125, 125 of 125.
    [150, "en", "- Clearance rate, closed to opened: 120.00%; more tickets were closed than opened."],
    [100, "en", "- Clearance rate, closed to opened: 80.00%; fewer tickets were closed than opened."],
    [125, "en", "- Clearance rate, closed to opened: 100.00%."],
    [150, "ar", "- نسبة المغلق إلى الوارد خلال الفترة: ١٢٠٫٠٠٪؛ أي أُغلق أكثر مما ورد."],
    [100, "ar", "- نسبة المغلق إلى الوارد خلال الفترة: ٨٠٫٠٠٪؛ أي أُغلق أقل مما ورد."],
    [125, "ar", "- نسبة المغلق إلى الوارد خلال الفترة: ١٠٠٫٠٠٪."],
  ] as const)("of %i closed for 125 opened, in %s, says what it means", (closed, language, sentence) => {
    expect(said(closed, language)).toBe(sentence);
  });
});

describe("what an initiative reached", () => {
  const shown = (language: "ar" | "en", reach: NonNullable<FeedbackReport["initiatives"]>[number]["reach"]) => {
    const initiatives = [{ id: "line", title: label("خط", "Line"), ...(reach === undefined ? {} : { reach }) }];
    const text = renderText(summarize({ period: "2024-Q1", channels: [], initiatives }, { language }), {
      bidi: "none",
    });
    return text.split("\n").find((line) => /^- (?:خط|Line)/.test(line));
  };
  const visit = {
    id: "visit",
    unit: "contact",
    ar: {
      gender: "f",
      singular: "زيارة",
      dual: "زيارتان",
      dualOblique: "زيارتين",
      plural: "زيارات",
      accusative: "زيارة",
    },
  } as const;

  it.each([
    [
      "planned",
      "beneficiary",
      "- خط – الحالة: مخطط لها؛ عدد المستفيدين المتوقع: ٣.",
      "- Line – Status: planned; Expected reach: 3 beneficiaries.",
    ],
    [
      "planned",
      "call",
      "- خط – الحالة: مخطط لها؛ ما يُتوقع أن تشمله: ٣ مكالمات.",
      "- Line – Status: planned; Expected reach: 3 calls.",
    ],
    [
      "in-progress",
      "beneficiary",
      "- خط – الحالة: قيد التنفيذ؛ عدد المستفيدين: ٣.",
      "- Line – Status: in progress; Reach: 3 beneficiaries.",
    ],
  ] as const)("is expected of what is planned: %s, %s", (status, noun, arabic, english) => {
    const initiatives = [{ id: "line", title: label("خط", "Line"), status, reach: { count: 3, noun } }];
    const lines = (["ar", "en"] as const).map((language) => {
      const summary = summarize({ period: "2024-Q1", channels: [], initiatives }, { language });
      return renderText(summary, { bidi: "none" })
        .split("\n")
        .find((line) => /^- (?:خط|Line)/.test(line));
    });
    expect(lines).toEqual([arabic, english]);
  });

  it.each([
    [0, "- خط – ما شملته: ٠ مكالمة.", "- Line – Reach: 0 calls."],
    [1, "- خط – ما شملته: مكالمة واحدة.", "- Line – Reach: 1 call."],
    [2, "- خط – ما شملته: مكالمتان.", "- Line – Reach: 2 calls."],
    [3, "- خط – ما شملته: ٣ مكالمات.", "- Line – Reach: 3 calls."],
    [11, "- خط – ما شملته: ١١ مكالمة.", "- Line – Reach: 11 calls."],
    [100, "- خط – ما شملته: ١٠٠ مكالمة.", "- Line – Reach: 100 calls."],
  ])("is counted in its noun: %i", (count, ar, en) => {
    expect(shown("ar", { count, noun: "call" })).toBe(ar);
    expect(shown("en", { count, noun: "call" })).toBe(en);
  });

  it("is people unless said otherwise", () => {
    expect(shown("ar", { count: 11 })).toBe("- خط – عدد المستفيدين: ١١.");
    expect(shown("ar", { count: 11, noun: "beneficiary" })).toBe("- خط – عدد المستفيدين: ١١.");
    expect(shown("en", { count: 11 })).toBe("- Line – Reach: 11 beneficiaries.");
    expect(shown("en", { count: 1, noun: "beneficiary" })).toBe("- Line – Reach: 1 beneficiary.");
  });

  it("may be counted in a noun of the report's own, or be missing", () => {
    expect(shown("ar", { count: 3, noun: visit })).toBe("- خط – ما شملته: ٣ زيارات.");
    expect(shown("en", { count: 3, noun: visit })).toBe("- Line – Reach: 3.");
    expect(shown("ar", { count: { missing: "suppressed" }, noun: "call" })).toBe("- خط – ما شملته: البيانات محجوبة.");
  });
});

describe("a suppressed count", () => {
  const hidden = { missing: "suppressed" } as const;
  const cause = (id: string, tickets: number | typeof hidden) => ({
    id,
    name: label(`سبب ${id}`, `Cause ${id}`),
    tickets,
  });
  const written = (more: Partial<FeedbackReport>, language: "ar" | "en" = "en") => {
    const text = renderText(summarize({ period: "2021-Q1", channels: [], ...more }, { language }), { bidi: "none" });
    return text.split("\n");
  };

  it("of a cause leaves the others in their table, and is said", () => {
    const causes = [cause("a", hidden), cause("b", 60), cause("c", 70)];
    const shown = written({ causes, causeCases: 200 });
    // 70 and 60 of 200; what they add up to with the third is unknown.
    const table = [
      "Cause\tTickets\tShare of coded tickets",
      "Cause c\t70\t35.00%",
      "Cause b\t60\t30.00%",
      "Cause a\t—\t—",
    ];
    const at = shown.indexOf(table[0] ?? "");
    expect(shown.slice(at, at + 4)).toEqual(table);
    expect(shown).toContain("- Cause a, the first quarter of 2021: suppressed.");
    expect(written({ causes, causeCases: 200 }, "ar")).toContain("- سبب a، الربع الأول من عام ٢٠٢١م: البيانات محجوبة.");
    expect(written({ causes })).toContain("- Cause a: suppressed.");
  });

  it("of ratings is said, and not that there is no score", () => {
    const [notary] = report.satisfaction ?? [];
    const satisfaction = notary === undefined ? [] : [{ ...notary, ratings: { 1: 5, 2: hidden, 5: 10 } }];
    const shown = written({ satisfaction });
    expect(shown).toContain("- Ratings of the Notary agency: suppressed.");
    expect(shown.join()).not.toContain("no score");
    expect(written({ satisfaction }, "ar")).toContain("- تقييمات وكالة التوثيق: البيانات محجوبة.");
  });
});

describe("a report's own kinds and bases", () => {
  const report: FeedbackReport = {
    period: "2024-Q1",
    channels: [],
    tickets: {
      durations: { firstResponse: { unit: "day", basis: "school-hours", n: 30, mean: 2 } },
      breakdowns: [
        { id: "term", by: "school-term", parts: [{ id: "first", name: { ar: "الأول", en: "First" }, count: 4 }] },
      ],
    },
    initiatives: [{ id: "a", title: { ar: "مبادرة", en: "An initiative" }, kind: "campaign", status: "live" }],
  };
  const text = (language: "ar" | "en") => renderText(summarize(report, { language }), { bidi: "none" });

  it("have no Arabic word and stand in no Arabic page; in English their words do; a kind stands in neither", () => {
    expect(text("ar")).toContain("أول رد (بالأيام، محسوبة على أساس تعتمده الجهة)\t");
    expect(text("ar")).toContain("التذاكر حسب تصنيف تعتمده الجهة\t");
    expect(text("ar")).not.toMatch(/[A-Za-z]/);
    expect(text("en")).not.toContain("campaign");
    expect(text("en")).toContain("- An initiative – Status: live.\n");
    expect(text("en")).toContain("Tickets by school term\t");
    expect(text("en")).toContain("First response (in days, school hours)");
    for (const language of ["ar", "en"] as const)
      expect(tieOut(text(language), report)).toMatchObject({ status: "passed", findings: [] });
  });
});

it("does not seem to count one ticket where several codes of a ticket are told of", () => {
  const causes = [{ id: "steps", name: label("غموض الخطوات", "Unclear steps"), tickets: 6 }];
  const coded: FeedbackReport = { period: "2021-Q2", channels: [], causes, causeCases: 6, causesMultiCoded: true };
  for (const language of ["ar", "en"] as const)
    expect(tieOut(renderText(summarize(coded, { language })), coded)).toMatchObject({ status: "passed", findings: [] });
});
