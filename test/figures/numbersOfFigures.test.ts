import { describe, expect, it } from "vitest";
import { countsOther } from "../../src/figures/countsOther.js";
import { daysOfMean } from "../../src/figures/daysOfMean.js";
import type { Figure, FigureForm, FigureValue } from "../../src/figures/Figure.js";
import { type FigureOwner, figureOf } from "../../src/figures/figureOf.js";
import { isClosingStock } from "../../src/figures/isClosingStock.js";
import { isOtherTime } from "../../src/figures/isOtherTime.js";
import { isWritable } from "../../src/figures/isWritable.js";
import { numberText } from "../../src/figures/numberText.js";
import { printedDecimals } from "../../src/figures/printedDecimals.js";
import { scoreOf } from "../../src/figures/scoreOf.js";
import { spansOf } from "../../src/figures/spansOf.js";
import { writableResult } from "../../src/figures/writableResult.js";
import { okResult } from "../../src/metrics/okResult.js";
import { unavailable } from "../../src/metrics/unavailable.js";
import type { Tickets } from "../../src/model/FeedbackReport.js";
import type { Result } from "../../src/model/Result.js";

const ratio = (numerator: number, denominator: number) => ({ numerator, denominator });
const figure = <Value extends FigureValue>(
  result: Result<Value>,
  owner: FigureOwner = { subject: "contacts" },
): Figure<Value> => figureOf(owner, "contacts/2021-01", "2021-01", "count", "count", "flow", "as-given", [], result);
const base = { unit: "contact", coverage: { present: 0, expected: 1, missing: [] }, caveats: [] } as const;
const absent = unavailable(base, "absent");

it("the days of a mean follow from its terms and its total; without these they are those of its period", () => {
  const days = (mean: Result<FigureValue>, total?: Result<number>) => daysOfMean(figure(mean), total && figure(total));
  const of = (numerator: number, denominator: number) => okResult(ratio(numerator, denominator), "contact");
  // 90 ÷ 28 is 45 ÷ 14; 60 ÷ 30 is 2.
  expect(days(of(45, 14), okResult(90, "contact"))).toBe(28);
  expect(days(of(2, 1), okResult(60, "contact"))).toBe(30);
  expect(days(of(0, 1), okResult(0, "contact"))).toBe(31);
  expect(days(of(2, 1), absent)).toBe(31);
  expect(days(of(2, 1))).toBe(31);
  expect(days(absent, okResult(60, "contact"))).toBe(31);
  expect(days(okResult(2, "contact"), okResult(60, "contact"))).toBe(31);
});

it("a number of another time is one of another unit, be its days and hours worked or not", () => {
  expect([isOtherTime("hour", "day"), isOtherTime("minute", "working-day")]).toEqual([true, true]);
  expect([isOtherTime("day", "day"), isOtherTime("day", "working-day"), isOtherTime("working-day", "day")]).toEqual([
    false,
    false,
    false,
  ]);
  for (const time of ["second", "minute", "week", "month", "quarter", "year", "working-hour"])
    expect(isOtherTime(time, "day")).toBe(true);
  expect([isOtherTime("ticket", "day"), isOtherTime("response", "hour")]).toEqual([false, false]);
});

it("a noun is another than what is counted, and a part of the tickets counts what it is called by", () => {
  const tickets = (key: string): Figure => figure(okResult(1, "ticket"), { subject: "tickets", key, noun: "ticket" });
  const calls: Figure = figure(okResult(1, "contact"), { subject: "contacts", key: "calls", noun: "call" });
  expect([countsOther(calls, "call"), countsOther(calls, "email"), countsOther(calls, "ticket")]).toEqual([
    false,
    true,
    true,
  ]);
  // Nothing but time is told in hours, whatever else is only read; and hours may be what a base counts.
  const hours: Figure = { ...figure(okResult(1, "duration"), { subject: "tickets" }), time: "hour" };
  const base: Figure = figure(okResult(1, "contact"), { subject: "bases", key: "services" });
  expect([countsOther(calls, "hour"), countsOther(calls, "visit"), countsOther(hours, "call")]).toEqual([
    true,
    false,
    true,
  ]);
  expect([countsOther(hours, "hour"), countsOther(hours, "day"), countsOther(base, "hour")]).toEqual([
    false,
    true,
    false,
  ]);
  expect([countsOther(tickets("complaint"), "complaint"), countsOther(tickets("complaint"), "enquiry")]).toEqual([
    false,
    true,
  ]);
});

it("a noun of the report's own goes with one that it says more of, by its whole words", () => {
  const forms = { gender: "f", dual: "-", dualOblique: "-", accusative: "-" } as const;
  const own = (id: string, singular?: string, arabic?: string): Figure => {
    const en = singular === undefined ? {} : { en: { singular, plural: "-" } };
    const ar = arabic === undefined ? {} : { ar: { ...forms, singular: arabic, plural: "-" } };
    return figure(okResult(33, "contact"), { subject: "contacts", key: "a", noun: { id, ...en, ...ar } });
  };
  for (const [id, noun] of [
    ["holiday", "day"],
    ["reporter", "report"],
    ["recall", "call"],
    ["voicemail", "email"],
  ] as const)
    expect([id, noun, countsOther(own(id, id), noun)]).toEqual([id, noun, true]);
  const named = [
    [own("phone-call"), "call"],
    [own("phone_calls"), "call"],
    [own("a", "Phone call"), "call"],
    [own("a", undefined, "مكالمة هاتفية"), "call"],
    [own("a", undefined, "اتصال هاتفي"), "call"],
    [own("a", "Support e-mail"), "email"],
    [own("a", "Support email"), "email"],
    [own("staff-hours"), "hour"],
    [own("working-day"), "working-day"],
  ] as const;
  for (const [each, noun] of named) expect([each.noun, countsOther(each, noun)]).toEqual([each.noun, false]);
});

