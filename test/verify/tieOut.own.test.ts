import { describe, expect, it } from "vitest";
import type { Channel, FeedbackReport, Label, Tickets } from "../../src/model/FeedbackReport.js";
import { LANGUAGES } from "../../src/model/lists.js";
import type { CountedNoun } from "../../src/model/Noun.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

type Counts = NonNullable<Channel["counts"]>;

const period = "2024-Q1";
const PATIENT: CountedNoun = {
  id: "patient",
  unit: "person",
  ar: { gender: "m", singular: "مريض", dual: "مريضان", dualOblique: "مريضين", plural: "مرضى", accusative: "مريضًا" },
  en: { singular: "patient", plural: "patients" },
};
const VISITOR: CountedNoun = {
  id: "visitor",
  unit: "person",
  ar: { gender: "m", singular: "زائر", dual: "زائران", dualOblique: "زائرين", plural: "زوار", accusative: "زائرًا" },
  en: { singular: "visitor", plural: "visitors" },
};
const VISIT: CountedNoun = {
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
  en: { singular: "visit", plural: "visits" },
};
const STUDENT: CountedNoun = {
  id: "student",
  unit: "person",
  ar: { gender: "m", singular: "طالب", dual: "طالبان", dualOblique: "طالبين", plural: "طلاب", accusative: "طالبًا" },
  en: { singular: "student", plural: "students" },
};
const MESSAGE: CountedNoun = {
  id: "text",
  ar: {
    gender: "f",
    singular: "رسالة نصية",
    dual: "رسالتان نصيتان",
    dualOblique: "رسالتين نصيتين",
    plural: "رسائل نصية",
    accusative: "رسالة نصية",
  },
  en: { singular: "text message", plural: "text messages" },
};
const SURVEY: CountedNoun = {
  id: "survey",
  unit: "response",
  ar: {
    gender: "f",
    singular: "استبانة",
    dual: "استبانتان",
    dualOblique: "استبانتين",
    plural: "استبانات",
    accusative: "استبانة",
  },
  en: { singular: "survey", plural: "surveys" },
};
/** What is wrong with our own pages of a report, in both languages. */
const faults = (report: FeedbackReport) =>
  LANGUAGES.flatMap((language) =>
    tieOut(renderText(summarize(report, { language })), report).findings.map(({ message }) => message),
  );

