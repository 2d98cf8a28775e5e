import { describe, expect, it } from "vitest";
import type { Cell, Channel, FeedbackReport, Label } from "../../src/model/FeedbackReport.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { tieOut } from "../../src/verify/tieOut.js";

// Calls: 5,200 in 91 days, 6,500 in 91 days: up a quarter, in all and per day. E-mails: 600, then 660: up a tenth. Chats: June is missing.
const first: FeedbackReport = {
  period: "2024-Q1",
  channels: [
    { id: "calls", kind: "phone", counts: "call", totals: { "2024-Q1": 5200 } },
    { id: "emails", kind: "email", counts: "email", totals: { "2024-Q1": 600 } },
    { id: "chats", kind: "live-chat", counts: "chat", totals: { "2024-Q1": 180 } },
  ],
};
const second: FeedbackReport = {
  period: "2024-Q2",
  channels: [
    { id: "calls", kind: "phone", counts: "call", totals: { "2024-Q2": 6500 } },
    { id: "emails", kind: "email", counts: "email", totals: { "2024-Q2": 660 } },
    {
      id: "chats",
      kind: "live-chat",
      counts: "chat",
      months: { "2024-04": 51, "2024-05": 62, "2024-06": { missing: "not-yet-available" } },
    },
  ],
};
const textOf = (reports: readonly FeedbackReport[], language: "ar" | "en") =>
  renderText(summarizeSeries(reports, { language, numerals: "latn" }), { bidi: "none" });

describe("the channels of a series", () => {
  it("stand side by side, though the total of all cannot be given", () => {
    const lines = textOf([first, second], "en").split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        "Telephone\t5,200\t6,500",
        "E-mail\t600\t660",
        "Live chat\t180\t—",
        "All channels\t5,980\t—",
        "Change in each channel\tQ2 2024 compared with Q1 2024",
        "Telephone\tup 25.00%",
        "Telephone (mean per day)\tup 25.00%",
        "E-mail\tup 10.00%",
        "Live chat\t—",
      ]),
    );
  });

  it("have no line of dashes per day below one of dashes", () => {
    expect(textOf([first, second], "en")).not.toContain("Live chat (mean per day)");
    expect(textOf([first, second], "ar")).not.toContain("المحادثة المباشرة (");
  });

  it("leave out what a stock has per day, which is nothing", () => {
    const causes = (tickets: number) => [{ id: "bins", name: { en: "Too few bins" }, tickets }];
    const stocks = [first, second].map((report, at) => ({
      ...report,
      tickets: { basis: "stock", open: 5, closed: 95 } as const,
      causes: causes(at === 0 ? 40 : 50),
      causeCases: 60,
    }));
    const text = textOf(stocks, "en");
    expect(text).toContain("Too few bins\tup 25.00%");
    expect(text).not.toContain("Too few bins (mean per day)");
    expect(tieOut(text, stocks[1] ?? second, { earlier: stocks.slice(0, 1) }).status).toBe("passed");
  });

  it("are told in Arabic", () => {
    const lines = textOf([first, second], "ar").split("\n");
    expect(lines).toContain("الهاتف\t5,200\t6,500");
    expect(lines).toContain("التغير في كل قناة\tالربع الثاني 2024 مقارنة بالربع الأول 2024");
    expect(lines).toContain("البريد الإلكتروني\tزيادة 10.00%");
  });

  it("are named once where there is but one, with what it counts, and who publishes it", () => {
    const publisher = { name: { ar: "بلدية نزوى", en: "Nizwa Municipality" } };
    const alone = [first, second].map((report) => ({ ...report, publisher, channels: report.channels.slice(0, 1) }));
    const text = textOf(alone, "en");
    expect(text).toContain("\n\nPublisher: Nizwa Municipality\n\nCount\t");
    expect(text).toContain("Telephone (calls)\t5,200\t6,500");
    expect(text).toContain("Comparison\tTelephone (calls)\n");
    expect(text).not.toMatch(/All channels|Telephone\t/);
    expect(textOf(alone, "ar")).toContain("الهاتف (مكالمة)\t5,200\t6,500");
    const [earlier, later] = alone;
    if (earlier === undefined || later === undefined) throw new Error("no reports");
    for (const language of ["ar", "en"] as const) {
      const page = textOf(alone, language);
      expect(tieOut(page, later, { earlier: [earlier] })).toMatchObject({ status: "passed", findings: [] });
      expect(tieOut(page.replace("\t5,200", "\t5,300"), later, { earlier: [earlier] }).status).toBe("failed");
    }
  });

  it.each(["ar", "en"] as const)(
    "are of one publisher that is not always given in both languages, in %s",
    (language) => {
      const by = (...names: readonly Label[]) =>
        textOf(
          [first, second].map((report, at) => ({ ...report, publisher: { name: names[at] ?? {} } })),
          language,
        );
      const whole = { ar: "بلدية نزوى", en: "Nizwa Municipality" };
      const line = { ar: "الجهة: بلدية نزوى\n", en: "Publisher: Nizwa Municipality\n" }[language];
      expect(by(whole, { ar: whole.ar })).toContain(line);
      expect(by({ en: whole.en }, whole)).toContain(line);
      expect(by({ en: "Sur" }, whole)).not.toContain(line);
    },
  );

  it.each(["ar", "en"] as const)("tie out to the last report, in %s", (language) => {
    expect(tieOut(textOf([first, second], language), second, { earlier: [first] }).status).toBe("passed");
  });
});

