import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { CHANNEL_KINDS, LANGUAGES } from "../../src/model/lists.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

const { published: _, ...quarter } = firstQuarter2021;
const tie = (text: string, report: FeedbackReport = quarter) => tieOut(text, report);
const contradictions = (text: string) =>
  tie(text).entries.flatMap(({ outcome, figure }) => (outcome === "contradicted" ? [figure] : []));

// Calls: 287,853 in January, 172,872 in February, 189,215 in March; 649,940, 145,596 e-mails and 291,110 chats in the
// quarter, 59.81, 13.40 and 26.79 % of 1,086,646. All contacts of January: 423,169; of February: 307,837. Calls rose
// by 9.45 % from February to March, after falling by 39.94 %; chats by 28.84 %, after rising by 12.57 %.

describe("a month named beside a number decides, also without its year", () => {
  const [january, february] = ["contacts/calls/2021-01", "contacts/calls/2021-02"];

  it.each([
    [
      "In January 287,853 calls and in February 172,872 calls.",
      "In January 172,872 calls and in February 287,853 calls.",
      [january, february],
    ],
    [
      "Calls: January 287,853; February 172,872; March 189,215.",
      "Calls: January 172,872; February 287,853; March 189,215.",
      [january, february],
    ],
    [
      "Calls were 287,853 in January, 172,872 in February and 189,215 in March.",
      "Calls were 172,872 in January, 287,853 in February and 189,215 in March.",
      [january, february],
    ],
    [
      "Calls fell from 287,853 in January to 172,872 in February.",
      "Calls fell from 172,872 in January to 287,853 in February.",
      [january, february],
    ],
    [
      "The ministry received 287,853 calls in January 2021.",
      "The ministry received 172,872 calls in January 2021.",
      [january],
    ],
    [
      "The busiest month was January with 423,169 contacts.",
      "The busiest month was February with 423,169 contacts.",
      ["contacts/2021-02"],
    ],
    ["the total of 423,169 contacts in January", "the total of 307,837 contacts in January", ["contacts/2021-01"]],
    [
      "في يناير ٢٨٧٬٨٥٣ مكالمة وفي فبراير ١٧٢٬٨٧٢ مكالمة",
      "في يناير ١٧٢٬٨٧٢ مكالمة وفي فبراير ٢٨٧٬٨٥٣ مكالمة",
      [january, february],
    ],
    [
      "بلغت المكالمات ٢٨٧٬٨٥٣ في يناير و١٧٢٬٨٧٢ في فبراير و١٨٩٬٢١٥ في مارس",
      "بلغت المكالمات ١٧٢٬٨٧٢ في يناير و٢٨٧٬٨٥٣ في فبراير و١٨٩٬٢١٥ في مارس",
      [january, february],
    ],
    [
      "المكالمات:\n- يناير: ٢٨٧٬٨٥٣\n- فبراير: ١٧٢٬٨٧٢",
      "المكالمات:\n- يناير: ١٧٢٬٨٧٢\n- فبراير: ٢٨٧٬٨٥٣",
      [january, february],
    ],
    ["مكالمات فبراير ٢٠٢١: ١٧٢٬٨٧٢", "مكالمات فبراير ٢٠٢١: ٢٨٧٬٨٥٣", [february]],
    ["أعلى الأشهر يناير (٤٢٣٬١٦٩)", "أعلى الأشهر فبراير (٤٢٣٬١٦٩)", ["contacts/2021-02"]],
    [
      "live chats grew by 12.57% in February",
      "live chats grew by 28.84% in February",
      ["contacts/chats/2021-02/month-change-percent"],
    ],
  ])("%s", (right, wrong, figures) => {
    expect(tie(right).status).toBe("passed");
    expect(contradictions(wrong)).toEqual(figures);
  });

  it("says which figure the value is", () => {
    const { entries, findings } = tie("In January 172,872 calls came in.");
    expect(entries[1]).toMatchObject({ figure: january, elsewhere: february, rule: "period" });
    expect(findings.map(({ message }) => message)).toEqual([
      "prints 172,872 for contacts/calls/2021-01; the data give 287,853; 172,872 is contacts/calls/2021-02",
    ]);
  });

  it.each([
    "Compared with January, calls fell by 39.94% in February.",
    "Calls rose by 9.45% from February to March 2021.",
    "ارتفعت المكالمات في مارس ٢٠٢١ بنسبة ٩٫٤٥٪ عن فبراير",
    "As of March 2021, 10 tickets were open.",
  ])("leaves what it is compared with, and the day of a stock: %s", (text) => {
    expect(tie(text).status).toBe("passed");
  });
});

