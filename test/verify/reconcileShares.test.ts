import { describe, expect, it } from "vitest";
import type { FeedbackReport, PublishedFigure, TicketBreakdown } from "../../src/model/FeedbackReport.js";
import { reconcile } from "../../src/verify/reconcile.js";

const page = (texts: Readonly<Record<string, string>>): readonly PublishedFigure[] =>
  Object.entries(texts).map(([figure, printed]) => ({ figure, printed }));
const outcomes = (report: FeedbackReport) =>
  reconcile(report).checks.map(({ code, path, outcome, rule }) => [code, path, outcome, ...(rule ? [rule] : [])]);

/** January of the published quarter: 68.0232, 12.7398 and 19.2369 %; with one decimal 99.9, and 100 with the second raised. */
const COUNTS = { calls: 287_853, emails: 53_911, chats: 81_405 };
const ADJUSTED = ["68.0%", "12.8%", "19.2%"];
const january = (figure: (id: string) => string) =>
  Object.fromEntries(Object.keys(COUNTS).map((id, index) => [figure(id), ADJUSTED[index] ?? ""]));
const printedCounts = {
  ...Object.fromEntries(Object.entries(COUNTS).map(([id, count]) => [`contacts/${id}/2021-01`, `${count}`])),
};
const channels = Object.entries(COUNTS).map(([id, count]) => ({ id, kind: "phone", months: { "2021-01": count } }));
const shares = january((id) => `contacts/${id}/2021-01/share-of-channels`);

describe("reconcile: shares that were adjusted to 100", () => {
  const counted = page({ ...shares, ...printedCounts, "contacts/2021-01": "423169" });
  const emails = "contacts/emails/2021-01/share-of-channels";

  it("pass beside the counts that they are printed with", () => {
    const report: FeedbackReport = { period: "2021-01", channels, published: counted };
    expect(reconcile(report).status).toBe("passed");
    expect(outcomes(report)).toContainEqual(["share", emails, "pass-within-rounding", "largest-remainder"]);
  });

  it("add to 100 exactly", () => {
    const report: FeedbackReport = { period: "2021-01", channels, published: page(shares) };
    const messages = (["en", "ar"] as const).map((language) =>
      reconcile(report, { language })
        .checks.at(-1)
        ?.message.replace(/[\u200F\u2066-\u2069]/g, ""),
    );
    expect(messages).toEqual([
      "contacts/2021-01: the printed shares of it add to 100.0% (what is printed is adjusted so that the shares add to 100)",
      "contacts/2021-01: مجموع نسب الأجزاء المطبوعة 100.0% (والمذكور معدّل ليكون مجموع النسب مئة)",
    ]);
  });

  it("pass where only the page has the counts", () => {
    const silent = Object.keys(COUNTS).map((id) => ({ id, kind: "phone" }));
    const { findings } = reconcile({ period: "2021-01", channels: silent, published: counted });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("do not hide a count that is wrong by more than they were moved", () => {
    // 63,911 of 423,169 would be 15.1 %.
    const wrong = page({
      ...shares,
      ...printedCounts,
      "contacts/emails/2021-01": "63911",
      "contacts/2021-01": "423169",
    });
    const report: FeedbackReport = { period: "2021-01", channels, published: wrong };
    expect(outcomes(report)).toContainEqual(["share", emails, "fail"]);
    expect(reconcile(report).findings.map(({ code, path }) => [code, path])).toEqual([
      ["printed-figure", "contacts/emails/2021-01"],
    ]);
  });

  it("leave out a channel with nothing to count", () => {
    const fax = { id: "fax", kind: "fax", months: { "2021-01": { missing: "not-applicable" } } } as const;
    const report: FeedbackReport = { period: "2021-01", channels: [...channels, fax], published: page(shares) };
    expect(outcomes(report).at(-1)).toEqual([
      "shares-of-whole",
      "contacts/2021-01",
      "pass-within-rounding",
      "largest-remainder",
    ]);
  });
});

describe("reconcile: shares of a breakdown and of causes", () => {
  const broken = (
    closed: number,
    more: Partial<TicketBreakdown>,
    published: FeedbackReport["published"],
  ): FeedbackReport => ({
    period: "2021-01",
    channels: [],
    tickets: {
      open: 0,
      closed,
      breakdowns: [
        {
          id: "category",
          by: "category",
          of: "total",
          parts: Object.entries(COUNTS).map(([id, count]) => ({ id, name: { en: id }, count })),
          ...more,
        },
      ],
    },
    ...(published && { published }),
  });
  const parts = january((id) => `tickets/category/${id}/2021-01/share-of-whole`);
  const set = ["shares-of-whole", "tickets/2021-01/total", "pass-within-rounding", "largest-remainder"];

  it("may be adjusted to 100", () => {
    const report = broken(423_169, {}, page(parts));
    expect(reconcile(report).status).toBe("passed");
    expect(outcomes(report)).toContainEqual(set);
  });

  it("are those of its parts, not of what rolls them up", () => {
    const rollUps = [{ id: "written", name: { en: "Written" }, parts: ["emails", "chats"] }];
    // 12.7398 + 19.2369 = 31.9767 %.
    const rolled = { ...parts, "tickets/category/written/2021-01/share-of-whole": "32.0%" };
    expect(outcomes(broken(423_169, { rollUps }, page(rolled)))).toContainEqual(set);
  });

  it("need not add to 100 where a ticket may stand in several parts", () => {
    // 287,853, 53,911 and 81,405 of 400,000: 71.963, 13.478 and 20.351 %.
    const over = Object.fromEntries(
      Object.keys(parts).map((id, index) => [id, ["72.0%", "13.5%", "20.4%"][index] ?? ""]),
    );
    const { status, checks } = reconcile(broken(400_000, { multiCoded: true }, page(over)));
    expect(status).toBe("passed");
    expect(checks.map(({ code }) => code)).not.toContain("shares-of-whole");
  });

  it("are not blamed for parts that do not make the whole", () => {
    const over = Object.fromEntries(
      Object.keys(parts).map((id, index) => [id, ["72.0%", "13.5%", "20.4%"][index] ?? ""]),
    );
    expect(reconcile(broken(400_000, {}, page(over))).findings.map(({ code }) => code)).toEqual(["breakdown"]);
  });

  const coded = (causeCases: number): FeedbackReport => ({
    period: "2021-01",
    channels: [],
    causeCases,
    causes: Object.entries(COUNTS).map(([id, tickets]) => ({ id, name: { en: id }, tickets })),
  });
  const ofCases = january((id) => `causes/${id}/2021-01/share-of-cases`);

  it("of causes add to 100 where the causes are those of all cases", () => {
    expect(outcomes({ ...coded(423_169), published: page(ofCases) })).toContainEqual([
      "shares-of-whole",
      "causes/2021-01/cases",
      "pass-within-rounding",
      "largest-remainder",
    ]);
    // Of 500,000 cases: 57.571, 10.782 and 16.281 %.
    const fewer = Object.fromEntries(
      Object.keys(ofCases).map((id, index) => [id, ["57.6%", "10.8%", "16.3%"][index] ?? ""]),
    );
    const { status, checks } = reconcile({ ...coded(500_000), published: page(fewer) });
    expect(status).toBe("passed");
    expect(checks.map(({ code }) => code)).not.toContain("shares-of-whole");
  });
});
