import { describe, expect, it } from "vitest";
import { figureById } from "../../src/figures/figureById.js";
import { formatFigure } from "../../src/figures/formatFigure.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { disclosedCells } from "../../src/verify/disclosedCells.js";
import { reconcile } from "../../src/verify/reconcile.js";

function outcomeOf(figure: string, calls: number, printed: string, chats = 0): readonly unknown[] {
  const report: FeedbackReport = {
    period: "2024-05",
    channels: [
      { id: "calls", kind: "phone", counts: "call", months: { "2024-05": calls } },
      { id: "chats", kind: "live-chat", counts: "chat", months: { "2024-05": chats } },
    ],
    published: [{ figure, printed }],
  };
  const check = reconcile(report).checks.find(({ code }) => code === "printed-figure");
  return [check?.outcome, check?.difference];
}

describe("a count that is printed in the habit of another place", () => {
  const count = (calls: number, printed: string) => outcomeOf("contacts/calls/2024-05", calls, printed);

  it.each([
    ["٢٠٧٫٣١٦ مكالمة", 207_316],
    ["٢٠٧٫٣١٦", 207_316],
    ["٢٠٧.٣١٦ مكالمة", 207_316],
    ["٢٠٧.٣١٦", 207_316],
    ["۲۰۷.۳۱۶", 207_316],
    ["٢٠٧.٣١٦ ألف مكالمة", 207_316],
    ["٢٠٧،٣١٦", 207_316],
    ["207،316 مكالمة", 207_316],
    ["207’316 calls", 207_316],
    ["1'207'316 calls", 1_207_316],
    ["(٤٨٢٠)", 4820],
    ["(4,820 calls)", 4820],
    ["2,07,316 calls", 207_316],
    ["12,07,316 calls", 1_207_316],
    ["3 475 calls", 3475],
    ["more than 3 475 calls", 3476],
  ])("is read: %s", (printed, calls) => {
    expect(count(calls, printed)[0]).toBe("pass");
    if (!printed.startsWith("more")) expect(count(calls - 9, printed)).toEqual(["fail", "9"]);
  });

  it.each([
    "207،31",
    "٠.٢٠٧",
    "20،7316",
    "207،316،40",
    "3 475",
    "3 475 or 600 calls",
    "12,5",
    "2,07,31",
    "(5) (6)",
    "207،316، 40",
  ])("stays one that cannot be checked where it may be another: %s", (printed) =>
    expect(count(207_316, printed)).toEqual(["cannot-check", undefined]),
  );
});

describe("a noun behind a count whose thousands a point parts", () => {
  it("has the form of the whole number", () => {
    // 3,005 ends as 5 does, and 3,011 as 11.
    const messages = (calls: number, printed: string) => {
      const channels = [{ id: "calls", kind: "phone", counts: "call", months: { "2024-05": calls } }] as const;
      const published = [{ figure: "contacts/calls/2024-05", printed }];
      return reconcile({ period: "2024-05", channels, published }).findings.map(({ computed }) => computed);
    };
    expect(messages(3005, "٣.٠٠٥ مكالمات")).toEqual([]);
    expect(messages(3005, "3.005 مكالمات")).toEqual([]);
    expect(messages(3011, "٣.٠١١ مكالمات")).toEqual(["٣,٠١١ مكالمة"]);
  });
});

