import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figures } from "../../src/figures/figures.js";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { formatChange } from "../../src/language/formatChange.js";
import { formatCount } from "../../src/language/formatCount.js";
import { formatDecimal } from "../../src/language/formatDecimal.js";
import { formatMonth } from "../../src/language/formatMonth.js";
import { formatRate } from "../../src/language/formatRate.js";
import { formatShare } from "../../src/language/formatShare.js";
import { formatSignedCount } from "../../src/language/formatSignedCount.js";
import type {
  Channel,
  DurationFigures,
  FeedbackReport,
  PublishedFigure,
  Tickets,
} from "../../src/model/FeedbackReport.js";
import type { InitiativeStatus } from "../../src/model/lists.js";
import type { CountedNoun } from "../../src/model/Noun.js";
import { VERSION } from "../../src/model/version.js";
import { dataHash } from "../../src/verify/dataHash.js";
import { readPrinted } from "../../src/verify/reconcile/readPrinted.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { draws } from "../tools/draws.js";

const withPublished = (...published: readonly PublishedFigure[]): FeedbackReport => ({
  ...firstQuarter2021,
  published,
});
const printed = (figure: string, text: string): PublishedFigure => ({ figure, printed: text });
const outcomes = (report: FeedbackReport) =>
  reconcile(report).checks.map(({ code, path, outcome, rule }) => [code, path, outcome, ...(rule ? [rule] : [])]);

it("warns of what an edition says of a figure that there is not, and not of a count that no figure rests on", () => {
  const change = (figure: string) => ({ figure, kind: "correction", reason: "slip" }) as const;
  const report: FeedbackReport = {
    period: "2021-Q1",
    channels: [{ id: "calls", kind: "phone", months: { "2019-05": 4, "2021-01": 1, "2021-02": 2, "2021-03": 3 } }],
    causes: [{ id: "delays", name: { en: "Delays" }, months: { "2021-01": 3 } }],
    tickets: {
      open: 1,
      closed: 2,
      breakdowns: [
        { id: "ages", by: "age", of: "total", cases: 3, parts: [{ id: "old", name: { en: "Old" }, count: 3 }] },
      ],
    },
    edition: {
      number: 2,
      changes: [
        "contacts/callz/2021-Q1",
        "contacts/calls/2021-Q1",
        "contacts/calls/2019-05",
        "causes/delays/2021-01",
        "tickets/ages/2021-Q1/cases",
      ].map(change),
    },
  };
  const { findings } = reconcile(report);
  expect(findings).toEqual([
    {
      code: "cannot-check",
      severity: "warning",
      path: "contacts/callz/2021-Q1",
      message: "contacts/callz/2021-Q1: the edition declares a change of a figure that the report does not have",
    },
  ]);
  const [arabic] = reconcile(report, { language: "ar" }).findings;
  expect(arabic?.message.replace(/[\u200F\u2066-\u2069]/g, "")).toBe(
    "contacts/callz/2021-Q1: يعلن الإصدار تغيير رقم ليس في التقرير",
  );
});

describe("reconcile on the published quarter", () => {
  const { status, checks, findings, counts, ...rest } = reconcile(firstQuarter2021);

  it("passes all 16 published figures and the four sums that the page prints whole", () => {
    expect(status).toBe("passed");
    expect(counts).toEqual({ pass: 20, "pass-within-rounding": 0, fail: 0, "cannot-check": 0 });
    expect(checks.slice(0, 16).map(({ code, outcome }) => `${code} ${outcome}`)).toEqual(
      Array(16).fill("printed-figure pass"),
    );
    expect(checks.slice(16).map(({ code, path, inputs }) => [code, path, inputs.length])).toEqual([
      ["row-sum", "contacts/calls/2021-Q1", 3],
      ["row-sum", "contacts/emails/2021-Q1", 3],
      ["row-sum", "contacts/chats/2021-Q1", 3],
      ["tickets-total", "tickets/2021-Q1/total", 2],
    ]);
    expect(rest).toEqual({ waived: [], unusedWaivers: [], version: VERSION, dataHash: dataHash(firstQuarter2021) });
  });

  // 40, 96 and 65 ask for the accusative singular, 10 for the plural.
  it("names the three counted nouns that break grammar, with the right text", () => {
    expect(
      findings.map(({ code, severity, path, published, computed }) => [code, severity, path, published, computed]),
    ).toEqual([
      ["noun-form", "notice", "contacts/calls/2021-Q1", "649,940 مكالمات", "649,940 مكالمة"],
      ["noun-form", "notice", "contacts/emails/2021-Q1", "145,596 بريد إلكتروني", "145,596 بريدًا إلكترونيًا"],
      ["noun-form", "notice", "contacts/chats/2021-Q1", "291,110 محادثة مباشرة", "291,110 محادثات مباشرة"],
    ]);
  });

  it.each((firstQuarter2021.published ?? []).map((each, index) => [each.figure, index] as const))(
    "names %s when one of its digits is changed, and nothing else",
    (path, index) => {
      const published = (firstQuarter2021.published ?? []).map((each, at) => {
        const place = each.printed.search(/[0-9٠-٩]/);
        const changed = /[0-8٠-٨]/.test(each.printed.charAt(place)) ? 1 : -1;
        const digit = String.fromCharCode(each.printed.charCodeAt(place) + changed);
        return at === index
          ? { ...each, printed: each.printed.slice(0, place) + digit + each.printed.slice(place + 1) }
          : each;
      });
      const { status, findings } = reconcile({ ...firstQuarter2021, published });
      expect(status).toBe("failed");
      expect(findings.filter(({ severity }) => severity !== "notice").map(({ code, path }) => [code, path])).toEqual([
        ["printed-figure", path],
      ]);
    },
  );

  it("says what is wrong, in both languages", () => {
    const swapped = withPublished(printed("contacts/calls/2021-Q1", "649,904 مكالمة"));
    expect(reconcile(swapped).findings).toEqual([
      {
        code: "printed-figure",
        severity: "error",
        message:
          "contacts/calls/2021-Q1: states 649,904 مكالمة; the data give 649,940; difference -36; two digits swapped",
        path: "contacts/calls/2021-Q1",
        published: "649,904 مكالمة",
        computed: "649940",
        difference: "-36",
      },
    ]);
    expect(reconcile(swapped, { language: "ar" }).findings[0]?.message.replace(/[\u200F\u2066-\u2069]/g, "")).toBe(
      "contacts/calls/2021-Q1: المذكور 649,904 مكالمة، والمحسوب 649,940 بحسب البيانات، والفرق -36؛ تبادلت خانتان موضعيهما",
    );
  });
});

describe("reconcile: what cannot be checked", () => {
  it("does not call nothing a pass", () => {
    const { status, checks, findings } = reconcile(withPublished());
    expect([status, checks, findings]).toEqual(["nothing-checked", [], []]);
  });

  it.each([
    ["an unknown figure", "contacts/faxes/2021-Q1", "12", "unknown-figure"],
    ["a text that is not a number", "contacts/calls/2021-Q1", "about 650,000", "unreadable"],
    ["two numbers", "contacts/calls/2021-Q1", "649,940 or 900,000 calls", "unreadable"],
    ["two numbers in Arabic", "contacts/calls/2021-Q1", "649,940 و900,000", "unreadable"],
    ["a part and its whole", "contacts/calls/2021-Q1", "649,940 of 1,086,646", "unreadable"],
    ["numbers of two nouns", "contacts/calls/2021-Q1", "649,940 calls, 900 e-mails", "unreadable"],
    ["a number of each day", "contacts/calls/2021-Q1", "649,940 calls a day", "unreadable"],
    ["two bounds", "contacts/calls/2021-Q1", "more than 600,000 or 900,000 calls", "unreadable"],
    ["two numbers in thousands", "contacts/calls/2021-Q1", "650 thousand or 900 thousand calls", "unreadable"],
    ["a percentage for a count", "contacts/calls/2021-Q1", "59.8%", "wrong-form"],
    ["a count for a percentage", "contacts/calls/2021-Q1/share-of-channels", "60 calls", "wrong-form"],
    ["months that are not", "contacts/2021-Q1/peak-month", "soon", "unreadable"],
  ])("%s", (_, figure, text, reason) => {
    const { status, checks, findings } = reconcile(withPublished(printed(figure, text)));
    expect(status).toBe("cannot-check");
    expect(checks).toMatchObject([{ outcome: "cannot-check", reason, path: figure }]);
    expect(findings).toMatchObject([{ code: "cannot-check", severity: "warning", path: figure }]);
  });

  it("data that are missing, and a share of nothing", () => {
    const report: FeedbackReport = {
      period: "2021-Q1",
      channels: [
        { id: "calls", kind: "phone", months: { "2021-01": 0, "2021-02": 0, "2021-03": { missing: "not-collected" } } },
      ],
      tickets: { open: 0, closed: 0 },
      published: [printed("contacts/calls/2021-Q1", "5"), printed("tickets/2021-Q1/open-rate", "0%")],
    };
    expect(reconcile(report).checks.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ["cannot-check", "missing-part"],
      ["cannot-check", "zero-denominator"],
    ]);
  });

  it("a failure outranks it", () => {
    const report = withPublished(printed("nothing", "1"), printed("tickets/2021-Q1/open", "11"));
    expect(reconcile(report).status).toBe("failed");
  });
});