describe("another period", () => {
  it.each([
    ["In Q1 2021 the ministry received 649,940 calls", "In Q2 2021 the ministry received 649,940 calls"],
    ["In the first quarter of 2021, 649,940 calls", "In the second quarter of 2021, 649,940 calls"],
    ["خلال الربع الأول من عام ٢٠٢١م ٦٤٩٬٩٤٠ مكالمة", "خلال الربع الثاني من عام ٢٠٢١م ٦٤٩٬٩٤٠ مكالمة"],
    ["وفق خطة عام ٢٠٢١ تلقت الوزارة ٦٤٩٬٩٤٠ مكالمة", "في عام ٢٠٢٢ تلقت الوزارة ٦٤٩٬٩٤٠ مكالمة"],
  ])("%s", (right, wrong) => {
    expect(tie(right).status).toBe("passed");
    expect(contradictions(wrong)).toEqual(["contacts/calls/2021-Q1"]);
    expect(tie(wrong).findings[0]?.message).toMatch(/^prints \S+, the value of .*, beside the name of another period$/);
  });
});

describe("a channel, subset or state named beside a number decides", () => {
  const share = (id: string) => `contacts/${id}/2021-Q1/share-of-channels`;

  it.each([
    [
      "E-mails 13.40%, chats 26.79%, calls 59.81%.",
      "E-mails 13.40%, chats 59.81%, calls 26.79%.",
      [share("chats"), share("calls")],
    ],
    ["59.81% calls, 13.40% e-mails", "13.40% calls, 59.81% e-mails", [share("calls"), share("emails")]],
    [
      "Calls 649,940 (59.81%), e-mails 145,596 (13.40%)",
      "Calls 649,940 (13.40%), e-mails 145,596 (59.81%)",
      [share("calls"), share("emails")],
    ],
    [
      "المكالمات ٥٩٫٨١٪ والبريد الإلكتروني ١٣٫٤٠٪",
      "المكالمات ١٣٫٤٠٪ والبريد الإلكتروني ٥٩٫٨١٪",
      [share("calls"), share("emails")],
    ],
    ["نسبة المكالمات ٥٩٫٨١٪", "نسبة المكالمات ١٣٫٤٠٪", [share("calls")]],
    ["تذاكر ناجز ١١٥٬٤٤٨", "تذاكر ناجز ١٢٣٬٧٦٥", ["tickets/najiz/2021-Q1"]],
    ["Najiz: 115,448 tickets", "Najiz: 123,755 tickets", ["tickets/najiz/2021-Q1"]],
    ["open tickets: 10; closed: 123,755", "open tickets: 123,755", ["tickets/2021-Q1/open"]],
    ["التذاكر المفتوحة ١٠ والمغلقة ١٢٣٬٧٥٥", "التذاكر المفتوحة ١٢٣٬٧٥٥", ["tickets/2021-Q1/open"]],
    ["99.99% of tickets are closed", "99.99% of tickets are open", ["tickets/2021-Q1/open-rate"]],
  ])("%s", (right, wrong, figures) => {
    expect(tie(right).status).toBe("passed");
    expect(contradictions(wrong)).toEqual(figures);
  });

  it.each([
    "The call centre received 1,086,646 contacts: 649,940 calls and 145,596 e-mails.",
    "تلقى مركز الاتصال ١٬٠٨٦٬٦٤٦ عملية تواصل، منها ٦٤٩٬٩٤٠ مكالمة و١٤٥٬٥٩٦ بريدًا إلكترونيًا",
    "شكلت المكالمات ما نسبته ٥٩٫٨١٪ من إجمالي التواصل البالغ ١٬٠٨٦٬٦٤٦",
    "تذاكر ناجز ١١٥٬٤٤٨ من ١٢٣٬٧٦٥ تذكرة",
  ])("leaves the whole beside its parts: %s", (text) => {
    expect(tie(text).status).toBe("passed");
  });

  it.each([
    ["نسبة الرضا ٥٩٫٨١٪", "contacts/calls/2021-Q1/share-of-channels"],
    ["satisfaction 59.81%", "contacts/calls/2021-Q1/share-of-channels"],
    ["نسبة الرضا ٩٩٫٩٩٪", "tickets/2021-Q1/closure-rate"],
  ])("leaves a subject that the report lacks unexplained, and names the equal figure: %s", (text, elsewhere) => {
    const { status, entries } = tie(text);
    expect(status).toBe("incomplete");
    expect(entries).toMatchObject([{ outcome: "unexplained", elsewhere }]);
  });
});