describe("what stands behind a printed number", () => {
  // 207,316 calls, and 939 of 1,000.
  const count = (printed: string) => outcomeOf("contacts/calls/2024-05", 207_316, printed)[0];
  const share = (printed: string) => outcomeOf("contacts/calls/2024-05/share-of-channels", 939, printed, 61)[0];

  it.each([
    "93.9% of contacts",
    "٩٣٫٩٪ من عمليات التواصل",
    "93.9% in 2024",
    "93.9%.",
    "٩٣٫٩٪.",
    "93.9 percent of contacts.",
  ])("is not read behind a percentage: %s", (printed) => {
    expect(share(printed)).toBe("pass");
    expect(share(printed.replace("93.9", "93.8").replace("٩٣٫٩", "٩٣٫٨"))).toBe("fail");
  });

  it.each([
    "93.9% to 94%",
    "93.9% or 94% of contacts",
    "93.9%-94%",
    "about 93.9% of contacts",
    "93.9% fewer",
    "93.9% not from chats",
    "93.9% below April",
  ])("is another number, or may turn it: %s", (printed) => expect(share(printed)).toBe("cannot-check"));

  it("may be a full stop, behind which no noun hides", () => {
    for (const printed of ["207,316.", "207,316 calls.", "٢٠٧٬٣١٦ مكالمة."]) expect(count(printed)).toBe("pass");
    for (const printed of ["207,316 e-mails.", "٢٠٧٬٣١٦ تذكرة.", "93.9% of contacts."])
      expect(count(printed)).toBe("cannot-check");
  });

  it("may begin another line, and the message does not", () => {
    const report: FeedbackReport = {
      period: "2024-05",
      channels: [{ id: "calls", kind: "phone", months: { "2024-05": 10 } }],
      published: [{ figure: "contacts/calls/2024-05", printed: "11\r\n calls" }],
    };
    const message = "contacts/calls/2024-05: states 11 calls; the data give 10; difference 1; one digit wrong";
    expect(reconcile(report).findings.map((each) => [each.message, each.published])).toEqual([
      [message, "11\r\n calls"],
    ]);
    expect(reconcile(report, { language: "ar" }).findings[0]?.message).not.toMatch(/\s{2}|[\r\n]/);
  });

  it("is no stop of the message", () => {
    const report: FeedbackReport = {
      period: "2024-05",
      channels: [{ id: "calls", kind: "phone", counts: "call", months: { "2024-05": 20 } }],
      published: [{ figure: "contacts/calls/2024-05", printed: "20 e-mails." }],
    };
    const [{ message, published } = {}] = reconcile(report).findings;
    expect([message, published]).toEqual([
      "contacts/calls/2024-05: prints 20 e-mails, whose noun is not what the figure counts",
      "20 e-mails.",
    ]);
    const wrong = { ...report, published: [{ figure: "contacts/calls/2024-05", printed: "21 calls." }] };
    expect(reconcile(wrong).findings[0]?.message).toContain("21 calls");
    expect(reconcile(wrong).findings[0]?.message).not.toContain("21 calls.");
  });

  it("is the direction of a change", () => {
    const change = (printed: string) => {
      const months = { "2024-04": 1000, "2024-05": 900 };
      const report: FeedbackReport = {
        period: "2024-Q2",
        channels: [{ id: "calls", kind: "phone", months }],
        published: [{ figure: "contacts/calls/2024-05/month-change-percent", printed }],
      };
      return reconcile(report).checks[0]?.outcome;
    };
    for (const printed of ["10.0% lower than in April.", "a decrease of 10.0% in calls", "-10.0%."])
      expect(change(printed)).toBe("pass");
    for (const printed of ["10.0% below April", "-10.0% above April", "-10.0% of April", "10.0% since April"])
      expect(change(printed)).toBe("cannot-check");
  });
});

describe("a share that is printed in points", () => {
  const found = (printed: string) => {
    const months = (count: number) => ({ "2024-05": count });
    const report: FeedbackReport = {
      period: "2024-05",
      channels: [
        { id: "calls", kind: "phone", months: months(939) },
        { id: "chats", kind: "live-chat", months: months(61) },
      ],
      published: [{ figure: "contacts/calls/2024-05/share-of-channels", printed }],
    };
    const { checks, findings } = reconcile(report);
    return [checks[0]?.outcome, checks[0]?.reason, findings.map(({ code }) => code)];
  };

  it("has another noun, of which there is one finding", () => {
    for (const printed of ["93.9 percentage points", "٩٣٫٩ نقطة مئوية"])
      expect(found(printed)).toEqual(["cannot-check", "other-noun", ["noun-unit"]]);
  });

  it("is wrong where its number is", () => {
    expect(found("93.8 percentage points")).toEqual(["fail", undefined, ["printed-figure"]]);
  });

  it("is no count", () => {
    expect(found("93.9 tickets")).toEqual(["cannot-check", "wrong-form", ["cannot-check", "noun-unit"]]);
  });
});