describe("reconcile: percentages", () => {
  const share = "contacts/calls/2021-Q1/share-of-channels";

  // 649,940 / 1,086,646 = 59.8116… %; 10 / 123,765 = 0.00808 %; calls grew by 9.454 % from February to March.
  it.each([
    [share, "59.8%", "pass", "half-up"],
    [share, "٥٩٫٨١٪", "pass", "half-up"],
    [share, "60%", "pass", "half-up"],
    [share, "59%", "pass-within-rounding", "truncated"],
    [share, "59.82%", "fail", undefined],
    ["tickets/2021-Q1/open-rate", "<0.01%", "pass", undefined],
    ["tickets/2021-Q1/open-rate", "<0.001%", "fail", undefined],
    ["tickets/2021-Q1/closure-rate", ">99.9%", "pass", undefined],
    ["contacts/calls/2021-Q1", "<650,000 calls", "pass", undefined],
    ["contacts/calls/2021-Q1", "<649,940 calls", "fail", undefined],
    ["tickets/2021-Q1/closure-rate", "> 99.9%", "pass", undefined],
    ["contacts/calls/2021-03/month-change-percent", "+9.45%", "pass", "half-up"],
    ["contacts/calls/2021-03/month-change-percent", "-9.45%", "fail", undefined],
    // 172,872 after 287,853: 114,981 fewer, 39.944 % of 287,853.
    ["contacts/calls/2021-02/month-change-percent", "down 39.94%", "pass", "half-up"],
    ["contacts/calls/2021-02/month-change-percent", "a decrease of 39.94%", "pass", "half-up"],
    ["contacts/calls/2021-02/month-change-percent", "fell by 39.9%", "pass", "half-up"],
    ["contacts/calls/2021-02/month-change-percent", "انخفاض ٣٩٫٩٤٪", "pass", "half-up"],
    ["contacts/calls/2021-02/month-change-percent", "انخفاضًا بنسبة ٣٩٫٩٤٪", "pass", "half-up"],
    ["contacts/calls/2021-02/month-change-percent", "up 39.94%", "fail", undefined],
    ["contacts/calls/2021-02/month-change-percent", "زيادة ٣٩٫٩٤٪", "fail", undefined],
    ["contacts/calls/2021-02/month-change-percent", "no change", "fail", undefined],
    ["contacts/calls/2021-02/month-change-percent", "دون تغير", "fail", undefined],
    ["contacts/calls/2021-02/month-change", "no change", "fail", undefined],
    ["contacts/calls/2021-02/month-change", "unchanged", "fail", undefined],
    ["contacts/calls/2021-02", "no change", "cannot-check", undefined],
    ["contacts/calls/2021-02/month-change-percent", "down <40%", "pass", undefined],
    ["contacts/calls/2021-02/month-change-percent", "down <39%", "fail", undefined],
    ["contacts/calls/2021-02/month-change", "114,981 fewer calls", "pass", undefined],
    ["contacts/calls/2021-02/month-change", "١١٤٬٩٨١ مكالمة أقل", "pass", undefined],
    ["contacts/calls/2021-02/month-change", "114,981 more", "fail", undefined],
    ["contacts/calls/2021-02/month-change-percent", "39.94% lower", "pass", "half-up"],
    ["contacts/calls/2021-02/month-change-percent", "a 39.94% decrease", "pass", "half-up"],
    ["contacts/calls/2021-02/month-change-percent", "٣٩٫٩٤٪ أقل", "pass", "half-up"],
    ["contacts/calls/2021-02/month-change-percent", "39.94% higher", "fail", undefined],
    ["contacts/calls/2021-02/month-change", "at least 114,000 fewer calls", "pass", undefined],
    ["contacts/calls/2021-02/month-change", "at least 114,981 fewer calls", "pass", undefined],
    ["contacts/calls/2021-02/month-change", "more than 114,981 fewer calls", "fail", undefined],
    ["contacts/calls/2021-02/month-change", "over 114 thousand fewer calls", "pass", undefined],
    ["contacts/calls/2021-02/month-change", "أكثر من 100 ألف مكالمة أقل", "pass", undefined],
    ["contacts/calls/2021-02/month-change", "less than 100,000 fewer calls", "fail", undefined],
    ["contacts/calls/2021-02/month-change", "at most 10 fewer calls", "fail", undefined],
    ["contacts/calls/2021-02/month-change", "أقل من 100 ألف مكالمة أقل", "fail", undefined],
    ["contacts/calls/2021-02/month-change", "at least 114,000 more calls", "fail", undefined],
    ["contacts/calls/2021-02/month-change-percent", "more than 39% lower", "pass", undefined],
    ["contacts/calls/2021-02/month-change-percent", "less than 39% lower", "fail", undefined],
    // 189,215 after 172,872: 16,343 more.
    ["contacts/calls/2021-03/month-change", "over 16,000 more", "pass", undefined],
    ["contacts/calls/2021-03/month-change", "less than 16,000 more", "fail", undefined],
    ["contacts/calls/2021-03/month-change", "16,343 more", "pass", undefined],
    ["contacts/calls/2021-03/month-change", "16,343 fewer", "fail", undefined],
    ["contacts/calls/2021-03/month-change", "16,343 calls, fewer of them by night", "pass", undefined],
    // Of what is no change, a word behind the number says nothing.
    ["contacts/calls/2021-Q1", "649,940 calls fewer than expected", "pass", undefined],
    // What says when or how it was counted is no other number.
    ["contacts/calls/2021-Q1", "649,940 calls in three months", "pass", undefined],
    ["contacts/calls/2021-Q1", "649,940 مكالمة خلال ٣ أشهر", "pass", undefined],
    ["contacts/calls/2021-Q1", "649,940 calls in Q1 2021 (Table 3)", "pass", undefined],
    ["tickets/2021-Q1/per-1000-contacts", "113.9 tickets per 1,000 contacts", "pass", "half-up"],
    ["tickets/2021-Q1/per-1000-contacts", "\u200f١١٣٫٩ لكل \u2066١٬٠٠٠\u2069", "pass", "half-up"],
    ["tickets/2021-Q1/per-1000-contacts", "113.9 per thousand", "pass", "half-up"],
    ["tickets/2021-Q1/per-1000-contacts", "113.9 تذكرة لكل 1,000 عملية تواصل", "pass", "half-up"],
    ["tickets/2021-Q1/per-1000-contacts", "113.9 تذكرة لكل ألف", "pass", "half-up"],
    ["tickets/2021-Q1/per-1000-contacts", "113.7 tickets per 1,000 contacts", "fail", undefined],
    ["contacts/2021-Q1/mean-per-day", "12,073.8 contacts a day", "pass", "half-up"],
    ["contacts/2021-Q1/mean-per-day", "12,073.8 contacts per day", "pass", "half-up"],
    ["contacts/calls/2021-Q1/mean-per-day", "7,221.6 مكالمة يوميًّا", "pass", "half-up"],
    ["contacts/calls/2021-Q1/mean-per-day", "7,221.6 مكالمة كل يوم", "pass", "half-up"],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 calls daily", "pass", "half-up"],
    ["contacts/calls/2021-Q1/share-of-channels", "59.8 per cent of contacts", "pass", "half-up"],
    ["contacts/calls/2021-Q1/share-of-channels", "60 لكل 100", "pass", "half-up"],
    // Of another base it is another number, right or wrong.
    ["tickets/2021-Q1/per-1000-contacts", "113.9 per 100 contacts", "cannot-check", undefined],
    ["tickets/2021-Q1/per-1000-contacts", "11.39 per 100 contacts", "cannot-check", undefined],
    ["tickets/2021-Q1/per-1000-contacts", "113.9 per contact", "cannot-check", undefined],
    ["tickets/2021-Q1/per-1000-contacts", "113.9 per million contacts", "cannot-check", undefined],
    ["tickets/2021-Q1/per-1000-contacts", "113.9 لكل 100 عملية تواصل", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 calls per week", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/mean-per-day", "50,551 per week", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 calls an hour", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 calls per working day", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 مكالمة شهريا", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/share-of-channels", "59.81 per 1,000 contacts", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/share-of-channels", "598.1 per 1,000", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/share-of-channels", "60 in 10", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/share-of-channels", "6 in 10", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/share-of-channels", "6 من كل 10", "cannot-check", undefined],
    ["tickets/2021-Q1/open", "10 tickets per 1,000 contacts", "cannot-check", undefined],
    ["contacts/calls/2021-Q1", "649,940 calls per agent", "cannot-check", undefined],
    // What stands behind the base may be another number.
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 a day or 7,300 a day", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 calls a day and 650 e-mails", "cannot-check", undefined],
    ["tickets/2021-Q1/per-1000-contacts", "113.9 per 1,000 contacts, not 200", "cannot-check", undefined],
    ["tickets/2021-Q1/per-1000-contacts", "١١٣٫٩ لكل ١٬٠٠٠ أو ٢٠٠", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 calls a day in 2021 (page 4)", "pass", "half-up"],
    // A base has more than one writing, and "as per" is none.
    ["tickets/2021-Q1/per-1000-contacts", "113.9 per a thousand", "pass", "half-up"],
    ["tickets/2021-Q1/per-1000-contacts", "113.9 per one thousand", "pass", "half-up"],
    ["tickets/2021-Q1/per-1000-contacts", "113.9 per 1.000", "pass", "half-up"],
    ["tickets/2021-Q1/per-1000-contacts", "113.9 per 1 000", "pass", "half-up"],
    ["tickets/2021-Q1/per-1000-contacts", "113.9 per 1,000, as before", "pass", "half-up"],
    ["tickets/2021-Q1/per-1000-contacts", "113.9 per 1,000,000", "cannot-check", undefined],
    ["tickets/2021-Q1/per-1000-contacts", "113.9 per a million", "cannot-check", undefined],
    ["tickets/2021-Q1/per-1000-contacts", "113.9 per one contact", "cannot-check", undefined],
    [share, "59.81 in 100", "pass", "half-up"],
    [share, "59.81 per hundred", "pass", "half-up"],
    [share, "59.81 in 3 months", "pass", "half-up"],
    [share, "59.82 in 3 months", "fail", undefined],
    [share, "60 in 10 contacts", "cannot-check", undefined],
    [share, "60 in 101", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 calls per calendar day", "pass", "half-up"],
    ["contacts/calls/2021-Q1", "649,940 calls as per CRM", "pass", undefined],
    ["contacts/calls/2021-Q1", "649,940 calls per calendar day", "cannot-check", undefined],
    // In Arabic a base stands behind "in", too, where a count says when it was counted.
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 مكالمة في اليوم", "pass", "half-up"],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 مكالمة في اليوم الواحد", "pass", "half-up"],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 مكالمة يومية", "pass", "half-up"],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 مكالمة في العام الماضي", "pass", "half-up"],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 مكالمة في عام 2021", "pass", "half-up"],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 مكالمة في الشهر", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 مكالمة في الشهر الواحد", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 مكالمة بالأسبوع", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 مكالمة شهرية", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 مكالمة لكل يوم عمل", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 مكالمة في يوم العمل", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/mean-per-day", "7,222 calls each business day", "cannot-check", undefined],
    ["contacts/calls/2021-Q1", "649,940 مكالمة في العام", "pass", undefined],
    // Calls are no tickets, whatever they are told of.
    ["tickets/2021-Q1/per-1000-contacts", "113.9 calls per 1,000 contacts", "cannot-check", undefined],
    ["contacts/calls/2021-Q1/mean-per-day", "7,221.6 tickets a day", "cannot-check", undefined],
    // A level and no change: nothing can be said of it.
    ["contacts/calls/2021-02/month-change-percent", "down to 39.94%", "cannot-check", undefined],
    ["contacts/calls/2021-03/month-change-percent", "زيادة ٩٫٤٥٪", "pass", "half-up"],
    ["contacts/calls/2021-03/month-change-percent-per-day", "-1.14%", "pass", "half-up"],
    ["tickets/2021-Q1/per-1000-contacts", "113.9", "pass", "half-up"],
    // 1,086,646 / 90 days = 12,073.84…
    ["contacts/2021-Q1/mean-per-day", "12,073.8", "pass", "half-up"],
    ["contacts/2021-Q1/peak-month", "January 2021", "pass", undefined],
    ["contacts/2021-Q1/peak-month", "January", "pass", undefined],
    ["contacts/chats/2021-Q1/peak-month", "يناير", "fail", undefined],
    ["contacts/chats/2021-Q1/peak-month", "يناير 2021", "fail", undefined],
  ])("%s printed %s: %s", (figure, text, outcome, rule) => {
    const [check] = reconcile(withPublished(printed(figure, text))).checks;
    expect([check?.outcome, check?.rule]).toEqual([outcome, rule]);
  });

  it("warns where a share looks like all or nothing and is not", () => {
    const { status, findings } = reconcile(
      withPublished(printed("tickets/2021-Q1/closure-rate", "100%"), printed("tickets/2021-Q1/open-rate", "0.0%")),
    );
    expect(status).toBe("passed");
    expect(findings.map(({ code, severity, computed }) => [code, severity, computed])).toEqual([
      ["hidden-remainder", "warning", "99.99%"],
      ["hidden-remainder", "warning", "0.01%"],
    ]);
  });

  const january = (...shares: readonly [string, string, string]) =>
    withPublished(
      ...["calls", "emails", "chats"].map((id, index) =>
        printed(`contacts/${id}/2021-01/share-of-channels`, shares[index] ?? ""),
      ),
    );

  // 68.0232, 12.7398 and 19.2369 % in January: 99.9 when rounded, 100 when the e-mails, cut off the most, are raised.
  it("accepts shares that add to 99.9 because of rounding", () => {
    expect(outcomes(january("68.0%", "12.7%", "19.2%")).at(-1)).toEqual([
      "shares-of-whole",
      "contacts/2021-01",
      "pass-within-rounding",
      "half-up",
    ]);
  });

  it("accepts a set that was adjusted to 100, and says so of the share that moved", () => {
    const { status, checks } = reconcile(january("68.0%", "12.8%", "19.2%"));
    expect(status).toBe("passed");
    expect(checks.map(({ outcome, rule }) => [outcome, rule])).toEqual([
      ["pass", "half-up"],
      ["pass-within-rounding", "largest-remainder"],
      ["pass", "half-up"],
      ["pass-within-rounding", "largest-remainder"],
    ]);
  });

  it.each(["less than 12%", "15%", "12.80%"])("takes %s of the share that moved for no adjustment", (text) => {
    const adjusted = january("68.0%", "12.8%", "19.2%").published ?? [];
    const { status, findings } = reconcile(
      withPublished(...adjusted, printed("contacts/emails/2021-01/share-of-channels", text)),
    );
    expect(status).toBe("failed");
    expect(findings.map(({ code, published }) => [code, published])).toContainEqual(["printed-figure", text]);
  });

  it("tells a share from the bound that it is beyond", () => {
    const [finding] = reconcile(withPublished(printed(share, "more than 60%"))).findings;
    expect(finding?.message).toBe(`${share}: states more than 60%; the data give 59.81%; difference 0.19`);
    expect(finding?.difference).toBe("0.19");
  });

  it("states no sum of shares of nothing", () => {
    const published = ["calls", "chats"].map((id) => printed(`contacts/${id}/2021-01/share-of-channels`, "0%"));
    const channels = ["calls", "chats"].map((id) => ({ id, kind: "phone", months: { "2021-01": 0 } }));
    const set = reconcile({ period: "2021-01", channels, published }).checks.at(-1);
    expect(set).not.toHaveProperty("published");
    expect(set?.message).toBe(
      "contacts/2021-01: cannot be checked against all the shares of it: there is nothing to divide by",
    );
  });

  it("does not accept an adjustment of the wrong share", () => {
    const { findings } = reconcile(january("68.1%", "12.7%", "19.2%"));
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ["printed-figure", "contacts/calls/2021-01/share-of-channels"],
    ]);
  });
});