describe("channels in common of which nothing is known", () => {
  it("are not said to have received nothing", () => {
    const none = { missing: "not-collected" } as const;
    const of = (period: string, count: typeof none | number) => ({
      period,
      channels: [{ id: "calls", kind: "phone", totals: { [period]: count } }],
    });
    const after = of("2023", 4);
    const grown = { ...after, channels: [...after.channels, { id: "emails", kind: "email", totals: { "2023": 5 } }] };
    const shown = (earlier: typeof none | number) =>
      renderText(summarizeSeries([of("2022", earlier), grown], { missing: "zero" }), { bidi: "none" });
    expect(shown(0)).toContain("ورد عبر القنوات المشتركة ٤ عمليات تواصل، ولم يرد شيء في عام ٢٠٢٢م.");
    expect(shown(none)).not.toContain("لم يرد شيء");
    expect(shown(none)).toContain("ورد عبر القنوات المشتركة ٤ عمليات تواصل، مقابل ٠ عملية تواصل.");
  });
});

describe("one channel that was not there in a month", () => {
  const of = (quarter: 1 | 2, second: number | { missing: "not-applicable" }): FeedbackReport => {
    const [one, two, three] = quarter === 1 ? ["01", "02", "03"] : ["04", "05", "06"];
    const months = { [`2024-${one}`]: 31, [`2024-${two}`]: second, [`2024-${three}`]: 30 };
    return { period: `2024-Q${quarter}`, channels: [{ id: "calls", kind: "phone", months }] };
  };
  const [before, after] = [of(1, 29), of(2, { missing: "not-applicable" })];
  const [channel] = before.channels;
  const whole = {
    ...after,
    channels: after.channels.map((each) => ({ ...each, months: { ...channel?.months, ...each.months } })),
  };

  it.each([
    ["en", "- Telephone, May 2024: not applicable.", "Some channels"],
    ["ar", "- الهاتف، مايو ٢٠٢٤: لا ينطبق.", "بعض القنوات"],
  ] as const)("is named, and no channels are told of that no page compares, in %s", (language, line, some) => {
    for (const summary of [summarize(whole, { language }), summarizeSeries([before, after], { language })]) {
      const text = renderText(summary, { bidi: "none" });
      expect(text).toContain(line);
      expect(text).not.toContain(some);
    }
  });
});

describe("months of several periods in which a channel was not there", () => {
  it.each([
    ["en", "- Office, February 2024 and May 2024: not applicable."],
    ["ar", "- Office، فبراير ٢٠٢٤ ومايو ٢٠٢٤: لا ينطبق."],
  ] as const)("are one line, under the name that the channel has in the end, in %s", (language, line) => {
    const of = (period: string, [first, second, third]: readonly string[], name: string): FeedbackReport => ({
      period,
      channels: [
        { id: "calls", kind: "phone", totals: { [period]: 90 } },
        {
          id: "office",
          kind: "branch",
          name: { en: name },
          months: { [`${first}`]: 3, [`${second}`]: { missing: "not-applicable" }, [`${third}`]: 4 },
        },
      ],
    });
    const series = [
      of("2024-Q1", ["2024-01", "2024-02", "2024-03"], "Branch"),
      of("2024-Q2", ["2024-04", "2024-05", "2024-06"], "Office"),
    ];
    const lines = renderText(summarizeSeries(series, { language }), { bidi: "none" }).split("\n");
    expect(lines.filter((each) => /not applicable|لا ينطبق/.test(each))).toEqual([line]);
  });
});