describe("a share that is printed in the habit of another place", () => {
  // 939 of 1,000
  const share = (printed: string, calls = 939) =>
    outcomeOf("contacts/calls/2024-05/share-of-channels", calls, printed, 1000 - calls);

  it.each(["93,9%", "93،9٪", "٩٣،٩٪", "(93.9%)", "(٩٣٫٩٪)", "93,90 %"])("is read: %s", (printed) => {
    expect(share(printed)[0]).toBe("pass");
    expect(share(printed, 940)[0]).toBe("fail");
  });

  it.each(["93,9,1%", "93, 9%", "93,9 7%"])("stays one that cannot be checked where it may be another: %s", (printed) =>
    expect(share(printed)[0]).toBe("cannot-check"),
  );
});

describe("a change in brackets", () => {
  it("may be a fall, and cannot be checked", () => {
    const report: FeedbackReport = {
      period: "2024-Q2",
      channels: [{ id: "calls", kind: "phone", months: { "2024-04": 100, "2024-05": 110, "2024-06": 120 } }],
      published: [{ figure: "contacts/calls/2024-05/change", printed: "(10%)" }],
    };
    expect(reconcile(report).checks.map(({ outcome }) => outcome)).toEqual(["cannot-check"]);
  });
});

describe("numbers that no count can be", () => {
  it.each(["99999999999 مليار و5", "9007199254740 million and 5"])("stay unread: %s", (printed) =>
    expect(outcomeOf("contacts/calls/2024-05", 5, printed)).toEqual(["cannot-check", undefined]),
  );

  it("are no means in thousands of a count that is suppressed", () => {
    const months = { "2024-05": { missing: "suppressed" } } as const;
    const published = [{ figure: "contacts/2024-05/mean-per-day", printed: "2 thousand" }];
    expect(
      disclosedCells({ period: "2024-05", channels: [{ id: "calls", kind: "phone", months }], published }),
    ).toEqual([]);
  });
});

it("an amount that is wrong is told with all its digits: 20 is 0.3 less than 20.3", () => {
  const amount = { value: 20.3, currency: "SAR" };
  const [check] = reconcile({
    period: "2024-05",
    channels: [],
    initiatives: [{ id: "app", title: { en: "App" }, amount }],
    published: [{ figure: "initiatives/app/2024-05/amount", printed: "20" }],
  }).checks;
  expect(check?.message).toBe("initiatives/app/2024-05/amount: states 20; the data give 20.3; difference -0.3");
});

it.each([
  ["day", 1, ["يوم واحد", "1 day", "1"], ["ساعة واحدة", "1 month", "1 call"]],
  ["month", 2, ["شهران", "2 months"], ["يومان", "2 weeks"]],
  ["working-day", 11, ["١١ يوم عمل", "11 working days"], ["١١ ساعة", "11 months"]],
  ["beneficiary", 11, ["١١ مستفيدًا"], ["11 days"]],
] as const)("what an initiative reached is told in its own noun: %s", (noun, count, own, others) => {
  const outcome = (printed: string) =>
    reconcile({
      period: "2024-05",
      channels: [],
      initiatives: [{ id: "app", title: { en: "App" }, reach: { count, noun } }],
      published: [{ figure: "initiatives/app/2024-05/reach", printed }],
    }).checks[0]?.outcome;
  for (const printed of own) expect(outcome(printed), printed).toBe("pass");
  for (const printed of others) expect(outcome(printed), printed).toBe("cannot-check");
});