describe("reconcile: several months of one rank", () => {
  const months = { "2021-01": 5, "2021-02": 5, "2021-03": 5 };
  const channels = [{ id: "calls", kind: "phone", months }];
  const of = (text: string) =>
    reconcile({ period: "2021-Q1", channels, published: [printed("contacts/2021-Q1/peak-month", text)] }).checks[0]
      ?.outcome;

  it.each([
    "January, February and March",
    "January, February, and March",
    "January, February & March",
    "JANUARY, FEBRUARY AND MARCH 2021",
    "يناير وفبراير ومارس",
    "يناير، وفبراير، ومارس",
    "يناير و فبراير و مارس",
  ])("are read as they are listed: %s", (text) => expect(of(text)).toBe("pass"));

  it("are all of them, and nothing else", () => {
    expect(of("January, and February")).toBe("fail");
    expect(of("January, and")).toBe("cannot-check");
    expect(of(",")).toBe("cannot-check");
  });
});

it("compares with as many digits as are printed", () => {
  // 1 of 3 is 33.333… %; with fifteen decimals that has more digits than a number holds.
  const channels = ["calls", "chats"].map((id, at) => ({ id, kind: "phone", months: { "2021-01": at + 1 } }));
  const figure = "contacts/calls/2021-01/share-of-channels";
  const of = (text: string) => reconcile({ period: "2021-01", channels, published: [printed(figure, text)] }).checks[0];
  expect(of("0.333333333333333%")).toMatchObject({
    outcome: "fail",
    computed: "33.333333333333333%",
    difference: "-33",
  });
  expect(of("more than 1.00000000000001%")).toMatchObject({ outcome: "pass", computed: "33.3333333333333333%" });
});

it("takes no change for a number of tickets or contacts too", () => {
  const channels = [{ id: "calls", kind: "phone", months: { "2021-01": 7, "2021-02": 7 } }];
  const published = ["no change", "دون تغيير"].map((text) => printed("contacts/calls/2021-02/month-change", text));
  const { checks } = reconcile({ period: "2021-02", channels, published });
  expect(checks.slice(0, 2).map(({ outcome, computed }) => [outcome, computed])).toEqual([
    ["pass", "0"],
    ["pass", "0"],
  ]);
});