describe("a whole quarter in which a channel was not there, and a month of the next", () => {
  it.each([
    ["en", "- Live chat, the first quarter of 2024 and April 2024: not applicable."],
    ["ar", "- المحادثة المباشرة، الربع الأول من عام 2024م وأبريل 2024: لا ينطبق."],
  ] as const)("are named in the order of time, in %s", (language, line) => {
    const none = { missing: "not-applicable" } as const;
    const calls = (period: string): Channel => ({ id: "calls", kind: "phone", totals: { [period]: 90 } });
    const chat = (months: NonNullable<Channel["months"]>): Channel => ({ id: "chat", kind: "live-chat", months });
    const series = [
      {
        period: "2024-Q1",
        channels: [calls("2024-Q1"), chat({ "2024-01": none, "2024-02": none, "2024-03": none })],
      },
      { period: "2024-Q2", channels: [calls("2024-Q2"), chat({ "2024-04": none, "2024-05": 5, "2024-06": 7 })] },
    ];
    expect(textOf(series, language).split("\n")).toContain(line);
  });
});

describe("what is counted otherwise in a later period", () => {
  const of = (period: string, calls: NonNullable<Channel["counts"]>, causesMultiCoded: boolean): FeedbackReport => ({
    period,
    channels: [
      { id: "calls", kind: "phone", counts: calls, totals: { [period]: 12 } },
      { id: "emails", kind: "email", counts: "email", totals: { [period]: 8 } },
    ],
    causes: [{ id: "delays", name: { ar: "التأخر", en: "Delays" }, tickets: 5 }],
    causeCases: 9,
    causesMultiCoded,
  });
  const both = [of("2023", "call", false), of("2024", "complaint", true)];
  const alone = both.map(({ causes, causeCases, causesMultiCoded, ...rest }) => {
    return { ...rest, channels: rest.channels.slice(0, 1) };
  });

  it("is named, and each count has its noun", () => {
    const text = textOf(both, "en");
    expect(text).toContain("Telephone\t12 calls\t12 complaints\n");
    expect(text).toContain("E-mail\t8\t8\n");
    expect(text).toContain(
      "- The basis of counting or measuring changed in 2024, compared with 2023: Telephone and Root causes.\n",
    );
    const arabic = textOf(both, "ar");
    expect(arabic).toContain("الهاتف\t12 مكالمة\t12 شكوى\n");
    expect(arabic).toContain("- تغيّر أساس العدّ أو القياس في عام 2024م مقارنة بعام 2023م: الهاتف، والأسباب الجذرية.\n");
    expect(textOf(alone, "en")).toContain("Telephone\t12 calls\t12 complaints\n");
    expect(textOf(alone, "en")).toContain("changed in 2024, compared with 2023: Telephone.\n");
    for (const series of [both, alone])
      for (const language of ["ar", "en"] as const) {
        const [earlier, later] = series;
        expect(earlier && later && tieOut(textOf(series, language), later, { earlier: [earlier] }).findings).toEqual(
          [],
        );
      }
  });

  it("is nothing where channels count different things in both", () => {
    const mixed = [of("2023", "beneficiary", false), of("2024", "beneficiary", false)];
    expect(textOf(mixed, "en")).not.toContain("changed in");
  });
});

describe("an event", () => {
  const events = [{ name: { ar: "رمضان", en: "Ramadan" }, from: "2024-03-11", to: "2024-04-09" }];
  const of = (period: string, asOf: string, count: Cell): FeedbackReport => ({
    period,
    channels: [{ id: "calls", kind: "phone", totals: { [period]: count } }],
    tickets: { basis: "events", asOf, open: 3, closed: 4 },
  });
  const limits = (before: FeedbackReport, after: FeedbackReport): boolean => {
    const text = renderText(summarizeSeries([before, after], { language: "en", events }), { bidi: "none" });
    expect(text.includes("An event in some of the periods")).toBe(text.includes("is limited by Ramadan"));
    return text.includes("is limited by Ramadan");
  };

  it("limits a comparison that is made, and no other", () => {
    const none = { missing: "not-applicable" } as const;
    expect(limits(of("2024-Q1", "2024-03-31", none), of("2024-Q2", "2024-06-15", 5))).toBe(false);
    expect(limits(of("2024-Q1", "2024-03-31", none), of("2024-Q2", "2024-06-30", 5))).toBe(true);
    expect(limits(of("2024-Q1", "2024-03-31", 4), of("2024-Q2", "2024-06-15", 5))).toBe(true);
  });
});

