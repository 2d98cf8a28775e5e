import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

const calls = (count: FeedbackReport["channels"][number]["totals"]) => [
  { id: "calls", kind: "phone", counts: "call", ...(count === undefined ? {} : { totals: count }) } as const,
];
const messages = (text: string, report: FeedbackReport) =>
  tieOut(text, report, { language: "ar" }).findings.map(({ message }) => message.replace(/[\u200F\u2066-\u2069]/g, ""));

it("tieOut shows as many digits as tell a figure from the bound that it does not keep", () => {
  const channels = [
    { id: "calls", kind: "phone", counts: "call", totals: { "2021-Q1": 1398 } },
    { id: "emails", kind: "email", counts: "email", totals: { "2021-Q1": 71 } },
  ] as const;
  // 71 of 1,469 are 4.8332 %.
  const text = "In the first quarter of 2021 e-mails made up less than 4.83% of all contacts.";
  expect(tieOut(text, { period: "2021-Q1", channels }).findings.map(({ message }) => message)).toEqual([
    "sets the bound 4.83% for contacts/emails/2021-Q1/share-of-channels, which does not keep it; the data give 4.833%",
  ]);
});

describe("what tieOut says in Arabic", () => {
  const report = { period: "2021-Q1", channels: calls({ "2021-Q1": 649_940 }) };

  it("of exchanged digits, and of a number in words, which has none", () => {
    expect(messages("بلغت المكالمات ٦٤٩٬٩٠٤ مكالمة في الربع الأول من عام ٢٠٢١م.", report)).toEqual([
      "المطبوع ٦٤٩٬٩٠٤ للرقم contacts/calls/2021-Q1، وتعطي البيانات ٦٤٩٬٩٤٠؛ تبادلت خانتان موضعيهما",
    ]);
    const few = { period: "2021-Q1", channels: calls({ "2021-Q1": 11 }) };
    const said = messages("المكالمات: مكالمة واحدة في الربع الأول من عام ٢٠٢١م.", few).join();
    expect(said).not.toContain("خانة");
  });

  it("of a number that has no source, and of one for which the data have none", () => {
    expect(messages("عدد الزوار 777 زائرًا.", report)).toEqual(["المطبوع 777 لا أصل له في بيانات التقرير"]);
  });

  it("of a rounding that is not the usual one", () => {
    const months = { "2021-01": 2, "2021-02": 1, "2021-03": 0 };
    const channels = [{ id: "calls", kind: "phone", counts: "call", months } as const];
    // 2 of 3 are 66.666… %.
    const said = messages("المكالمات، يناير ٢٠٢١: نسبتها من الفترة ٦٦٫٦٦٪.", { period: "2021-Q1", channels });
    expect(said).toEqual([
      "المطبوع ٦٦٫٦٦٪ للرقم contacts/calls/2021-01/share-of-period: مقطوع دون تقريب، وبالتقريب المعتاد ٦٦٫٦٧٪",
    ]);
  });
});

it("reconcile says in Arabic, in the digits printed, what months and shares should be", () => {
  const report = {
    period: "2024-Q1",
    channels: [{ id: "calls", kind: "phone", counts: "call", months: { "2024-01": 1, "2024-02": 2, "2024-03": 3 } }],
    tickets: { open: 12, closed: 110 },
    published: [
      { figure: "contacts/2024-Q1/peak-month", printed: "فبراير ٢٠٢٤" },
      { figure: "tickets/2024-Q1/closure-rate", printed: "100%" },
      { figure: "tickets/2024-Q1/open-rate", printed: "12%" },
    ],
  } as const;
  const said = reconcile(report, { language: "ar" }).checks.map(({ message }) =>
    message.replace(/[\u200F\u2066-\u2069]/g, ""),
  );
  expect(said[0]).toBe("contacts/2024-Q1/peak-month: المذكور فبراير ٢٠٢٤، والمحسوب مارس ٢٠٢٤ بحسب البيانات");
  expect(said).toContain("tickets/2024-Q1/total: مجموع نسب الأجزاء المطبوعة 112%، والصواب 100%، والفرق 12");
});

describe("what tieOut says of a number whose value is a figure's, where nothing names it", () => {
  const report: FeedbackReport = {
    period: "2025-Q2",
    channels: calls({ "2025-Q2": 649_940 }),
    tickets: { system: "CRM", basis: "events", asOf: "2025-06-30", open: 340, closed: 19_660 },
  };
  const findingsOf = (text: string) =>
    tieOut(text, report).findings.map(({ message }) => message.replace(/[\u200F\u2066-\u2069]/g, ""));

  // 19,660 of 20,000 tickets are closed: 98.3 %; 340 are open: 1.7 %.
  it.each([
    ["العدد 340", "prints 340, the value of tickets/2025-Q2/open, which the words beside it do not name"],
    [
      "نسبة الإغلاق 1.70%",
      "prints 1.70%, the value of tickets/2025-Q2/open-rate, which the words beside it do not name",
    ],
    [
      "The rate: 98.3%",
      "prints 98.3%, the value of tickets/2025-Q2/closure-rate, which the words beside it do not name",
    ],
    ["العدد 341", "prints 341, which no figure of the report gives"],
  ])("%s", (text, message) => {
    expect(findingsOf(text)).toEqual([message]);
  });

  it("names it in the entry", () => {
    expect(tieOut("العدد 340", report).entries).toMatchObject([
      { outcome: "unexplained", elsewhere: "tickets/2025-Q2/open" },
    ]);
  });
});

describe("what is no page", () => {
  const report = { period: "2021-Q1", channels: calls({ "2021-Q1": 649_940 }) };

  it.each([
    [undefined, "undefined"],
    [5, "5"],
    [null, "null"],
    [new Uint8Array([0x35]), "an object"],
  ])("is refused under the name of tieOut: %s", (page, shown) => {
    // @ts-expect-error: neither a text nor what readHtml gives
    expect(() => tieOut(page, report)).toThrow(`tieOut needs a text, or what readHtml gives of a page, got ${shown}`);
  });

  const span = { start: 0, end: 1 };
  it.each([
    ["data.1", { data: [{ figure: "a", span }, { figure: "contacts/2021-Q1" }] }],
    ["data.0", { data: [{ span }] }],
    ["data", { data: { figure: "a", span } }],
    ["cards.0", { cards: [null] }],
    ["tables.0", { tables: [{ span, headerRows: 1 }] }],
    ["tables.0", { tables: [{ span, headerRows: 1, rows: [5] }] }],
  ])("is refused by its place: %s", (place, parts) => {
    expect(() =>
      tieOut(
        // @ts-expect-error: not what readHtml gives
        { text: "5", ...parts },
        report,
      ),
    ).toThrow(expect.objectContaining({ code: "bad-input", path: place }));
  });
});

describe("a noun of the report's own without its forms", () => {
  // As a report that never went through the schema may hold them.
  it.each([
    ["ar.singular", '{ "id": "visit", "ar": null }'],
    ["ar.singular", '{ "id": "visit", "ar": {} }'],
    ["en.plural", '{ "id": "visit", "en": { "singular": "visit" } }'],
  ])("is refused by its place: %s of %s", (form, counts) => {
    const report = {
      period: "2021-Q1",
      channels: [{ id: "desk", kind: "visit", counts: JSON.parse(counts) }],
    } as const;
    expect(() => tieOut("Of 5 visits", report)).toThrow(
      expect.objectContaining({ code: "bad-noun", path: `channels.desk.counts.${form}` }),
    );
  });
});