describe("reconcile: printed figures against each other", () => {
  // No data at all for the quarter, so that only the page speaks.
  const silent = (...published: readonly PublishedFigure[]): FeedbackReport => ({
    period: "2021-Q1",
    channels: ["calls", "chats"].map((id) => ({ id, kind: "phone" })),
    published,
  });
  const months = (id: string, ...counts: readonly number[]) =>
    counts.map((count, index) => printed(`contacts/${id}/2021-0${index + 1}`, String(count)));

  it("finds printed months that do not give the printed total, though the data are missing", () => {
    const { checks, findings } = reconcile(
      silent(...months("calls", 10, 20, 30), printed("contacts/calls/2021-Q1", "66 calls")),
    );
    expect(checks.at(-1)).toMatchObject({ code: "row-sum", outcome: "fail", computed: "60", difference: "6" });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([
      {
        code: "row-sum",
        severity: "error",
        message:
          "contacts/calls/2021-Q1: states 66 calls; its printed months or quarters give 60; difference 6; one digit wrong",
        path: "contacts/calls/2021-Q1",
        published: "66 calls",
        computed: "60",
        difference: "6",
      },
    ]);
  });

  it("adds columns, rows and grand totals, and cross-foots them", () => {
    const page = (grand: string) =>
      silent(
        ...months("calls", 1, 2, 3),
        ...months("chats", 10, 20, 30),
        printed("contacts/calls/2021-Q1", "6"),
        printed("contacts/chats/2021-Q1", "60"),
        ...[11, 22, 33].map((count, index) => printed(`contacts/2021-0${index + 1}`, String(count))),
        printed("contacts/2021-Q1", grand),
      );
    const identities = (grand: string) =>
      reconcile(page(grand)).checks.flatMap(({ code, outcome }) =>
        code === "printed-figure" ? [] : `${code} ${outcome}`,
      );
    const sums = ["row-sum", "row-sum", "column-sum", "column-sum", "column-sum", "grand-total", "cross-foot"];
    expect(identities("66")).toEqual(sums.map((code) => `${code} pass`));
    expect(identities("67").slice(-2)).toEqual(["grand-total fail", "cross-foot fail"]);
  });

  it("adds the quarters of a half, and the year to date", () => {
    const report: FeedbackReport = {
      period: "2021-Q2",
      channels: [{ id: "calls", kind: "phone", totals: { "2021-Q1": 5, "2021-Q2": 7 } }],
      published: [
        printed("contacts/calls/2021-Q1", "5"),
        printed("contacts/calls/2021-Q2", "7"),
        printed("contacts/calls/2021-Q2/year-to-date", "13"),
      ],
    };
    expect(outcomes(report).slice(2)).toEqual([
      ["printed-figure", "contacts/calls/2021-Q2/year-to-date", "fail"],
      ["year-to-date", "contacts/calls/2021-Q2/year-to-date", "fail"],
    ]);
    const half = { ...report, period: "2021-H1", published: report.published?.slice(0, 2) ?? [] };
    half.published.push(printed("contacts/calls/2021-H1", "12 calls"));
    expect(outcomes(half).at(-1)).toEqual(["row-sum", "contacts/calls/2021-H1", "pass"]);
  });

  it("leaves a sum of which a part is not printed to the data", () => {
    expect(
      outcomes(withPublished(...months("calls", 287853, 172872), printed("contacts/calls/2021-Q1", "649940"))),
    ).toHaveLength(3);
  });

  // 172,872 to 189,215 is 16,343 more, or 9.454 %.
  it("compares changes, rates and means with the counts beside them", () => {
    const report = withPublished(
      printed("contacts/calls/2021-02", "172872"),
      printed("contacts/calls/2021-03", "189215"),
      printed("contacts/calls/2021-03/month-change", "+16,343"),
      printed("contacts/calls/2021-03/month-change-percent", "9%"),
      printed("contacts/2021-Q1", "1,086,646"),
      printed("contacts/2021-Q1/mean-per-day", "12,074"),
      printed("tickets/2021-Q1/total", "123,765"),
      printed("tickets/2021-Q1/per-1000-contacts", "113.9"),
    );
    expect(
      outcomes(report)
        .slice(8)
        .map(([code, , outcome]) => [code, outcome]),
    ).toEqual([
      ["difference", "pass"],
      ["growth", "pass"],
      ["mean", "pass"],
      ["rate", "pass"],
    ]);
  });

  it("wants one value of a figure printed twice, or intervals that meet", () => {
    const share = "contacts/calls/2021-Q1/share-of-channels";
    const twice = (first: string, second: string) =>
      outcomes(withPublished(printed(share, first), printed(share, second))).at(-1);
    expect(twice("59.81%", "60%")).toEqual(["duplicate", share, "pass-within-rounding", "rounded-parts"]);
    expect(twice("60%", "59.81%")).toEqual(["duplicate", share, "pass-within-rounding", "rounded-parts"]);
    expect(twice("59.8%", "59.8%")).toEqual(["duplicate", share, "pass"]);
    expect(twice("59.8%", "59.7%")).toEqual(["duplicate", share, "fail"]);
    // 59.809… cut off is 59, which stands for 59 to 60; 58 is no share of the data's, and stands for 57.5 to 58.5.
    expect(twice("59.81%", "59%")).toEqual(["duplicate", share, "pass-within-rounding", "rounded-parts"]);
    expect(twice("59.81%", "58%")).toEqual(["duplicate", share, "fail"]);
  });
});

describe("reconcile: the data against themselves", () => {
  const given = (total: number, months: Readonly<Record<string, number>>): FeedbackReport => ({
    period: "2021-Q1",
    channels: [{ id: "calls", kind: "phone", months, totals: { "2021-Q1": total } }],
  });

  it("given totals against their months", () => {
    const all = { "2021-01": 1, "2021-02": 2, "2021-03": 3 };
    expect(outcomes(given(6, all))).toEqual([["given-total", "contacts/calls/2021-Q1", "pass"]]);
    expect(reconcile(given(7, all)).findings).toMatchObject([{ code: "given-total", computed: "6", difference: "1" }]);
    expect(reconcile(given(7, { "2021-01": 1 })).checks).toMatchObject([
      { outcome: "cannot-check", reason: "missing-part" },
    ]);
    // One month alone is more than the total.
    expect(reconcile(given(7, { "2021-01": 8 })).checks).toMatchObject([{ outcome: "fail" }]);
    expect(reconcile(given(7, {})).status).toBe("nothing-checked");
    // A wrong printed figure does not hide that the data contradict themselves.
    const both = { ...given(7, all), published: [printed("contacts/calls/2021-Q1", "9")] };
    expect(reconcile(both).findings.map(({ code }) => code)).toEqual(["printed-figure", "given-total"]);
  });

  it("given totals where a quarter or all months do not apply", () => {
    const none = { missing: "not-applicable" } as const;
    const year = (total: number): FeedbackReport => ({
      period: "2021",
      channels: [
        { id: "a", kind: "app", totals: { "2021": total, "2021-Q1": none, "2021-Q2": 1, "2021-Q3": 2, "2021-Q4": 3 } },
      ],
    });
    expect(outcomes(year(6))).toEqual([["given-total", "contacts/a/2021", "pass"]]);
    expect(reconcile(year(7)).findings).toMatchObject([{ computed: "6", difference: "1" }]);
    const months = { "2021-01": none, "2021-02": none, "2021-03": none };
    const quarter = (total: number): FeedbackReport => ({
      period: "2021-Q1",
      channels: [{ id: "a", kind: "app", months, totals: { "2021-Q1": total } }],
    });
    expect(reconcile(quarter(100)).findings).toMatchObject([{ code: "given-total", computed: "0", difference: "100" }]);
    expect(reconcile(quarter(0)).status).toBe("passed");
  });

  it("a given half against its quarters, which stand in for their months", () => {
    const half = (total: number): FeedbackReport => ({
      period: "2021-H1",
      channels: [
        {
          id: "calls",
          kind: "phone",
          months: { "2021-01": 1, "2021-02": 2, "2021-03": 3 },
          totals: { "2021-H1": total, "2021-Q2": 4 },
        },
      ],
    });
    // 1 + 2 + 3 and the 4 of the second quarter.
    expect(reconcile(half(10)).checks).toMatchObject([{ code: "given-total", outcome: "pass", inputs: { length: 4 } }]);
    expect(reconcile(half(11)).findings).toMatchObject([{ path: "contacts/calls/2021-H1", computed: "10" }]);
  });

  it("a subset within its whole, where it is said to be a part of it", () => {
    const subset = (count: number, partOf?: "tickets"): FeedbackReport => ({
      period: "2021-Q1",
      channels: [],
      tickets: { open: 1, closed: 9, subsets: [{ id: "portal", count, ...(partOf && { partOf }) }] },
    });
    expect(outcomes(subset(10, "tickets"))).toEqual([["subset", "tickets/portal/2021-Q1", "pass"]]);
    expect(reconcile(subset(11, "tickets")).findings).toMatchObject([
      { code: "subset", path: "tickets/portal/2021-Q1", published: "11", computed: "10", difference: "1" },
    ]);
    expect(reconcile(subset(11)).status).toBe("nothing-checked");
  });

  const flow = { broughtForward: 2, opened: 18, closed: 17 };
  const rolled = (tickets: FeedbackReport["tickets"]): FeedbackReport => ({
    period: "2021-Q2",
    channels: [],
    ...(tickets && { tickets }),
  });

  // 2 + 18 - 17 = 3 left open.
  it("open tickets against the flows", () => {
    expect(outcomes(rolled({ open: 3, flow }))).toEqual([["backlog", "tickets/2021-Q2/open", "pass"]]);
    expect(reconcile(rolled({ open: 4, flow })).findings).toMatchObject([
      { code: "backlog", computed: "3", difference: "1" },
    ]);
    expect(outcomes(rolled({ open: 4, flow: { ...flow, reopened: 1 } }))).toEqual([
      ["backlog", "tickets/2021-Q2/open", "pass"],
    ]);
    expect(reconcile(rolled({ open: 3, basis: "events", flow })).checks).toMatchObject([{ reason: "missing-part" }]);
    expect(reconcile(rolled({ open: 4, basis: "cohort-by-opened", flow })).status).toBe("nothing-checked");
    expect(outcomes(rolled({ flow: { ...flow, closed: 21 } }))).toEqual([
      ["backlog", "tickets/2021-Q2/closed-in-period", "fail"],
    ]);
  });

  // 3 are open: 18 opened without those closed, or 17 closed without those opened.
  it("no open tickets against half a flow, and says so", () => {
    const { opened: _, ...unopened } = flow;
    const { closed: __, ...unclosed } = flow;
    for (const half of [unopened, unclosed])
      for (const basis of ["unstated", "events", "distinct-in-period"] as const)
        expect(reconcile(rolled({ basis, open: 3, flow: half }))).toMatchObject({
          status: "cannot-check",
          checks: [{ code: "backlog", path: "tickets/2021-Q2/open", outcome: "cannot-check", reason: "missing-part" }],
        });
    const nothing = [{ open: 3, flow: { broughtForward: 2 } }, { flow: unopened }, { open: 3, flow: { opened: 18 } }];
    for (const tickets of [...nothing, { open: 3, basis: "cohort-by-opened", flow: unopened } as const])
      expect(reconcile(rolled(tickets)).status).toBe("nothing-checked");
  });

  it("what was brought forward against the report before", () => {
    const report = rolled({ open: 3, flow });
    const earlier = (period: string, open: number): FeedbackReport => ({ period, channels: [], tickets: { open } });
    const last = (previous: FeedbackReport) => reconcile(report, { previous }).checks.at(-1);
    expect(last(earlier("2021-Q1", 2))).toMatchObject({
      code: "brought-forward",
      outcome: "pass",
      path: "tickets/2021-Q2/brought-forward",
    });
    expect(last(earlier("2021-Q1", 5))).toMatchObject({
      outcome: "fail",
      published: "2",
      computed: "5",
      difference: "-3",
    });
    expect(last(earlier("2020-Q4", 2))).toMatchObject({ outcome: "cannot-check", reason: "not-adjacent" });
    const silent = rolled({ open: 3 });
    const words = (language: "en" | "ar") =>
      reconcile(silent, { previous: earlier("2021-Q1", 2), language }).checks.at(-1)?.message;
    expect(words("en")).toMatch(/brought-forward: cannot be checked against the open tickets/);
    expect(words("ar")).toMatch(/: تعذر التحقق بحسب التذاكر المفتوحة/);
  });
});