it("messages are e-mails, or of a noun of the report's own that counts contacts", () => {
  const calls: Figure = figure(okResult(1, "contact"), { subject: "contacts", key: "calls", noun: "call" });
  const emails: Figure = { ...calls, noun: "email" };
  const own: Figure = { ...calls, noun: { id: "sms" } };
  const cases: Figure = figure(okResult(1, "ticket"), { subject: "contacts", key: "a", noun: { id: "case" } });
  const written: Figure = { ...cases, noun: { id: "complaint-message" } };
  expect([calls, emails, own, cases, written].map((each) => countsOther(each, "message"))).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
});

it("a ratio is written where a number holds six decimals of what is printed", () => {
  const is = (numerator: number, form: FigureForm) => isWritable(ratio(numerator, 2), form);
  expect([is(18e6, "share"), is(18e6 + 1, "share"), is(-18e6, "signed-share"), is(-18e6 - 1, "signed-share")]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  for (const form of ["mean", "score"] as const) expect([is(18e9, form), is(18e9 + 1, form)]).toEqual([true, false]);
});

it("a ratio that cannot be written is withheld, and so is what is known of one", () => {
  const large = ratio(9e6 + 1, 1);
  const tooLarge = { status: "unavailable", caveats: ["too-large"] };
  expect(writableResult(okResult(large, "contact"), "share")).toMatchObject({ ...tooLarge, reason: "not-comparable" });
  const partial = { ...base, status: "unavailable", reason: "suppressed", partial: large } as const;
  const withheld = writableResult(partial, "share");
  expect(withheld).toMatchObject({ ...tooLarge, reason: "suppressed" });
  expect(withheld).not.toHaveProperty("partial");
  for (const result of [{ ...partial, partial: ratio(1, 2) }, absent, okResult(large, "contact")])
    expect(writableResult(result, "mean")).toBe(result);
  const months = okResult(["2021-01"], "month");
  expect(writableResult(months, "months")).toBe(months);
  const nothing = { ...base, status: "undefined", reason: "zero-denominator" } as const;
  expect(writableResult(nothing, "share")).toBe(nothing);
});

it.each([
  [5, "5"],
  [-5, "-5"],
  [1234.5, "1,234.50"],
  [0.125, "0.125"],
  [0.12345678, "0.123457"],
  // Fifteen digits are left: of 14 before the point one is behind it.
  [12345678901234.25, "12,345,678,901,234.3"],
])("%d is written as %s, money with its cents at least", (value, text) => {
  expect(numberText(value, { language: "en" })).toBe(text);
});

it("shares are printed with 0 to 6 decimals", () => {
  expect([printedDecimals(), printedDecimals(0), printedDecimals(6)]).toEqual([2, 0, 6]);
  for (const decimals of [-1, 7, 1.5, Number.NaN])
    expect(() => printedDecimals(decimals)).toThrow(expect.objectContaining({ code: "bad-decimals", value: decimals }));
});

it("a score is read from the id of its figure", () => {
  expect(
    ["score-1", "score-10", "score-minus-2", "score-minus-12"].map((name) => scoreOf(`satisfaction/a/2021/${name}`)),
  ).toEqual([1, 10, -2, -12]);
});

it("open tickets are what the flows leave unless they were opened in the period, or counted before its end", () => {
  const is = (tickets?: Tickets) => isClosingStock({ period: "2021-Q1", channels: [], ...(tickets && { tickets }) });
  expect([is(), is({ basis: "events" }), is({ asOf: "2021-03-31" })]).toEqual([true, true, true]);
  expect([is({ basis: "cohort-by-opened" }), is({ basis: "events", asOf: "2021-03-30" })]).toEqual([false, false]);
});

describe("the time that a total is over", () => {
  const none = { missing: "not-applicable" } as const;
  const report = (period: string) => ({
    period,
    channels: [
      { id: "calls", kind: "phone", months: { "2021-01": 1, "2021-02": 1, "2021-03": 1 } },
      { id: "chat", kind: "live-chat", months: { "2021-01": none, "2021-02": 1, "2021-03": 1 } },
    ],
  });
  const total = (id: string, inputs: readonly string[], subject: "contacts" | "tickets" = "contacts") =>
    figureOf({ subject }, id, "2021-Q1", "count", "count", "flow", "sum", inputs, okResult(1, "contact"));

  it("is that of its own channels in the report of its period, or in the first one", () => {
    for (const reports of [
      [report("2021-Q1")],
      [report("2021-Q2")],
      [{ period: "2021-Q2", channels: [] }, report("2021-Q1")],
    ]) {
      expect(spansOf(total("contacts/chat/2021-Q1", []), reports)).toEqual(["2021-02", "2021-03"]);
      expect(spansOf(total("contacts/calls/2021-Q1", []), reports)).toEqual(["2021-Q1"]);
      expect(spansOf(total("contacts/2021-Q1", ["contacts/chat/2021-Q1"]), reports)).toEqual(["2021-02", "2021-03"]);
    }
  });

  it("is the period of what is no contacts, and where there is no report", () => {
    expect(spansOf(total("contacts/chat/2021-Q1", [], "tickets"), [report("2021-Q1")])).toEqual(["2021-Q1"]);
    expect(spansOf(total("contacts/chat/2021-Q1", []), [])).toEqual(["2021-Q1"]);
  });
});