describe("a direction and a bound must hold", () => {
  it.each([
    ["Calls rose by 9.45% from February to March 2021.", "Calls fell by 9.45% from February to March 2021."],
    ["ارتفعت المكالمات بنسبة ٩٫٤٥٪ في مارس ٢٠٢١", "انخفضت المكالمات بنسبة ٩٫٤٥٪ في مارس ٢٠٢١"],
  ])("%s", (right, wrong) => {
    expect(tie(right).status).toBe("passed");
    const [finding] = tie(wrong).findings;
    expect(finding).toMatchObject({ code: "contradicted", published: "-9.45", computed: "9.45", difference: "-18.90" });
    expect(finding?.message).toContain("in the wrong direction");
  });

  it.each([
    ["more than 640 thousand calls", "more than 650 thousand calls"],
    ["at least 649,940 calls", "at least 650 thousand calls"],
    ["less than 0.65 million calls", "over 0.65 million calls"],
    ["أكثر من ٦٤٠ ألف مكالمة", "أكثر من ٦٥٠ ألف مكالمة"],
    ["<650,000 calls", "<649,940 calls"],
    ["Calls: 649,940", "Calls: -649,940"],
  ])("%s", (right, wrong) => {
    expect(tie(right).status).toBe("passed");
    expect(contradictions(wrong)).toEqual(["contacts/calls/2021-Q1"]);
  });
});

describe("a number that only looks like a figure", () => {
  it.each(["Page 3 of 10", "الصفحة ٣ من ١٠"])("is no pass: %s", (text) => {
    expect(tie(text).status).toBe("nothing-checked");
  });

  it.each(["10 pupils", "3 channels", "10 branches"])("is not matched because it is small: %s", (text) => {
    expect(tie(text).entries).toMatchObject([{ outcome: "unexplained" }]);
  });

  it("is matched where it is named", () => {
    expect(tie("10 open tickets and 3 initiatives").counts.matched).toBe(2);
    expect(tie("649,940 calls, of which 3 unanswered").status).toBe("incomplete");
  });

  it.each(["closure rate of 100%", "نسبة الإغلاق ١٠٠٪"])("passes as rounded, with a warning: %s", (text) => {
    // 123,755 / 123,765 = 99.9919 %
    const { status, findings } = tie(text);
    expect(status).toBe("passed");
    expect(findings).toMatchObject([{ code: "hidden-remainder", severity: "warning", computed: "99.99%" }]);
  });
});

describe("what the markup says of a number", () => {
  const page = (value: string, shown: string) =>
    tieOut(
      readHtml(`<p>Calls: <data value="${value}" data-figure="contacts/calls/2021-Q1">${shown}</data></p>`),
      quarter,
    );

  it("agrees with the text and with the figure", () => {
    expect(page("649940", "about 649,940").status).toBe("passed");
    const { status, findings } = page("649904", "٦٤٩٬٩٤٠");
    expect(status).toBe("failed");
    expect(findings).toMatchObject([{ code: "contradicted", published: "649904", computed: "649940" }]);
    expect(page("649940", "more than 649,940").status).toBe("failed");
    expect(page("649904", "649,904").findings).toMatchObject([{ code: "contradicted", published: "649904" }]);
  });

  it("is not said of no number", () => {
    expect(page("649940", "none").findings).toMatchObject([{ code: "contradicted", path: "contacts/calls/2021-Q1" }]);
    expect(page("649940", "none").status).toBe("failed");
  });
});