describe("reconcile: figures that the data show to be cut off", () => {
  const calls = "contacts/calls/2021-Q1";
  const judged = (...texts: readonly (readonly [figure: string, text: string])[]) =>
    reconcile(withPublished(...texts.map(([figure, text]) => printed(figure, text))))
      .checks.slice(texts.length)
      .filter(({ code }) => code !== "disclosure")
      .map(({ code, outcome }) => [code, outcome]);

  // 649 thousand are 649,000 to 650,000: 287,853 + 172,872 + 189,215 = 649,940, which are 7,221.6 in each of 90 days.
  it("takes them for a whole unit away from zero", () => {
    expect(judged([calls, "649,940"], [calls, "649 thousand"])).toEqual([["duplicate", "pass-within-rounding"]]);
    expect(
      judged(
        [calls, "649 thousand"],
        ["contacts/calls/2021-01", "287,853"],
        ["contacts/calls/2021-02", "172,872"],
        ["contacts/calls/2021-03", "189,215"],
      ),
    ).toEqual([["row-sum", "pass-within-rounding"]]);
    expect(judged([calls, "649 thousand"], [`${calls}/mean-per-day`, "7,221.6"])).toEqual([
      ["mean", "pass-within-rounding"],
    ]);
  });

  // 172,872 - 287,853 = -114,981: cut off, -114 thousand are -115,000 to -114,000.
  it("takes a fall for one below it", () => {
    expect(
      judged(
        ["contacts/calls/2021-02/month-change", "-114 thousand"],
        ["contacts/calls/2021-01", "287,853"],
        ["contacts/calls/2021-02", "172,872"],
      ),
    ).toEqual([["difference", "pass-within-rounding"]]);
  });

  // 650 thousand is rounded half up and 648 thousand is wrong: half a unit either way is 647,500 to 648,500.
  it("leaves all others at half a unit", () => {
    expect(judged([calls, "649,400"], [calls, "650 thousand"])).toEqual([["duplicate", "fail"]]);
    expect(judged([calls, "649,940"], [calls, "648 thousand"])).toEqual([["duplicate", "fail"]]);
  });
});

describe("reconcile: counts printed in thousands", () => {
  const calls = "contacts/calls/2021-Q1";
  // 649,940 calls: 650 thousand half up, 649 cut off; 0.65 million; 0.6 is 8.3 % off, 1 million 35 %.
  it.each([
    ["650 ألف مكالمة", "pass"],
    ["٦٥٠ ألفًا", "pass"],
    ["0.65 million calls", "pass"],
    ["0.6 million", "pass"],
    ["1 million", "fail"],
    ["649 ألف", "pass-within-rounding"],
    ["649 ألفًا و940 مكالمة", "pass"],
    ["649 ألفًا و904 مكالمات", "fail"],
    ["13 ألف", "fail"],
    ["649,940 ألف", "fail"],
  ])("%s: %s", (text, outcome) => {
    expect(reconcile(withPublished(printed(calls, text))).checks[0]).toMatchObject({ outcome, published: text });
  });

  // 649,940 of them are calls.
  it.each(["649,940 e-mails", "٦٤٩٬٩٤٠ محادثة مباشرة", "649,940 tickets", "649,940 messages", "٦٤٩٬٩٤٠ رسالة"])(
    "cannot agree with the noun of %s",
    (text) => {
      const { status, checks, findings } = reconcile(withPublished(printed(calls, text)));
      expect(status).not.toBe("passed");
      expect(checks[0]).toMatchObject({ outcome: "cannot-check", reason: "other-noun" });
      expect(findings.map(({ code }) => code)).toContain("noun-unit");
      expect(findings.map(({ code }) => code)).not.toContain("cannot-check");
    },
  );

  it.each([
    "649,940 hours",
    "649,940 working hours",
    "649,940 minutes",
    "649,940 weeks",
    "٦٤٩٬٩٤٠ ساعة",
    "649,940 سنة",
    "649,940 دقيقة",
    "649,940 days",
    "649,940 percentage points",
  ])("cannot agree with what is no count: %s", (text) => {
    const { checks, findings } = reconcile(withPublished(printed(calls, text)));
    expect(checks[0]).toMatchObject({ outcome: "cannot-check", reason: "other-noun" });
    expect(findings.map(({ code }) => code)).toContain("noun-unit");
  });

  it("takes a duration in its unit, and in no other", () => {
    const lengths = { basis: "elapsed", n: 10 } as const;
    const durations = {
      firstResponse: { ...lengths, unit: "hour", mean: 6.4 },
      finalResolution: { ...lengths, unit: "working-day", mean: 3.2 },
    } as const;
    const of = (duration: string, text: string) =>
      reconcile({
        period: "2024-Q3",
        channels: [],
        tickets: { durations },
        published: [printed(`tickets/${duration}/2024-Q3/mean`, text)],
      }).checks[0]?.outcome;
    for (const text of ["6.4 hours", "6.4 ساعات", "6.4 working hours", "6.4"])
      expect(of("first-response", text), text).toBe("pass");
    for (const text of ["3.2 days", "3.2 working days", "3.2 أيام", "3.2 أيام عمل"])
      expect(of("final-resolution", text), text).toBe("pass");
    for (const text of ["6.4 days", "6.4 minutes", "6.4 calls", "6.4 دقائق", "6.4 percentage points"])
      expect(of("first-response", text), text).toBe("cannot-check");
    for (const text of ["3.2 hours", "3.2 ساعات", "3.2 weeks"])
      expect(of("final-resolution", text), text).toBe("cannot-check");
  });

  it.each([
    ["hour", 1, "ساعة واحدة", "1 hour"],
    ["hour", 2, "ساعتان", "2 hours"],
    ["hour", 2, "ساعتين", "2 hours"],
    ["hour", 6.4, "6.4 ساعة", "6.4 hours"],
    ["minute", 1, "دقيقة واحدة", "1 minute"],
    ["minute", 2, "دقيقتان", "2 minutes"],
    ["working-day", 2, "يوما عمل", "2 working days"],
  ] as const)("reads a time of one or two as it is told: %s, %s", (unit, mean, arabic, english) => {
    for (const text of [arabic, english]) {
      const of = (size: number) =>
        reconcile({
          period: "2024-Q3",
          channels: [],
          tickets: { durations: { firstResponse: { unit, basis: "elapsed", n: 10, mean: size } } },
          published: [printed("tickets/first-response/2024-Q3/mean", text)],
        });
      expect([of(mean).status, of(mean).findings], text).toEqual(["passed", []]);
      expect(of(mean + 1).status, text).toBe("failed");
    }
  });

  it("takes a noun that says no more than the unit", () => {
    expect(reconcile(withPublished(printed(calls, "649,940 contacts"))).status).toBe("passed");
    expect(reconcile(withPublished(printed("tickets/2021-Q1/closed", "123,755 complaints"))).status).toBe("passed");
    expect(reconcile(withPublished(printed("contacts/emails/2021-Q1", "145,596 messages"))).status).toBe("passed");
    expect(reconcile(withPublished(printed("contacts/2021-Q1", "1,086,646 رسالة"))).status).toBe("passed");
  });

  it("warns of a noun of another unit behind the scale word", () => {
    const { findings } = reconcile(withPublished(printed(calls, "650 ألف تذكرة")));
    expect(findings.map(({ code }) => code)).toEqual(["noun-unit"]);
  });

  // 649,940 is 649 thousand and 940: behind the scale word a noun is as behind 1,000, behind the rest as behind 940 or 78.
  it.each([
    ["650 ألف مكالمات", "650 ألف مكالمة"],
    ["0.65 مليون مكالمات", "0.65 مليون مكالمة"],
    ["٦٥٠ ألف اتصالًا", "٦٥٠ ألف اتصال"],
    ["649 ألفًا و940 مكالمات", "649 ألفًا و940 مكالمة"],
    ["650 thousand call", "650 thousand calls"],
  ])("puts the noun right behind the scale word: %s", (text, computed) => {
    expect(reconcile(withPublished(printed(calls, text))).findings).toMatchObject([{ code: "noun-form", computed }]);
  });

  it.each(["650 ألف مكالمة", "650 ألف اتصال", "649 ألفًا و940 اتصالًا", "650 ألف", "650 thousand calls"])(
    "finds nothing wrong with %s",
    (text) => {
      expect(reconcile(withPublished(printed(calls, text))).findings).toEqual([]);
    },
  );

  // 1,234.6 and 172,872, which tenths and ten-thousandths of doubles miss.
  it("keeps the noun behind any decimals", () => {
    for (const text of ["1.2346 ألف مكالمة", "1.2346 thousand calls"])
      expect(readPrinted(text), text).toMatchObject({ units: 12346, decimals: 1, unit: "contact", noun: "call" });
    const { findings } = reconcile(withPublished(printed("contacts/calls/2021-02", "172.8720000 thousand tickets")));
    expect(findings.map(({ code }) => code)).toEqual(["noun-unit"]);
  });

  it("reads them by what is seen of them", () => {
    expect(readPrinted("12\u00AD calls")).toMatchObject({ units: 12, unit: "contact", noun: "call" });
    expect(readPrinted("59.81\u200D فى المئة")).toEqual({ units: 5981, decimals: 2, isPercent: true });
  });

  it("adds them up within their rounding", () => {
    // 288 + 173 + 189 thousand are 650 thousand.
    const parts = [
      ["2021-01", "288 ألف"],
      ["2021-02", "173 ألف"],
      ["2021-03", "189 ألف"],
    ] as const;
    const texts = parts.map(([month, text]) => printed(`contacts/calls/${month}`, text));
    const { checks } = reconcile(withPublished(...texts, printed(calls, "650 ألف")));
    expect(checks.find(({ code }) => code === "row-sum")).toMatchObject({ outcome: "pass" });
  });
});