describe("our own page", () => {
  it.each<Label>([
    { ar: "ارتفاع نسبة الرسوم", en: "Share transfer fees" },
    { ar: "تأخر أكثر من 30%", en: "Delays over 30%" },
    { ar: "تغيير العنوان", en: "Change of address" },
    { ar: "متوسط السرعة", en: "Average speed" },
  ])("ties out where a cause has the name $en", (name) => {
    expect(faults({ period, channels: [], causes: [{ id: "c", name, tickets: 34 }], causeCases: 40 })).toEqual([]);
  });

  it.each<Label>([
    { en: "Absher platform" },
    { en: "Absher", ar: "أبشر" },
    { ar: "الهاتف" },
    { en: "The telephone", ar: "منصة أبشر" },
  ])("ties out where the publisher has the name of a channel: $en $ar", (name) => {
    const report: FeedbackReport = {
      period,
      publisher: { name },
      channels: [
        { id: "a", kind: "app", name: { en: "Absher" }, months: { "2024-01": 15, "2024-02": 17, "2024-03": 29 } },
        { id: "b", kind: "phone", counts: "call", months: { "2024-01": 51, "2024-02": 72, "2024-03": 93 } },
      ],
    };
    expect(faults(report)).toEqual([]);
    // The name still is the channel's where it begins a line.
    expect(tieOut("Absher: 61 contacts", report).status).toBe("passed");
    expect(tieOut("Absher: 2,160 contacts", report).status).not.toBe("passed");
  });

  it.each(["complaint", "suggestion", "report", "observation", "response", "ticket"] as const)(
    "ties out where all channels count one noun: %s",
    (counts) => {
      const months = (count: number) => ({ "2021-02": count });
      const report: FeedbackReport = {
        period: "2021-02",
        channels: [
          { id: "a", kind: "phone", counts, months: months(507) },
          { id: "b", kind: "email", counts, months: months(2807) },
        ],
      };
      expect(faults(report)).toEqual([]);
      const told = (total: string, noun: string) =>
        tieOut(`Received from beneficiaries in February 2021: ${total} ${noun}.`, report).status;
      // 507 + 2,807.
      if (counts === "complaint")
        expect([told("3,314", "complaints"), told("3,341", "complaints"), told("3,314", "calls")]).toEqual([
          "passed",
          "failed",
          "failed",
        ]);
    },
  );

  it.each<readonly [Counts, Counts]>([
    ["beneficiary", "beneficiary"],
    [PATIENT, PATIENT],
    [PATIENT, "beneficiary"],
    [PATIENT, VISITOR],
    [VISIT, VISIT],
    ["complaint", "suggestion"],
    ["ticket", "enquiry"],
  ])("ties out few of what channels count: %j and %j", (first, second) => {
    const report: FeedbackReport = {
      period,
      channels: [
        { id: "a", kind: "branch", counts: first, months: { "2024-01": 3, "2024-02": 0, "2024-03": 9 } },
        { id: "b", kind: "phone", counts: second, months: { "2024-01": 1, "2024-02": 2, "2024-03": 11 } },
      ],
    };
    expect(faults(report)).toEqual([]);
    const page = renderText(summarize(report, { language: "en" }), { bidi: "none" });
    // 12 + 14 = 26
    const wrong = page.replace(/\b26 (?=[^.\n]* in the first quarter of 2024\.)/, "29 ");
    expect(wrong).not.toBe(page);
    expect(tieOut(wrong, report).status).not.toBe("passed");
  });

  it("ties out where the hours of a time to respond are named behind its unit", () => {
    const firstResponse = {
      unit: "day",
      basis: "working",
      n: 730,
      excluded: 76,
      mean: 106.6,
      median: 34.3,
      p90: 50.2,
    } as const;
    expect(faults({ period, channels: [], tickets: { open: 4, closed: 726, durations: { firstResponse } } })).toEqual(
      [],
    );
  });

  it("ties out where all causes are addressed, and a change rounds to all", () => {
    const months = { "2024-01": 900, "2024-02": 90, "2024-03": 10 };
    const report: FeedbackReport = {
      period,
      channels: [{ id: "calls", kind: "phone", months: { "2024-01": 1, "2024-02": 5, "2024-03": 999_999 } }],
      causes: [{ id: "steps", name: { en: "Unclear steps", ar: "الإجراءات" }, tickets: 1000, months }],
      causeCases: 1100,
      causesMultiCoded: true,
      initiatives: [
        {
          id: "online",
          title: { en: "Online", ar: "خدمة" },
          addresses: ["steps"],
          status: "in-progress",
          liveDate: "2024-02-05",
        },
      ],
    };
    // From 900 tickets a contact to one in 99,999.9: the change is -99.999998 %.
    expect(faults(report)).toEqual([]);
  });

  it("ties out where a channel had nothing the year before, and the others less than then", () => {
    const then = { "2023-01": 7, "2023-02": 0, "2023-03": 800 };
    const report: FeedbackReport = {
      period: "2024-03",
      channels: [
        { id: "calls", kind: "phone", months: { "2024-03": 12, "2023-03": 0 } },
        { id: "chats", kind: "live-chat", months: { ...then, "2024-03": 40 } },
      ],
    };
    expect(faults(report)).toEqual([]);
  });

  it.each(["95% Qayyem", "Qayyem (2019)"])("ties out where a score is of the platform %s", (platform) => {
    const satisfaction = [
      {
        id: "courts",
        agency: { en: "95% of courts", ar: "المحاكم ٩٥٪" },
        platform: { en: platform, ar: platform },
        scale: { min: 1, max: 5 },
        ratings: { 1: 30, 3: 20, 5: 10 },
        topBoxFrom: 4,
      },
    ];
    expect(faults({ period, channels: [], satisfaction })).toEqual([]);
  });

  it("ties out where one subset is more than all tickets, and another is named by a bound", () => {
    const subsets = [
      { id: "portal", name: { en: "Portal tickets", ar: "تذاكر البوابة" }, count: 967, categories: ["complaint"] },
      { id: "long", name: { en: "Tickets of 30 days or more", ar: "تذاكر ٣٠ يومًا فأكثر" }, count: 12 },
    ];
    expect(faults({ period, channels: [], tickets: { open: 4, closed: 96, subsets } })).toEqual([]);
  });

  it.each([0, 45])("passes no %i of a cause that was not counted, where there are as many tickets", (closed) => {
    const causes = [
      { id: "delays", name: { en: "Delays", ar: "التأخر" }, tickets: { missing: "not-collected" } },
    ] as const;
    const report: FeedbackReport = { period, channels: [], tickets: { open: 0, closed }, causes };
    expect(faults(report)).toEqual([]);
    expect(tieOut(`Delays: ${closed} tickets.`, report).status).toBe("incomplete");
    expect(tieOut(`Tickets: ${closed}.`, report).status).toBe("passed");
  });

  it("ties out where a subset and a part of a breakdown have one id", () => {
    const tickets: Tickets = {
      basis: "events",
      asOf: "2024-03-31",
      open: 10,
      closed: 90,
      subsets: [{ id: "complaint", count: 40, partOf: "tickets" }],
      breakdowns: [
        {
          id: "cat",
          by: "category",
          of: "closed",
          parts: [
            { id: "complaint", count: 35 },
            { id: "enquiry", count: 55 },
          ],
        },
      ],
    };
    expect(faults({ period, channels: [], tickets })).toEqual([]);
  });

  it("ties out where a mean is less than can be printed", () => {
    const tickets: Tickets = {
      basis: "events",
      open: 1,
      closed: 1,
      durations: { firstResponse: { unit: "hour", basis: "calendar", n: 3, mean: 0.0000001 } },
    };
    expect(faults({ period, channels: [], tickets })).toEqual([]);
    const wrong = tieOut("First response: a mean of <0.000001 hours", {
      period,
      channels: [],
      tickets: { ...tickets, durations: { firstResponse: { unit: "hour", basis: "calendar", n: 3, mean: 2 } } },
    });
    expect(wrong.status).not.toBe("passed");
  });

  it("holds a row of changes to them, and not to those per day of the row below it", () => {
    // (111 - 730,407) / 730,407 = -99.98 %; with 29 days for 28, per day -99.99 %.
    const fallen: FeedbackReport = {
      period: "2024-02",
      channels: [{ id: "chats", kind: "live-chat", counts: "chat", months: { "2023-02": 730_407, "2024-02": 111 } }],
    };
    const page = renderText(summarize(fallen, { language: "en" }), { bidi: "none" });
    expect(page).toContain("February 2023\tdown 99.98%");
    expect(tieOut(page, fallen).status).toBe("passed");
    expect(tieOut(page.replace("down 99.98%", "down 99.99%"), fallen).status).toBe("failed");
  });

  it("takes no direction from the name of the next row", () => {
    // 503 tickets in the 31 days of July are 16.2 a day, 241 in the 30 of September 8.0: 50.49 % less.
    const months = { "2014-07": 503, "2014-08": 571, "2014-09": 241 };
    const limited: FeedbackReport = {
      period: "2014-Q3",
      channels: [],
      causes: [{ id: "d", name: { en: "Delays" }, tickets: 1315, months }],
      initiatives: [
        { id: "e", title: { en: "Online service" }, addresses: ["d"], liveDate: "2014-08-14" },
        { id: "h", title: { en: "Higher limit" }, addresses: ["d"], liveDate: "2014-08-22" },
      ],
    };
    expect(faults(limited)).toEqual([]);
  });

  it("reads the year in brackets behind a channel", () => {
    const report: FeedbackReport = {
      period: "2006",
      channels: [
        { id: "phone", kind: "phone", name: { en: "Phone calls" }, totals: { "2006": { missing: "suppressed" } } },
        { id: "app", kind: "app", name: { en: "App" }, totals: { "2006": 4120 } },
      ],
    };
    expect(faults(report)).toEqual([]);
    expect(tieOut("App contacts (4120)", report).status).toBe("passed");
    expect(tieOut("App contacts (4210)", report).status).toBe("failed");
  });

  it.each<readonly [CountedNoun, string, string]>([
    [STUDENT, "البريد الإلكتروني: ٢٢ طالبًا", "E-mail: 22 students"],
    [MESSAGE, "البريد الإلكتروني: ٢٢ رسالة نصية", "E-mail: 22 text messages"],
    [SURVEY, "البريد الإلكتروني: ٢٢ استبانة", "E-mail: 22 surveys"],
  ])("ties out few of a noun that no reader knows: %j", (counts, ar, en) => {
    const report: FeedbackReport = {
      period: "2024-05",
      channels: [
        { id: "a", kind: "branch", counts, months: { "2024-05": 60 } },
        { id: "b", kind: "email", counts, months: { "2024-05": 22 } },
        { id: "c", kind: "phone", counts: "beneficiary", months: { "2024-05": 7 } },
      ],
      satisfaction: [
        { id: "m", agency: { ar: "المحاكم", en: "Courts" }, scale: { min: 1, max: 3 }, ratings: { 1: 4 } },
      ],
    };
    expect(faults(report)).toEqual([]);
    for (const line of [ar, en]) {
      expect(tieOut(line, report).status).toBe("passed");
      expect(tieOut(line.replace("22", "23").replace("٢٢", "٢٣"), report).status).not.toBe("passed");
    }
  });

  it("ties out few of what all channels count, though tickets are so called, too", () => {
    const report: FeedbackReport = {
      period: "2024-05",
      channels: [
        { id: "a", kind: "phone", counts: "ticket", months: { "2024-05": 5 } },
        { id: "b", kind: "app", counts: "suggestion", months: { "2024-05": 13 } },
      ],
      tickets: { open: 10, closed: 40, flow: { opened: 47, closed: 40 } },
    };
    expect(faults(report)).toEqual([]);
    // 5 + 13, and what was opened.
    const told = (count: number) => tieOut(`Received in May 2024: ${count} tickets.`, report).status;
    expect([told(18), told(47), told(19)]).toEqual(["passed", "passed", "failed"]);
  });

  it("takes no item of the list of channels for the heading of what stands behind it", () => {
    const report: FeedbackReport = {
      period,
      channels: [
        { id: "a", kind: "phone", counts: "observation", months: { "2024-01": 51, "2024-02": 62, "2024-03": 450 } },
        { id: "b", kind: "email", counts: "observation", months: { "2024-01": 83, "2024-02": 94, "2024-03": 417 } },
      ],
      tickets: { open: 10, closed: 40 },
    };
    expect(faults(report)).toEqual([]);
    // 450 + 417.
    const page = "- Telephone\n- E-mail\n\nOverview\n\nBusiest month: March 2024 (867).";
    expect(tieOut(page, report).status).toBe("passed");
    expect(tieOut(page.replace("867", "876"), report).status).not.toBe("passed");
  });

  it("ties out the share of a channel behind the noun of a part of the tickets", () => {
    const report: FeedbackReport = {
      period: "2024-05",
      channels: [
        { id: "a", kind: "post", counts: "suggestion", months: { "2024-05": 24 } },
        { id: "b", kind: "app", counts: "ticket", months: { "2024-05": 20 } },
      ],
      tickets: {
        breakdowns: [
          {
            id: "category",
            by: "category",
            cases: 90,
            parts: [
              { id: "suggestion", count: 30 },
              { id: "complaint", count: 60 },
            ],
          },
        ],
      },
    };
    // 24 of 44.
    expect(faults(report)).toEqual([]);
    expect(tieOut("Post: 24 suggestions, 54.55% of the total", report).status).toBe("passed");
    expect(tieOut("Post: 24 suggestions, 45.45% of the total", report).status).not.toBe("passed");
  });

  it("ties out a small share of the causes that initiatives address", () => {
    const causes = [
      { id: "a", name: { ar: "رسوم غير صحيحة", en: "Wrong fees" }, tickets: 3 },
      { id: "b", name: { ar: "عدم الوضوح", en: "Unclear steps" }, tickets: 97 },
    ];
    const initiatives = [{ id: "i", title: { ar: "نموذج", en: "New form" }, addresses: ["a"] }];
    expect(faults({ period, channels: [], causes, initiatives })).toEqual([]);
  });

  it("ties out a rate of responses where a channel counts responses, or requests", () => {
    const months = { "2024-01": 10, "2024-02": 20, "2024-03": 30 };
    const report: FeedbackReport = {
      period,
      channels: [{ id: "a", kind: "portal", counts: "response", months }],
      satisfaction: [
        {
          id: "m",
          agency: { ar: "المحاكم", en: "Courts" },
          scale: { min: 1, max: 5 },
          topBoxFrom: 4,
          ratings: { 1: 300, 5: 500 },
          asked: 1000,
        },
      ],
    };
    expect(faults(report)).toEqual([]);
  });
});