describe("our own pages tie out", () => {
  const months = (...counts: readonly number[]) =>
    Object.fromEntries(counts.map((count, index) => [`2021-0${index + 1}`, count]));
  const failures = (one: Partial<Channel>, other: Partial<Channel>) => {
    const channels: readonly Channel[] = [
      { id: "one", kind: "phone", counts: "call", months: months(1000, 900, 1200), ...one },
      { id: "two", kind: "phone", months: months(1037, 953, 1211), ...other },
    ];
    const report: FeedbackReport = { period: "2021-Q1", channels };
    return LANGUAGES.flatMap((language) =>
      [renderText, renderMarkdown].flatMap((render) => {
        const { status, findings } = tieOut(render(summarize(report, { language })), report);
        return status === "passed" ? [] : findings.map(({ message }) => `${language}: ${message}`);
      }),
    );
  };

  it.each(CHANNEL_KINDS)("for channels without names: %s beside every kind", (kind) => {
    expect(CHANNEL_KINDS.flatMap((other) => failures({ kind }, { kind: other }))).toEqual([]);
  });

  it.each([
    ["قناة 1", "Call centre 1", "قناة 2", "Call centre 2"],
    ["الرقم 937", "1. Portal", "الرقم 911", "2. Portal"],
    ["1. البوابة", "Open line", "2. المجموع", "Total care (24/7)"],
    ["937", "937", "المجموع", "Total"],
    ["1950 & 19911", "1950 & 19911", "أ | ب", "A | B"],
    ["أ", "X", "ب", "Y"],
    ["قناة أ", "Channel A", "قناة ب", "Channel B"],
  ])("for names with a digit, a sign or a single letter: %s, %s", (ar, en, otherAr, otherEn) => {
    expect(failures({ name: { ar, en } }, { name: { ar: otherAr, en: otherEn } })).toEqual([]);
  });

  it("for a year of channels that lack most months", () => {
    const channels = (["phone", "email", "branch", "app"] as const).map(
      (kind, index): Channel => ({ id: kind, kind, months: { "2021-01": 500 + index, "2021-02": 25 } }),
    );
    const report: FeedbackReport = { period: "2021", channels };
    for (const language of LANGUAGES)
      expect(tieOut(renderText(summarize(report, { language })), report)).toMatchObject({ status: "passed" });
  });
});

describe("the period that a change is from is no period of its own", () => {
  // 20 to 30 calls is 50 % more; 120 to 130 contacts 8.33 %.
  const of = (period: string, calls: number, mail: number): FeedbackReport => ({
    period,
    channels: [
      { id: "calls", kind: "phone", counts: "call", totals: { [period]: calls } },
      { id: "mail", kind: "email", counts: "email", totals: { [period]: mail } },
    ],
  });
  const [calls, mail] = of("2024-Q2", 30, 100).channels;
  const both: FeedbackReport = {
    period: "2024-Q2",
    channels: [
      { ...calls, id: "calls", kind: "phone", totals: { "2024-Q1": 20, "2024-Q2": 30 } },
      ...(mail ? [mail] : []),
    ],
  };

  it.each([
    [
      "Calls rose by 50.00% against the first quarter of 2024.",
      "Calls rose by 60.00% against the first quarter of 2024.",
    ],
    [
      "Calls: 30 calls, up 50.00% on the first quarter of 2024.",
      "Calls: 30 calls, up 60.00% on the first quarter of 2024.",
    ],
    [
      "ارتفعت المكالمات بنسبة ٥٠٪ مقارنة مع الربع الأول من عام 2024.",
      "ارتفعت المكالمات بنسبة ٦٠٪ مقارنة مع الربع الأول من عام 2024.",
    ],
  ])("%s", (right, wrong) => {
    expect(tie(right, both).findings).toEqual([]);
    expect(tie(wrong, both).findings).toMatchObject([
      {
        code: "contradicted",
        path: "contacts/calls/2024-Q2/quarter-change-percent",
        computed: expect.stringMatching(/^50/),
      },
    ]);
  });

  it("of an earlier report too", () => {
    const earlier = { earlier: [of("2024-Q1", 20, 100)] };
    const found = (text: string) => tieOut(text, of("2024-Q2", 30, 100), earlier).findings;
    expect(found("All contacts rose by 8.33% against the first quarter of 2024.")).toEqual([]);
    expect(found("All contacts rose by 9.33% against the first quarter of 2024.")).toMatchObject([
      { code: "contradicted" },
    ]);
    // The catalogue has no change of one channel between reports: nothing is known of it.
    expect(found("Calls rose by 8.33% against the first quarter of 2024.")).toMatchObject([{ code: "unexplained" }]);
  });
});