describe("reconcile: nouns", () => {
  const open = "tickets/2021-Q1/open";
  const first = (text: string) => reconcile(withPublished(printed(open, text))).findings[0];

  it("puts the noun right in the digits and separators that were printed", () => {
    expect(first("10 تذكرة")).toMatchObject({ code: "noun-form", computed: "10 تذاكر" });
    expect(first("١٠ شكوى")).toMatchObject({ code: "noun-form", computed: "١٠ شكاوى" });
    expect(first("10 ticket")).toMatchObject({ code: "noun-form", computed: "10 tickets" });
    expect(first("10 tickets")).toBeUndefined();
    expect(first("10 طلبات")).toBeUndefined();
  });

  it("asks for the noun of the size of what is below nought, and of what has decimals", () => {
    const change = (text: string) =>
      reconcile({
        period: "2025-02",
        channels: [{ id: "calls", kind: "phone", counts: "call", months: { "2025-01": 5, "2025-02": 4 } }],
        published: [printed("contacts/calls/2025-02/month-change", text)],
      }).findings[0];
    expect(change("-1 calls")).toMatchObject({ code: "noun-form", computed: "-1 call" });
    expect(change("-1 مكالمات")).toMatchObject({ code: "noun-form", computed: "-1 مكالمة" });
    expect(change("-1 call")).toBeUndefined();
    expect(change("-1.0 call")).toMatchObject({ code: "noun-form", computed: "-1.0 calls" });
  });

  it("takes for a subset the noun of its id or that of all, and no other", () => {
    const of = (text: string) =>
      reconcile({
        period: "2025-01",
        channels: [],
        tickets: { open: 50, closed: 50, subsets: [{ id: "complaint", count: 30, partOf: "tickets" }] },
        published: [printed("tickets/complaint/2025-01", text)],
      }).checks[0];
    expect(of("30 enquiries")).toMatchObject({ outcome: "cannot-check", reason: "other-noun" });
    expect(of("30 complaints")).toMatchObject({ outcome: "pass" });
    expect(of("30 tickets")).toMatchObject({ outcome: "pass" });
  });

  it("warns of a noun of another unit", () => {
    expect(first("10 مكالمات")).toMatchObject({ code: "noun-unit", severity: "warning" });
  });

  it("knows the report's own nouns", () => {
    const visit = {
      singular: "زيارة",
      dual: "زيارتان",
      dualOblique: "زيارتين",
      plural: "زيارات",
      accusative: "زيارة",
      gender: "f",
    } as const;
    const report: FeedbackReport = {
      period: "2021-01",
      channels: [{ id: "branch", kind: "branch", counts: { id: "visit", ar: visit }, months: { "2021-01": 12 } }],
      published: [printed("contacts/branch/2021-01", "12 زيارات")],
    };
    expect(reconcile(report).findings).toMatchObject([{ code: "noun-form", computed: "12 زيارة" }]);
    const outcomeOf = (text: string, id = "visit") => {
      const counts = { id, ar: visit };
      const channels = [{ id: "branch", kind: "branch", counts, months: { "2021-01": 12 } }];
      return reconcile({ ...report, channels, published: [printed("contacts/branch/2021-01", text)] }).checks[0];
    };
    for (const text of ["12 زيارة", "12 contacts", "12 visits", "12"])
      expect(outcomeOf(text), text).toMatchObject({ outcome: "pass" });
    for (const text of ["12 calls", "12 مكالمة", "12 tickets", "12 hours"])
      expect(outcomeOf(text), text).toMatchObject({ outcome: "cannot-check", reason: "other-noun" });
    // A noun of the report's own may say more of one of the library's.
    expect(outcomeOf("12 calls", "incoming-call")).toMatchObject({ outcome: "pass" });
  });

  it("takes messages for those of the report's own", () => {
    const ar = {
      singular: "رسالة واتساب",
      dual: "رسالتا واتساب",
      dualOblique: "رسالتي واتساب",
      plural: "رسائل واتساب",
      accusative: "رسالة واتساب",
      gender: "f",
    } as const;
    const en = { singular: "WhatsApp message", plural: "WhatsApp messages" };
    const found = (counts: CountedNoun | "chat" | "email", text: string) => {
      const { checks, findings } = reconcile({
        period: "2021-01",
        channels: [{ id: "chats", kind: "chat", counts, months: { "2021-01": 33 } }],
        published: [printed("contacts/chats/2021-01", text)],
      });
      return [checks[0]?.outcome, findings.map(({ code }) => code)];
    };
    for (const counts of [
      { id: "whatsapp", ar, en },
      { id: "whatsapp", ar },
      { id: "whatsapp", en },
    ])
      for (const text of ["33 messages", "33 رسالة"]) expect(found(counts, text), text).toEqual(["pass", []]);
    expect(found({ id: "whatsapp", en }, "33 e-mails")).toEqual(["cannot-check", ["noun-unit"]]);
    expect(found("chat", "33 messages")).toEqual(["cannot-check", ["noun-unit"]]);
    expect(found("email", "33 messages")).toEqual(["pass", []]);
  });
});

const count = fc.nat({ max: 1e6 });
const arbitrary = fc
  .record({
    rows: fc.array(fc.tuple(count, count, count, count), { minLength: 1, maxLength: 4 }),
    flow: fc.record({ broughtForward: count, opened: count, reopened: count, left: count }),
    open: count,
    arab: fc.boolean(),
  })
  .map(({ rows, flow: { left, ...flow }, arab }): FeedbackReport => {
    const total = flow.broughtForward + flow.opened + flow.reopened;
    const open = Math.min(left, total);
    const report: FeedbackReport = {
      period: "2021-Q1",
      channels: rows.map(([before, ...months], index) => ({
        id: `c${index}`,
        kind: "phone",
        counts: index % 2 === 0 ? "call" : "chat",
        months: { "2020-12": before, ...Object.fromEntries(months.map((value, at) => [`2021-0${at + 1}`, value])) },
        totals: { "2021-Q1": months.reduce((sum, value) => sum + value, 0) },
      })),
      tickets: { open, closed: total - open, flow: { ...flow, closed: total - open } },
    };
    return { ...report, published: publishAll(report, arab) };
  });

/** Prints every figure that there is, as the library writes it. */
function publishAll(report: FeedbackReport, arab: boolean): PublishedFigure[] {
  const options = arab ? {} : ({ language: "en" } as const);
  return figures(report).flatMap(({ id, form, result }) => {
    if (result.status !== "ok") return [];
    const { value } = result;
    if (typeof value === "number") {
      return printed(id, form === "count" ? formatCount(value, options) : formatSignedCount(value, options));
    }
    if (!("numerator" in value)) return printed(id, value.map((month) => formatMonth(month, options)).join(", "));
    const write = { share: formatShare, "signed-share": formatChange, rate: formatRate, mean: formatDecimal }[
      String(form)
    ];
    return write === undefined ? [] : printed(id, write(value, options));
  });
}

describe("reconcile by property", () => {
  it("passes whatever is written from consistent data", () => {
    fc.assert(
      fc.property(arbitrary, (report) => {
        const { status, findings } = reconcile(report);
        expect(findings).toEqual([]);
        expect(status).toBe("passed");
      }),
      draws(60),
    );
  });

  it("finds one altered count, at its place and nowhere else", () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), fc.integer({ min: 1, max: 999 }), (report, pick, by) => {
        const published = report.published ?? [];
        const counts = published.filter(({ printed: text }) => /^[\d,٠-٩٬]+$/.test(text));
        const target = counts[pick % counts.length];
        const figure = figures(report).find(({ id }) => id === target?.figure);
        const value =
          figure?.result.status === "ok" && typeof figure.result.value === "number" ? figure.result.value : 0;
        const altered = published.map((each) =>
          each === target ? { ...each, printed: formatCount(value + by) } : each,
        );
        const { status, findings } = reconcile({ ...report, published: altered });
        expect(status).toBe("failed");
        expect(findings.map(({ path, difference }) => [path, difference])).toEqual([[target?.figure, String(by)]]);
      }),
      draws(60),
    );
  });
});