it.each(["ريال", "US$", "SAR"])("an amount is read as it is written, in %s", (currency) => {
  const report = (printed?: string): FeedbackReport => ({
    period: "2024-05",
    channels: [],
    initiatives: [{ id: "app", title: { en: "App" }, amount: { value: 2500, currency } }],
    ...(printed !== undefined && { published: [{ figure: "initiatives/app/2024-05/amount", printed }] }),
  });
  const figure = figureById(report(), "initiatives/app/2024-05/amount");
  for (const language of ["ar", "en"] as const)
    for (const bidi of ["none", "isolate"] as const) {
      const text = formatFigure(figure, { language, bidi });
      expect(reconcile(report(text)).status, text).toBe("passed");
      expect(reconcile(report(text.replace("2", "3").replace("٢", "٣"))).status, text).toBe("failed");
    }
});

it("a total in thousands beside exact months says that some number is rounded, and not which", () => {
  const published = [
    ["contacts/calls/2024-04", "300"],
    ["contacts/calls/2024-05", "349,000"],
    ["contacts/calls/2024-06", "300"],
    ["contacts/calls/2024-Q2", "350 thousand"],
  ].map(([figure = "", printed = ""]) => ({ figure, printed }));
  const months = { "2024-04": 300, "2024-05": 349_000, "2024-06": 300 };
  const report = { period: "2024-Q2", channels: [{ id: "calls", kind: "phone", months }], published };
  const sum = (language: "ar" | "en") => reconcile(report, { language }).checks.find(({ code }) => code === "row-sum");
  expect(sum("en")?.message).toContain("(349600; some of the numbers are rounded)");
  expect(sum("ar")?.message).toContain("وبعض الأعداد مقرّب");
});

describe("an overall share of weighted ones", () => {
  // 9 of 10 and 5 of 10, weighted by 0.333 and 0.667: 29.97 + 33.35 = 63.32 %.
  const measure = (id: string, satisfied: number, weight: number, topBoxFrom?: number) => ({
    id,
    agency: { en: id },
    ratings: { "5": satisfied, "1": 10 - satisfied },
    scale: { min: 1, max: 5 },
    ...(topBoxFrom === undefined ? {} : { topBoxFrom }),
    weight,
  });
  const judged = (overall: string, language: "ar" | "en" = "en", topBoxFrom?: number) => {
    const printed = { "a/2024-05/weight": "0.33", "a/2024-05/top-box": "90.00%", "b/2024-05/weight": "0.67" };
    const texts = { ...printed, "b/2024-05/top-box": "50.00%", "2024-05/top-box": overall };
    const report: FeedbackReport = {
      period: "2024-05",
      channels: [],
      satisfaction: [measure("a", 9, 0.333, topBoxFrom), measure("b", 5, 0.667, topBoxFrom)],
      overallSatisfaction: "weights",
      published: Object.entries(texts).map(([id, text]) => ({ figure: `satisfaction/${id}`, printed: text })),
    };
    const check = reconcile(report, { language }).checks.find(({ code }) => code === "mean");
    return [check?.outcome, check?.message.replace(/[\u200F\u2066-\u2069]/g, "")];
  };

  it("is held to the weights as they are printed, rounded", () => {
    expect(judged("63.32%", "en", 4)).toEqual([
      "pass-within-rounding",
      "satisfaction/2024-05/top-box: 63.32% agrees with the printed values and weights within rounding (63.20%; some of the numbers are rounded)",
    ]);
    expect(judged("64.32%", "ar", 4)).toEqual([
      "fail",
      "satisfaction/2024-05/top-box: المذكور 64.32%، والمحسوب 63.20% بحسب القيم المطبوعة وأوزانها، والفرق 1.12",
    ]);
  });

  it("is not made of weights alone where no score is the top box", () => {
    expect(judged("63.32%")[0]).toBe("cannot-check");
  });
});