describe("all measures of a series", () => {
  // 10 of 100 ratings, then 25 of 100: up 15 points.
  const year = (period: string, satisfied: number): FeedbackReport => ({
    period,
    channels: [{ id: "calls", kind: "phone", totals: { [period]: 40 } }],
    overallSatisfaction: "counts",
    satisfaction: [
      {
        id: "courts",
        agency: { ar: "المحاكم", en: "Courts" },
        scale: { min: 1, max: 5 },
        topBoxFrom: 4,
        ratings: { 1: 100 - satisfied, 5: satisfied },
        window: "by-rating-time",
      },
    ],
  });
  const series = [year("2020", 10), year("2021", 25)] as const;

  it.each([
    [
      "en",
      "All measures\t10.00%\t25.00%\n",
      "Change in the share satisfied, in percentage points\tCourts\tAll measures\n",
    ],
    ["ar", "جميع القياسات\t10.00%\t25.00%\n", "التغير في نسبة الراضين بالنقاط المئوية\tالمحاكم\tجميع القياسات\n"],
  ] as const)("are called so in the tables of a share, which tie out, in %s", (language, row, head) => {
    const summary = summarizeSeries(series, { language, numerals: "latn" });
    const shown = renderText(summary, { bidi: "none" });
    expect(shown).toContain(row);
    expect(shown).toContain(head);
    expect(tieOut(shown, series[1], { earlier: [series[0]] })).toMatchObject({ status: "passed", findings: [] });
    const tables = summary.sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === "table"));
    const captions = tables.map((table) => "caption" in table && table.caption);
    expect(new Set(captions).size).toBe(4);
  });
});

describe("channels in common that received as much as before", () => {
  const of = (
    period: string,
    counts: NonNullable<Channel["counts"]>,
    more: readonly Channel[] = [],
    count = 103,
  ): FeedbackReport => ({
    period,
    channels: [{ id: "office", kind: "branch", counts, totals: { [period]: count } }, ...more],
  });
  const chats: Channel = { id: "chats", kind: "live-chat", totals: { "2024-Q1": 5 } };

  it.each([
    [
      "en",
      "contact",
      "The channels in common received 103 contacts in the second quarter of 2024 and 103 contacts in the first quarter of 2024.",
    ],
    [
      "ar",
      "contact",
      "ورد عبر القنوات المشتركة 103 عمليات تواصل في الربع الثاني من عام 2024م و103 عمليات تواصل في الربع الأول من عام 2024م.",
    ],
    [
      "en",
      "beneficiary",
      "103 beneficiaries got in touch through the channels in common in the second quarter of 2024 and 103 beneficiaries in the first quarter of 2024.",
    ],
    [
      "ar",
      "beneficiary",
      "تواصل عبر القنوات المشتركة 103 مستفيدين في الربع الثاني من عام 2024م و103 مستفيدين في الربع الأول من عام 2024م.",
    ],
  ] as const)(
    "are said to of each period, so that each number ties out, in %s, of a %s",
    (language, counts, sentence) => {
      const before = of("2024-Q1", counts, [{ ...chats, counts }]);
      const after = of("2024-Q2", counts);
      const shown = textOf([before, after], language);
      expect(shown).toContain(`- ${sentence}\n`);
      expect(tieOut(shown, after, { earlier: [before] })).toMatchObject({ status: "passed", findings: [] });
      // Of neither period another count is let through.
      const page = `- ${sentence}`;
      const other = of("2024-Q1", counts, [{ ...chats, counts }], 113);
      expect(tieOut(page, of("2024-Q2", counts, [], 113), { earlier: [before] }).status).toBe("failed");
      expect(tieOut(page, after, { earlier: [other] }).status).toBe("failed");
    },
  );
});