describe("published figures with bounds and scale words", () => {
  const data: FeedbackReport = {
    period: "2023-Q2",
    channels: [{ id: "calls", kind: "phone", counts: "call", totals: { "2023-Q2": 300_500 } }],
  };
  const judge = (text: string) =>
    reconcile({ ...data, published: [printed("contacts/calls/2023-Q2", text)] }).checks[0]?.outcome;

  it.each([
    "more than 300,000",
    "More than 300,000 calls",
    "over 300 thousand",
    "at least 300,500",
    "less than 0.4 million",
    // True, however far off.
    "more than 10 calls",
    "less than 5,000,000",
    "أكثر من 300 ألف",
    "أكثر من ٣٠٠ ألف مكالمة",
    "ما يزيد على 300,000 مكالمة",
    "لا يقل عن ٣٠٠٬٥٠٠",
    "أقل من 301 ألف",
  ])("%s passes", (text) => {
    expect(judge(text)).toBe("pass");
  });

  it.each([
    "more than 300,500",
    "at least 300,501",
    "less than 300 thousand",
    "أكثر من 301 ألف",
    "لا يزيد على 300 ألف",
  ])("%s fails", (text) => {
    expect(judge(text)).toBe("fail");
  });

  // The bound minus what the data give, 300,500.
  it.each([
    ["more than 350,000", "49500"],
    ["at least 300,501", "1"],
    ["more than 300,500", "0"],
    ["less than 300 thousand", "-500"],
    ["أكثر من 0.4 مليون مكالمة", "99500"],
  ])("%s fails by %s", (text, difference) => {
    const { findings } = reconcile({ ...data, published: [printed("contacts/calls/2023-Q2", text)] });
    expect(findings).toMatchObject([{ code: "printed-figure", computed: "300500", difference }]);
  });

  it("leaves alone what says a number in no way", () => {
    for (const text of ["more than <300", "more or less 300", "أكثر من ألف"]) expect(judge(text)).toBe("cannot-check");
  });
});

describe("a point before three digits", () => {
  const data: FeedbackReport = {
    period: "2023-Q2",
    channels: [{ id: "a", kind: "phone", counts: "call", totals: { "2023-Q2": 38_042 } }],
  };
  const judge = (text: string) => reconcile({ ...data, published: [printed("contacts/a/2023-Q2", text)] }).checks[0];

  it("parts the thousands of a count, as on a page", () => {
    expect(judge("38.042")?.outcome).toBe("pass");
    expect(judge("38.042 calls")?.outcome).toBe("pass");
    expect(judge("38.043")).toMatchObject({ outcome: "fail", computed: "38042", difference: "1" });
    expect(judge("38.042 million")?.outcome).toBe("fail");
    const mean = reconcile({ ...data, published: [printed("contacts/a/2023-Q2/mean-per-day", "418.044")] });
    expect(mean.checks[0]?.outcome).toBe("pass");
  });
});

describe("what must not come before another", () => {
  const base: FeedbackReport = { period: "2024-Q1", channels: [] };
  const timed = (median: number, p90: number): FeedbackReport => ({
    ...base,
    tickets: { durations: { firstResponse: { unit: "hour", basis: "elapsed", n: 5, median, p90 } } },
  });
  const begun = (startDate: string, liveDate: string): FeedbackReport => ({
    ...base,
    initiatives: [{ id: "app", title: { en: "An app" }, startDate, liveDate }],
  });

  it("is a 90th percentile below the median", () => {
    expect(reconcile(timed(10, 30)).status).toBe("passed");
    expect(reconcile(timed(10, 10)).status).toBe("passed");
    const { status, findings } = reconcile(timed(30, 10));
    expect(status).toBe("failed");
    expect(findings).toEqual([
      {
        code: "durations",
        severity: "error",
        message: "tickets/first-response/2024-Q1/p90: states 10; the other measures ask for at least 30",
        path: "tickets/first-response/2024-Q1/p90",
        published: "10",
        computed: "30",
      },
    ]);
  });

  describe("is a final resolution before the first", () => {
    const alike = { unit: "hour", basis: "elapsed", n: 5 } as const;
    const resolved = (first: Partial<DurationFigures>, final: Partial<DurationFigures>): FeedbackReport => ({
      ...base,
      tickets: { durations: { firstResolution: { ...alike, ...first }, finalResolution: { ...alike, ...final } } },
    });
    const found = (first: Partial<DurationFigures>, final: Partial<DurationFigures>) =>
      reconcile(resolved(first, final)).findings.map(({ path, published, computed }) => [path, published, computed]);

    it.each(["mean", "median", "p90"] as const)("by its %s", (measure) => {
      const path = `tickets/final-resolution/2024-Q1/${measure}`;
      expect(found({ [measure]: 31 }, { [measure]: 29.5 })).toEqual([[path, "29.5", "31"]]);
      expect(found({ [measure]: 30 }, { [measure]: 30 })).toEqual([]);
      expect(found({ [measure]: 30 }, { [measure]: 41 })).toEqual([]);
      const [early, late] = [
        { numerator: 61, denominator: 2 },
        { numerator: 91, denominator: 3 },
      ];
      // 30.5 is above 30.33…
      expect(found({ [measure]: early }, { [measure]: late })).toEqual([[path, "91/3", "61/2"]]);
      expect(found({ [measure]: late }, { [measure]: early })).toEqual([]);
    });

    it("not of what may have been rounded past it, of other tickets, or of another measure", () => {
      // 30.4 may be printed of 30.35, and 30.33 of 30.334; 31 may be 31.4, but 31 and 30 are of no one number that is rounded alike.
      expect(found({ mean: 30.4 }, { mean: 30.35 })).toEqual([]);
      expect(found({ mean: 30.4 }, { mean: { numerator: 3035, denominator: 100 } })).toEqual([]);
      expect(found({ mean: 30.4 }, { mean: { numerator: 3034, denominator: 100 } })).toHaveLength(1);
      expect(found({ mean: 31.4 }, { mean: 31 })).toEqual([]);
      expect(found({ mean: 31.6 }, { mean: 31 })).toHaveLength(1);
      expect(found({ mean: 31 }, { mean: 30 })).toHaveLength(1);
      for (const other of [
        { n: 6 },
        { basis: "working" },
        { unit: "day" },
        { n: { missing: "not-collected" } },
      ] as const)
        expect(found({ mean: 31 }, { mean: 20, ...other })).toEqual([]);
    });
  });

  it("is a live date before the start", () => {
    expect(reconcile(begun("2024-01-01", "2024-01-01")).status).toBe("passed");
    const early = begun("2024-02-01", "2024-01-01");
    expect(reconcile(early).findings[0]).toMatchObject({
      code: "initiative-dates",
      message: "initiatives/app: the live date 2024-01-01 is before the start date 2024-02-01",
      path: "initiatives/app",
      published: "2024-01-01",
      computed: "2024-02-01",
    });
    const arabic = (report: FeedbackReport) =>
      reconcile(report, { language: "ar" }).checks.map(({ message }) => message.replace(/[\u200F\u2066-\u2069]/g, ""));
    expect(arabic(early)).toContain("initiatives/app: تاريخ الإطلاق 2024-01-01 يسبق تاريخ البدء 2024-02-01");
    expect(arabic(begun("2024-01-01", "2024-01-01"))).toContain(
      "initiatives/app: تاريخ الإطلاق 2024-01-01 لا يسبق تاريخ البدء",
    );
  });
});

describe("what reaches further than the report can", () => {
  const base: FeedbackReport = { period: "2024-Q3", channels: [], edition: { number: 1, date: "2024-10-10" } };
  const plain = (report: FeedbackReport, language: "ar" | "en" = "en") =>
    reconcile(report, { language }).findings.map(({ code, path, message }) => [
      code,
      path,
      message.replace(/[\u200F\u2066-\u2069]/g, ""),
    ]);
  const measured = (n: number, tickets: Tickets): FeedbackReport => ({
    ...base,
    tickets: { ...tickets, durations: { finalResolution: { unit: "hour", basis: "elapsed", n, mean: 7 } } },
  });
  // 100 + 8,800 + 20 = 8,920 tickets, of which 120 are open at the end.
  const flow = { broughtForward: 100, opened: 8800, closed: 8800, reopened: 20 };
  const events = { basis: "events", asOf: "2024-09-30", open: 120, closed: 8800, flow } as const;

  it("are more tickets measured than the period had", () => {
    expect(reconcile(measured(8920, events))).toMatchObject({ status: "passed", findings: [] });
    expect(plain(measured(500_000, events))).toEqual([
      [
        "durations",
        "tickets/final-resolution/2024-Q3/measured",
        "tickets/final-resolution/2024-Q3/measured: states 500000; the tickets of the period allow at most 8920; difference 491080",
      ],
    ]);
    expect(plain(measured(8921, events), "ar")).toEqual([
      [
        "durations",
        "tickets/final-resolution/2024-Q3/measured",
        "tickets/final-resolution/2024-Q3/measured: المذكور ٨٬٩٢١، ولا يصح أن يزيد على ٨٬٩٢٠ بحسب تذاكر الفترة، والفرق ١",
      ],
    ]);
    const [check] = reconcile(measured(8921, events)).checks.filter(({ code }) => code === "durations");
    expect(check).toMatchObject({ limit: "at-most", published: "8921", computed: "8920", difference: "1" });
    expect(check?.inputs).toEqual(["brought-forward", "opened", "reopened"].map((name) => `tickets/2024-Q3/${name}`));
    // Without flows, all that were open or closed: 1 + 5.
    const { flow: _, ...state } = { ...events, open: 1, closed: 5 };
    expect(plain(measured(6, state))).toEqual([]);
    expect(plain(measured(7, state))).toHaveLength(1);
  });

  it("are not, where the counts are not known to be all tickets of the period", () => {
    const { reopened: _, ...others } = flow;
    const { open: __, ...stock } = events;
    for (const tickets of [
      { ...events, basis: "cohort-by-opened" },
      { ...events, flow: { ...flow, broughtForward: { missing: "not-collected" } } },
      // By events, nothing is said of those that were reopened.
      { ...stock, flow: others },
      { open: 120, closed: 8800 },
      { basis: "events", asOf: "2024-11-02", open: 120, closed: 8800 },
    ] as const)
      expect(plain(measured(500_000, tickets)).filter(([code]) => code === "durations")).toEqual([]);
  });

  it("is what is said to be live, and goes live after the day of the edition", () => {
    const live = (liveDate: string, status?: InitiativeStatus): FeedbackReport => ({
      ...base,
      initiatives: [{ id: "app", title: { en: "An app" }, liveDate, ...(status && { status }) }],
    });
    expect(plain(live("2031-01-01", "live"))).toEqual([
      [
        "initiative-dates",
        "initiatives/app",
        "initiatives/app: is said to be live, and its live date 2031-01-01 is after the date of the edition 2024-10-10",
      ],
    ]);
    expect(plain(live("2031-01-01", "live"), "ar")).toEqual([
      [
        "initiative-dates",
        "initiatives/app",
        "initiatives/app: ذُكر أنها مطبقة، وتاريخ إطلاقها 2031-01-01 بعد تاريخ الإصدار 2024-10-10",
      ],
    ]);
    for (const report of [live("2024-10-10", "live"), live("2031-01-01", "planned"), live("2031-01-01")])
      expect(plain(report)).toEqual([]);
    const { edition: _, ...undated } = live("2031-01-01", "live");
    expect(plain(undated)).toEqual([]);
  });

  it("is an edition before its period", () => {
    const dated = (date: string): FeedbackReport => ({ ...base, edition: { number: 1, date } });
    expect(plain(dated("2024-06-30"))).toEqual([
      ["edition-date", "edition", "edition: the date 2024-06-30 is before the first day of the period 2024-07-01"],
    ]);
    expect(plain(dated("2020-01-01"), "ar")).toEqual([
      ["edition-date", "edition", "edition: التاريخ 2020-01-01 يسبق أول أيام الفترة 2024-07-01"],
    ]);
    // A first count within the period may be of its days so far; that it is not before it makes no report a checked one.
    expect(reconcile(dated("2024-07-01"))).toMatchObject({ status: "nothing-checked", findings: [] });
  });

  it("are tickets counted before the period, or after the day of the edition", () => {
    const counted = (asOf: string): FeedbackReport => ({ ...base, tickets: { open: 1, closed: 9, asOf } });
    const [early, late] = [counted("2023-01-15"), counted("2024-10-11")];
    expect(plain(early)).toEqual([
      [
        "as-of-date",
        "tickets",
        "tickets: are counted as of 2023-01-15, which is before the first day of the period 2024-07-01",
      ],
    ]);
    expect(plain(late)).toEqual([
      [
        "as-of-date",
        "tickets",
        "tickets: are counted as of 2024-10-11, which is after the date of the edition 2024-10-10",
      ],
    ]);
    expect([...plain(early, "ar"), ...plain(late, "ar")].map(([, , message]) => message)).toEqual([
      "tickets: تاريخ العدّ 2023-01-15 يسبق أول أيام الفترة 2024-07-01",
      "tickets: تاريخ العدّ 2024-10-11 بعد تاريخ الإصدار 2024-10-10",
    ]);
    for (const asOf of ["2024-07-01", "2024-09-30", "2024-10-01T00:00+03:00", "2024-10-10T23:00Z"])
      expect(plain(counted(asOf))).toEqual([]);
  });

  it("are more tickets of a cohort than were opened", () => {
    const cohort = (closed: number, basis: Tickets["basis"] = "cohort-by-opened"): FeedbackReport => ({
      ...base,
      tickets: { ...(basis && { basis }), asOf: "2024-09-30", open: 5, closed, flow: { opened: 100 } },
    });
    expect(plain(cohort(500))).toEqual([
      [
        "backlog",
        "tickets/2024-Q3/total",
        "tickets/2024-Q3/total: states 505; the tickets of the period allow at most 100; difference 405",
      ],
    ]);
    // 5 + 95 are all of them; others may have been dropped; by events, closed tickets may have been opened before.
    for (const report of [cohort(95), cohort(90), cohort(500, "events")]) expect(plain(report)).toEqual([]);
  });

  it("is a channel that stands twice", () => {
    const months = { "2024-07": 15_102, "2024-08": 14_870, "2024-09": { missing: "not-collected" } } as const;
    const calls: Channel = { id: "phone", kind: "phone", name: { en: "Telephone" }, counts: "call", months };
    const doubled = (copy: Channel): FeedbackReport => ({
      ...base,
      channels: [calls, { id: "visits", kind: "counter", counts: "contact", months: { "2024-07": 900 } }, copy],
    });
    const [found, ...more] = plain(doubled({ ...calls, id: "phone-2" }));
    expect(found).toEqual([
      "doubled-channel",
      "contacts/phone-2/2024-Q3",
      "contacts/phone-2/2024-Q3: has the name and all the counts of another channel, contacts/phone/2024-Q3",
    ]);
    expect(more).toEqual([]);
    expect(plain(doubled({ ...calls, id: "phone-2" }), "ar")[0]?.[2]).toBe(
      "contacts/phone-2/2024-Q3: له اسم القناة contacts/phone/2024-Q3 وأعداده كلها",
    );
    // Few by themselves, but chance makes no three such counts alike: 4 × 7 × 5 = 140.
    const small = { "2024-07": 4, "2024-08": 7, "2024-09": 5 };
    const line = { ...calls, months: small };
    expect(plain({ ...base, channels: [line, { ...line, id: "phone-2" }] }).map(([code]) => code)).toEqual([
      "doubled-channel",
    ]);
    // The same in other words: a total of 600 is that of its months.
    const line600 = {
      ...calls,
      name: { en: "Line", ar: "خط" },
      months: { "2024-07": 100, "2024-08": 200, "2024-09": 300 },
    };
    for (const copy of [
      { name: { ar: "خط", en: "Line" } },
      { totals: { "2024-Q3": 600 } },
      { months: { "2024-09": 300, "2024-08": 200, "2024-07": { value: 100, status: "revised" } } },
    ] as const)
      expect(plain({ ...base, channels: [line600, { ...line600, id: "phone-2", ...copy }] })).toEqual([
        ["doubled-channel", "contacts/phone-2/2024-Q3", expect.stringContaining("contacts/phone/2024-Q3")],
      ]);
    const { counts: _, ...contacts } = line600;
    expect(plain({ ...base, channels: [contacts, { ...contacts, id: "phone-2", counts: "contact" }] })).toHaveLength(1);
    // Another office, another month, or so few that chance makes them alike.
    const few = { "2024-07": 3, "2024-08": 0 };
    for (const report of [
      { ...base, channels: [line600, { ...line600, id: "phone-2", totals: { "2023": 5_000 } }] },
      doubled({ ...calls, id: "phone-2", name: { en: "Night line" } }),
      doubled({ ...calls, id: "phone-2", months: { ...months, "2024-08": 14_871 } }),
      {
        ...base,
        channels: [
          { ...calls, months: few },
          { ...calls, id: "phone-2", months: few },
        ],
      },
    ])
      expect(plain(report)).toEqual([]);
  });

  it("is another count of what has the same id and name", () => {
    const told = (count: number, name?: string): FeedbackReport => ({
      ...base,
      tickets: {
        open: 1,
        closed: 9,
        subsets: [{ id: "complaint", partOf: "tickets", count: 5, ...(name && { name: { en: name } }) }],
        breakdowns: [
          {
            id: "category",
            by: "category",
            of: "total",
            parts: [
              { id: "complaint", count },
              { id: "enquiry", count: 10 - count },
            ],
          },
        ],
      },
    });
    expect(plain(told(7))).toEqual([
      [
        "breakdown",
        "tickets/complaint/2024-Q3",
        "tickets/complaint/2024-Q3: states 5; the parts of the breakdown give 7; difference -2",
      ],
    ]);
    expect(plain(told(5))).toEqual([]);
    expect(plain(told(7, "Complaints"))).toHaveLength(1);
    expect(plain(told(7, "Complaints by letter"))).toEqual([]);
  });
});

describe("messages", () => {
  it("name the quarters that a given total is held to, and no wrong digit of numbers of one", () => {
    const totals = { "2023-Q1": 10, "2023-Q2": 20, "2023-H1": 31 };
    const halves = reconcile({ period: "2023-H1", channels: [{ id: "a", kind: "phone", totals }] }, { language: "en" });
    expect(halves.findings[0]?.message).toContain("states 31; the quarters give 30");
    const open = { broughtForward: 1, opened: 2, closed: 0, reopened: 0 };
    const small = reconcile({
      period: "2023-Q1",
      channels: [],
      tickets: { basis: "events", asOf: "2023-03-31", open: 2, closed: 0, flow: open },
    });
    expect(small.findings[0]?.message).toContain("states 2; the flows of tickets give 3; difference -1");
    expect(small.findings[0]?.message).not.toContain("digit");
  });
});

it("refuses a previous report that is none", () => {
  // @ts-expect-error: null is no report
  expect(() => reconcile({ period: "2023-Q1", channels: [] }, { previous: null })).toThrow(
    expect.objectContaining({ code: "bad-report", value: null }),
  );
});

it("says where a count is none that no figure rests on", () => {
  const of = (months: Readonly<Record<string, number>>, causes: Readonly<Record<string, number>>): FeedbackReport => ({
    period: "2021-01",
    channels: [{ id: "calls", kind: "phone", months: { "2021-01": 1, ...months } }],
    causes: [{ id: "delay", name: { en: "Delay" }, months: causes }],
  });
  const refused = (path: string) => expect.objectContaining({ code: "not-a-count", value: -1, path });
  expect(() => reconcile(of({ "2019-04": -1 }, {}))).toThrow(refused("channels.calls.months.2019-04"));
  expect(() => reconcile(of({}, { "2019-04": -1 }))).toThrow(refused("causes.delay.months.2019-04"));
});
