import { describe, expect, it } from "vitest";
import { explainFigure } from "../../src/figures/explainFigure.js";
import { figureById } from "../../src/figures/figureById.js";
import { figures } from "../../src/figures/figures.js";
import { firstQuarter2021 as q1 } from "../../src/golden/firstQuarter2021.js";
import { countedNoun } from "../../src/language/countedNoun.js";
import { formatCount } from "../../src/language/formatCount.js";
import { channelShare } from "../../src/metrics/channelShare.js";
import { channelTotal } from "../../src/metrics/channelTotal.js";
import { closureRate } from "../../src/metrics/closureRate.js";
import { grandTotal } from "../../src/metrics/grandTotal.js";
import { halfChange } from "../../src/metrics/halfChange.js";
import { meanPerDay } from "../../src/metrics/meanPerDay.js";
import { monthChange } from "../../src/metrics/monthChange.js";
import { monthShare } from "../../src/metrics/monthShare.js";
import { monthTotal } from "../../src/metrics/monthTotal.js";
import { peakMonth } from "../../src/metrics/peakMonth.js";
import { quarterTotal } from "../../src/metrics/quarterTotal.js";
import { sumCounts } from "../../src/metrics/sumCounts.js";
import { totalsTable } from "../../src/metrics/totalsTable.js";
import { yearToDate } from "../../src/metrics/yearToDate.js";
import type { Cell, Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";
import type { MissingPolicy, MissingReason } from "../../src/model/lists.js";
import type { Result } from "../../src/model/Result.js";
import { summarize } from "../../src/summary/summarize.js";
import { reconcile } from "../../src/verify/reconcile.js";

const channel = (id: string, months: Record<string, Cell>, more: Partial<Channel> = {}): Channel => ({
  id,
  kind: "phone",
  months,
  ...more,
});
const quarter = (...channels: Channel[]): FeedbackReport => ({ period: "2021-Q1", channels });
const full = { "2021-01": 10, "2021-02": 20, "2021-03": 30 };

describe("totals of the published quarter", () => {
  it.each([
    ["calls", 649940],
    ["emails", 145596],
    ["chats", 291110],
    [undefined, 1086646],
  ])("quarterTotal of %s is %d", (id, value) => {
    expect(quarterTotal(q1, id)).toEqual({
      status: "ok",
      value,
      unit: "contact",
      coverage: { present: id ? 3 : 9, expected: id ? 3 : 9, missing: [] },
      caveats: [],
    });
  });

  it.each([
    ["2021-01", 423169],
    ["2021-02", 307837],
    ["2021-03", 355640],
  ])("monthTotal of %s is %d", (month, value) => {
    expect(monthTotal(q1, month)).toMatchObject({ status: "ok", value });
  });

  it("cross-foots", () => {
    const table = totalsTable(q1);
    const values = (results: readonly { status: string }[]) =>
      results.map((result) => (result.status === "ok" && "value" in result ? result.value : undefined));
    expect(values(table.rows.map(({ total }) => total))).toEqual([649940, 145596, 291110]);
    expect(values(table.monthTotals)).toEqual([423169, 307837, 355640]);
    expect(table.grandTotal).toMatchObject({ value: 1086646 });
    expect(values(table.rows[2]?.months ?? [])).toEqual([81405, 91639, 118066]);
  });

  it("gives shares in lowest terms", () => {
    // 649,940 / 1,086,646: both even, 324,970 / 543,323; 543,323 = 324,970 + 218,353, and Euclid ends at 1.
    expect(channelShare(q1, "calls")).toMatchObject({ value: { numerator: 324970, denominator: 543323 } });
    // 423,169 / 1,086,646 is 0.38943…
    expect(monthShare(q1, "2021-01")).toMatchObject({ value: { numerator: 423169, denominator: 1086646 } });
  });

  it("means over the calendar's days and names the peak", () => {
    // 1,086,646 / 90 days = 543,323 / 45.
    expect(meanPerDay(q1)).toMatchObject({ value: { numerator: 543323, denominator: 45 } });
    expect(peakMonth(q1)).toMatchObject({ value: { months: ["2021-01"], count: 423169 } });
    expect(peakMonth(q1, "chats")).toMatchObject({ value: { months: ["2021-03"], count: 118066 } });
  });
});

describe("a mean per day", () => {
  const calls = (months: Record<string, Cell>, more: Partial<Channel> = {}) => quarter(channel("calls", months, more));
  const missing: Cell = { missing: "not-collected" };
  const noSuch: Cell = { missing: "not-applicable" };
  it.each<[string, FeedbackReport, MissingPolicy, number, number]>([
    // 10 + 20 in 31 + 28 + 31 days, be March left out or zero.
    ["all months, be one missing", calls({ ...full, "2021-03": missing }), "ignore", 1, 3],
    // 10 + 20 of one channel, 60 of another: as many a day as the two means, 1/3 and 2/3.
    [
      "all months, of which one channel lacks one",
      quarter(
        channel("calls", { ...full, "2021-03": missing }),
        channel("chats", { "2021-01": 20, "2021-02": 20, "2021-03": 20 }),
      ),
      "ignore",
      1,
      1,
    ],
    ["all months, where a missing one is zero", calls({ ...full, "2021-03": missing }), "zero", 1, 3],
    // 20 + 30 in 28 + 31 days: there was no channel in January.
    ["the months in which there was something to count", calls({ ...full, "2021-01": noSuch }), "strict", 50, 59],
    ["the same, where a missing month is zero", calls({ "2021-01": noSuch, "2021-02": 59 }), "zero", 1, 1],
    ["the period of a total that is given", calls({}, { totals: { "2021-Q1": 45 } }), "strict", 1, 2],
    ["its applicable months", calls({ "2021-01": noSuch }, { totals: { "2021-Q1": 118 } }), "strict", 2, 1],
    // 90 of one channel in 90 days, and 28 of another that began in February: 118 in the same 90 days.
    [
      "every month in which one channel is counted",
      quarter(
        channel("calls", { "2021-01": 31, "2021-02": 28, "2021-03": 31 }),
        channel("chats", { "2021-01": noSuch, "2021-02": 14, "2021-03": 14 }),
      ),
      "strict",
      59,
      45,
    ],
  ])("is over the days of %s", (_, report, policy, numerator, denominator) => {
    const options = { missing: policy };
    expect(meanPerDay(report, undefined, options)).toMatchObject({ status: "ok", value: { numerator, denominator } });
    if (report.channels.length === 1)
      expect(meanPerDay(report, "calls", options)).toMatchObject({ value: { numerator, denominator } });
    const listed = figureById(report, "contacts/2021-Q1/mean-per-day", options);
    expect(listed.result).toMatchObject({ status: "ok", value: { numerator, denominator } });
  });

  it("is written out with the days that it is over, and is there in part where a month is missing", () => {
    const report = calls({ ...full, "2021-03": missing });
    // 30 / 90 = 0.333…
    expect(meanPerDay(report, "calls")).toMatchObject({
      status: "unavailable",
      partial: { numerator: 1, denominator: 3 },
    });
    const written = explainFigure(report, "contacts/calls/2021-Q1/mean-per-day", { language: "en", missing: "ignore" });
    expect(written).toContain("0.33 = 30 ÷ 90\n");
    expect(written).toContain(
      "Some data are missing; totals cover only what is there, and means per day divide them by all days of the months that apply, those without data included.",
    );
    // January did not apply: 20 of February, over the 28 and 31 days of February and March.
    const both = calls({ ...full, "2021-01": noSuch, "2021-03": missing });
    const short = explainFigure(both, "contacts/calls/2021-Q1/mean-per-day", { language: "en", missing: "ignore" });
    expect(short).toContain("0.34 = 20 ÷ 59\n");
    expect(short).toContain(
      "means per day divide them by all days of the months that apply, those without data included.",
    );
    // 50 / 59 = 0.847…: the printed mean and the printed total agree.
    const later = calls({ ...full, "2021-01": noSuch });
    const mean = explainFigure(later, "contacts/2021-Q1/mean-per-day", { language: "en" });
    expect(mean).toBe("0.85 = 50 ÷ 59");
    const published = [
      { figure: "contacts/calls/2021-Q1", printed: "50" },
      { figure: "contacts/calls/2021-Q1/mean-per-day", printed: "0.85" },
    ];
    expect(reconcile({ ...later, published })).toMatchObject({ status: "passed" });
  });
});

describe("a missing month", () => {
  const reasons: readonly MissingReason[] = ["not-collected", "not-yet-available", "suppressed"];
  it.each(reasons)("said to be %s makes no total, but a partial sum and the coverage", (reason) => {
    const report = quarter(channel("calls", { ...full, "2021-03": { missing: reason } }));
    expect(quarterTotal(report, "calls")).toEqual({
      status: "unavailable",
      reason,
      partial: 30,
      unit: "contact",
      coverage: { present: 2, expected: 3, missing: [{ channel: "calls", period: "2021-03", reason }] },
      caveats: [],
    });
  });

  const gap = quarter(channel("calls", { "2021-01": 10, "2021-02": 20 }), channel("chats", full));

  it("that is absent says so", () => {
    expect(grandTotal(gap)).toMatchObject({ status: "unavailable", reason: "absent", partial: 90 });
    expect(grandTotal(gap).coverage).toMatchObject({ present: 5, expected: 6 });
  });

  it("is left out, flagged, under ignore", () => {
    expect(grandTotal(gap, { missing: "ignore" })).toMatchObject({
      status: "ok",
      value: 90,
      caveats: ["missing-ignored"],
    });
  });

  it("counts as zero, flagged, under zero", () => {
    const result = quarterTotal(quarter(channel("calls", {})), "calls", { missing: "zero" });
    expect(result).toMatchObject({ status: "ok", value: 0, caveats: ["missing-as-zero"] });
    expect(result.coverage).toMatchObject({ present: 0, expected: 3 });
  });

  it("leaves nothing to sum when all are missing, also under ignore", () => {
    const result = quarterTotal(quarter(channel("calls", {})), "calls", { missing: "ignore" });
    expect(result).toMatchObject({ status: "unavailable", reason: "absent" });
    expect(result).not.toHaveProperty("partial");
  });

  it("that is not applicable is not expected", () => {
    const opened = quarter(channel("app", { ...full, "2021-01": { missing: "not-applicable" } }));
    expect(quarterTotal(opened, "app")).toMatchObject({
      status: "ok",
      value: 50,
      coverage: { present: 2, expected: 2, missing: [] },
    });
    const never = quarter(
      channel("app", {
        "2021-01": { missing: "not-applicable" },
        "2021-02": { missing: "not-applicable" },
        "2021-03": { missing: "not-applicable" },
      }),
    );
    expect(quarterTotal(never, "app")).toMatchObject({ status: "unavailable", reason: "not-applicable" });
  });

  it("is what the quarter around it is said to be", () => {
    const totals: Record<string, Cell> = { "2021-Q2": 30, "2021-Q3": 40, "2021-Q4": 50 };
    const began = quarter(channel("app", {}, { totals: { ...totals, "2021-Q1": { missing: "not-applicable" } } }));
    expect(channelTotal(began, "app", { period: "2021" })).toMatchObject({
      status: "ok",
      value: 120,
      coverage: { present: 9, expected: 9, missing: [] },
    });
    // April to December: 275 days.
    expect(meanPerDay(began, "app", { period: "2021" })).toMatchObject({ value: { numerator: 24, denominator: 55 } });
    expect(monthTotal(began, "2021-02")).toMatchObject({ status: "unavailable", reason: "not-applicable" });
    const lost = quarter(channel("app", {}, { totals: { ...totals, "2021-Q1": { missing: "not-collected" } } }));
    expect(channelTotal(lost, "app", { period: "2021" })).toMatchObject({
      status: "unavailable",
      partial: 120,
      coverage: { missing: ["01", "02", "03"].map((month) => ({ period: `2021-${month}`, reason: "not-collected" })) },
    });
  });

  it("is what the quarter around it is said to be, also beside a total that is given", () => {
    const noSuch: Cell = { missing: "not-applicable" };
    const rest: Record<string, Cell> = { "2021-Q2": 100, "2021-Q3": 100, "2021-Q4": 100 };
    const year = (more: Record<string, Cell>, period = "2021") => ({
      ...quarter(channel("app", {}, { totals: { ...more, "2021-Q1": noSuch } })),
      period,
    });
    // Whether it is the sum of the quarters or given alone: 300 in April to December, which are 275 days.
    for (const report of [year({ ...rest, "2021": 300 }), year({ "2021": 300 })]) {
      expect(channelTotal(report, "app")).toMatchObject({ value: 300, coverage: { present: 9, expected: 9 } });
      expect(meanPerDay(report, "app")).toMatchObject({ value: { numerator: 12, denominator: 11 } });
    }
    // 910 in the 91 days from April on are 10 a day, as are 1,840 in the 184 days before.
    const half = year({ "2020-H2": 1840, "2021-H1": 910, "2021-Q2": 910 }, "2021-H1");
    expect(meanPerDay(half, "app")).toMatchObject({ value: { numerator: 10, denominator: 1 } });
    expect(halfChange(half, "app")).toMatchObject({ value: { perDay: { numerator: 0 } } });
  });

  it("is counted where a total says so, though no month of it is", () => {
    const noSuch: Cell = { missing: "not-applicable" };
    const none = { "2021-01": noSuch, "2021-02": noSuch, "2021-03": noSuch };
    const calls = channel("calls", none, { totals: { "2021-Q1": 100 } });
    const report = quarter(calls, channel("mail", { "2021-01": 1, "2021-02": 2, "2021-03": 3 }));
    expect(quarterTotal(report, "calls")).toMatchObject({ value: 100, caveats: ["total-as-given"] });
    expect(grandTotal(report)).toMatchObject({ value: 106 });
    // In 90 days.
    expect(meanPerDay(report, "calls")).toMatchObject({ value: { numerator: 10, denominator: 9 } });
    // A half said to be none does not undo its quarter either.
    const half = quarter(channel("calls", {}, { totals: { "2021-H1": noSuch, "2021-Q1": 100 } }));
    expect(quarterTotal(half, "calls")).toMatchObject({ value: 100, coverage: { present: 3, expected: 3 } });
    expect(meanPerDay(half, "calls")).toMatchObject({ value: { numerator: 10, denominator: 9 } });
  });

  it("could be the peak", () => {
    expect(peakMonth(gap, "calls")).toMatchObject({
      status: "unavailable",
      partial: { months: ["2021-02"], count: 20 },
    });
    expect(peakMonth(gap, "calls", { missing: "ignore" })).toMatchObject({ status: "ok" });
  });
});

describe.each(["zero", "ignore"] as const)("under %s the months of a total that is given", (missing) => {
  // 10 + 20 + 30 calls beside 4,210 contacts of which the quarter alone is known.
  const calls = channel("calls", full);
  const branch = channel("branch", {}, { totals: { "2021-Q1": 4210 } });
  const report = quarter(calls, branch);
  const unknown = { status: "unavailable", reason: "absent" };

  it("are neither 0 nor left out: no month of all channels is known, nor their peak, shares and changes", () => {
    expect(monthTotal(report, "2021-01", "branch", { missing })).toMatchObject(unknown);
    expect(monthTotal(report, "2021-01", undefined, { missing })).toMatchObject({ ...unknown, partial: 10 });
    expect(peakMonth(report, undefined, { missing })).toMatchObject(unknown);
    expect(monthShare(report, "2021-01", undefined, { missing })).toMatchObject(unknown);
    expect(monthChange(report, "2021-02", undefined, { missing })).toMatchObject({ reason: "not-comparable" });
    const table = totalsTable(report, { missing });
    expect(table.monthTotals).toMatchObject([unknown, unknown, unknown]);
    for (const id of ["contacts/branch/2021-01", "contacts/2021-01", "contacts/2021-Q1/peak-month"])
      expect(figureById(report, id, { missing }).result).toMatchObject(unknown);
  });

  it("leave the quarter complete", () => {
    expect(grandTotal(report, { missing })).toMatchObject({ value: 4270, coverage: { present: 6, expected: 6 } });
    expect(grandTotal(report, { missing }).caveats).toEqual(["total-as-given"]);
  });

  it("are not known by a quarter either, where the half's total alone is given", () => {
    const half = quarter(channel("branch", {}, { totals: { "2021-H1": 900 } }), calls);
    expect(quarterTotal(half, "branch", { missing })).toMatchObject(unknown);
    expect(grandTotal(half, { missing })).toMatchObject({ ...unknown, partial: 60 });
    expect(quarterTotal(half, "branch", { missing, period: "2021-Q3" })).toMatchObject(
      missing === "zero" ? { status: "ok", value: 0 } : unknown,
    );
  });
});

describe("a suppressed count", () => {
  const hidden: Cell = { missing: "suppressed" };
  const calls = channel("calls", { "2021-01": 3, "2021-02": 3, "2021-03": 3 }, { totals: { "2021-Q1": hidden } });
  const emails = channel("emails", { "2021-01": 3, "2021-02": hidden, "2021-03": 3 });

  it("is nobody's 0", () => {
    expect(monthTotal(quarter(emails), "2021-02", "emails", { missing: "zero" })).toMatchObject({
      status: "unavailable",
      reason: "suppressed",
    });
    expect(grandTotal(quarter(emails), { missing: "zero" })).toMatchObject({ status: "unavailable", partial: 6 });
    const given = channel("post", {}, { totals: { "2021-Q1": hidden } });
    expect(monthTotal(quarter(given), "2021-02", "post", { missing: "zero" })).toMatchObject({ status: "unavailable" });
  });

  it("of a month is left out under ignore", () => {
    expect(grandTotal(quarter(emails), { missing: "ignore" })).toMatchObject({ status: "ok", value: 6 });
  });

  it("of a quarter whose months are given leaves no total below those of the months, 6, 3 and 6", () => {
    const report = quarter(calls, emails);
    expect(totalsTable(report, { missing: "ignore" })).toMatchObject({
      monthTotals: [{ value: 6 }, { value: 3 }, { value: 6 }],
      grandTotal: { status: "unavailable", partial: 6 },
    });
    expect(figureById(report, "contacts/2021-Q1", { missing: "ignore" }).result).toMatchObject({
      status: "unavailable",
    });
    // Without its months it is as absent as any other count.
    const alone = quarter(channel("post", {}, { totals: { "2021-Q1": hidden } }), channel("calls", full));
    expect(grandTotal(alone, { missing: "ignore" })).toMatchObject({ status: "ok", value: 60 });
  });
});

describe("totals known only for longer periods", () => {
  const given = channel("post", {}, { totals: { "2021-Q1": 500, "2021-Q2": { missing: "suppressed" } } });

  it("count as given, for all months of the period", () => {
    expect(quarterTotal(quarter(given), "post")).toEqual({
      status: "ok",
      value: 500,
      unit: "contact",
      coverage: { present: 3, expected: 3, missing: [] },
      caveats: ["total-as-given"],
    });
    expect(monthTotal(quarter(given), "2021-01", "post")).toMatchObject({ status: "unavailable", reason: "absent" });
  });

  it("say why they are missing", () => {
    expect(channelTotal(quarter(given), "post", { period: "2021-Q2" })).toMatchObject({ reason: "suppressed" });
  });

  it("add up to a half and a year, beside months", () => {
    const mixed = channel("post", full, { totals: { "2021-Q2": 100, "2021-H2": 1000 } });
    const report = { period: "2021", channels: [mixed] };
    expect(channelTotal(report, "post", { period: "2021-H1" })).toMatchObject({ status: "ok", value: 160 });
    expect(channelTotal(report, "post")).toMatchObject({
      status: "ok",
      value: 1160,
      coverage: { present: 12, expected: 12 },
    });
  });

  it("give way to months that are all there", () => {
    const both = quarter(channel("calls", full, { totals: { "2021-Q1": 61 } }));
    expect(quarterTotal(both, "calls")).toMatchObject({ value: 60, caveats: [] });
  });

  it("that are suppressed are no 0 by anybody's word, beside months of 5, 9 and 3 or without them", () => {
    const hidden = { missing: "suppressed" } as const;
    const options = { missing: "zero" } as const;
    const withheld = { status: "unavailable", reason: "suppressed" };
    const months = { "2020-04": 5, "2020-05": 9, "2020-06": 3 };
    const second: FeedbackReport = {
      period: "2020-Q2",
      channels: [channel("c", months, { totals: { "2020-Q2": hidden } })],
    };
    expect(channelTotal(second, "c", options)).toMatchObject(withheld);
    expect(quarterTotal(second, "c", options)).toMatchObject(withheld);
    expect(grandTotal(second, options)).toMatchObject(withheld);
    expect(totalsTable(second, options).grandTotal).toMatchObject(withheld);
    expect(meanPerDay(second, "c", options)).toMatchObject(withheld);
    expect(monthShare(second, "2020-05", "c", options)).toMatchObject(withheld);
    expect(figureById(second, "contacts/2020-Q2", options).result).toMatchObject(withheld);
    expect(
      channelTotal({ ...second, channels: [channel("c", {}, { totals: { "2020-Q2": hidden } })] }, "c", options),
    ).toMatchObject(withheld);
    // January to March are 1 each.
    const first = { "2020-01": 1, "2020-02": 1, "2020-03": 1 };
    const half: FeedbackReport = {
      period: "2020-H1",
      channels: [channel("c", { ...first, ...months }, { totals: { "2020-Q2": hidden } })],
    };
    expect(channelTotal(half, "c", options)).toMatchObject({ ...withheld, partial: 3 });
    // An absent month goes first and is not what withholds it.
    const { "2020-01": _, ...later } = first;
    const gap = { ...half, channels: [channel("c", { ...later, ...months }, { totals: { "2020-Q2": hidden } })] };
    expect(channelTotal(gap, "c", options)).toMatchObject({ ...withheld, partial: 2 });
  });

  it("that are suppressed are not added up from their months, nor is what holds them", () => {
    const hidden = { missing: "suppressed" } as const;
    const calls = channel(
      "calls",
      { ...full, "2021-04": 1, "2021-05": 1, "2021-06": 1 },
      { totals: { "2021-Q1": hidden } },
    );
    const report = quarter(calls, channel("mail", full));
    const missing = [{ channel: "calls", period: "2021-Q1", reason: "suppressed" }];
    const total = quarterTotal(report, "calls");
    expect(total).toMatchObject({ status: "unavailable", reason: "suppressed", coverage: { present: 0, missing } });
    expect(total).not.toHaveProperty("partial");
    // 60 letters; 3 calls of the second quarter.
    expect(totalsTable(report).grandTotal).toMatchObject({ reason: "suppressed", partial: 60 });
    expect(channelTotal(report, "calls", { period: "2021-H1" })).toMatchObject({ reason: "suppressed", partial: 3 });
    expect(monthTotal(report, "2021-01", "calls")).toMatchObject({ status: "ok" });
  });

  it("name no peak", () => {
    const partly = quarter(channel("calls", { "2021-01": 10 }, { totals: { "2021-Q1": 61 } }));
    expect(peakMonth(partly, "calls")).toMatchObject({ status: "unavailable", reason: "absent" });
  });
});

describe("periods", () => {
  it("keep comparatives out of totals", () => {
    const report = quarter(channel("calls", { ...full, "2020-12": 1000, "2021-04": 1000 }));
    expect(grandTotal(report)).toMatchObject({ value: 60 });
    expect(grandTotal(report, { period: "2020-12" })).toMatchObject({ value: 1000 });
  });

  it("reach from January to the period's end", () => {
    const report = { period: "2021-Q2", channels: [channel("calls", full, { totals: { "2021-Q2": 40 } })] };
    expect(yearToDate(report)).toMatchObject({ status: "ok", value: 100, coverage: { present: 6, expected: 6 } });
    expect(yearToDate(q1, "calls", { period: "2021-02" })).toMatchObject({ value: 460725 });
    expect(yearToDate(q1, "calls", { period: "2021" })).toMatchObject({ status: "unavailable", partial: 649940 });
    expect(yearToDate(q1, "calls", { period: "2021-H2" })).toMatchObject({ coverage: { present: 3, expected: 12 } });
  });

  it.each([
    ["quarterTotal", () => quarterTotal(q1, "calls", { period: "2021-03" })],
    ["quarterTotal of a fifth quarter", () => quarterTotal(q1, "calls", { period: "2021-Q5" })],
    ["monthTotal", () => monthTotal(q1, "2021-Q1")],
    ["monthTotal of a 13th month", () => monthTotal(q1, "2021-13")],
    ["monthShare of a month outside", () => monthShare(q1, "2021-04")],
    ["yearToDate", () => yearToDate(q1, undefined, { period: "March" })],
    ["grandTotal of no channels", () => grandTotal({ period: "2021-Q1", channels: [] }, { period: "rubbish" })],
  ])("are refused where they do not fit: %s", (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: "bad-period" }));
  });

  it("say what takes another period than a quarter", () => {
    expect(() => quarterTotal({ ...q1, period: "2021-H1" })).toThrow(
      'a total needs a quarter like 2021-Q1 (channelTotal: any period), got "2021-H1"',
    );
  });
});

describe("counts", () => {
  it.each([1.5, -1, Number.NaN, 1e308, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %d by its path", (bad) => {
    const report = quarter(channel("calls", { ...full, "2021-02": bad }));
    expect(() => quarterTotal(report, "calls")).toThrow(
      expect.objectContaining({ code: "not-a-count", path: "channels.calls.months.2021-02", value: bad }),
    );
    expect(() => sumCounts([1, bad])).toThrow(expect.objectContaining({ code: "not-a-count" }));
    const inTotals = quarter(channel("calls", {}, { totals: { "2021-Q1": bad } }));
    expect(() => grandTotal(inTotals)).toThrow(
      expect.objectContaining({ code: "not-a-count", path: "channels.calls.totals.2021-Q1" }),
    );
  });

  it("refuses a sum that doubles cannot hold", () => {
    const big = Number.MAX_SAFE_INTEGER;
    expect(() => sumCounts([big, 1])).toThrow(expect.objectContaining({ code: "unsafe-sum" }));
    const ofOne = quarter(channel("calls", { ...full, "2021-01": big }));
    for (const take of [grandTotal, quarterTotal, totalsTable, figures, summarize])
      expect(() => take(ofOne)).toThrow(
        expect.objectContaining({ code: "unsafe-sum", path: "channels.calls.months.2021-02" }),
      );
    // By quarter, the two are too much together: the second is where it shows.
    const given = { totals: { "2021-Q1": big } };
    const ofTwo = quarter(channel("calls", {}, given), channel("chats", {}, given));
    for (const take of [grandTotal, quarterTotal, figures])
      expect(() => take(ofTwo)).toThrow(
        expect.objectContaining({ code: "unsafe-sum", path: "channels.chats.totals.2021-Q1" }),
      );
  });

  it("sums bare counts, and refuses a gap", () => {
    expect(sumCounts([])).toBe(0);
    for (const none of ["null", "42", '""', "{}"])
      expect(() => sumCounts(JSON.parse(none))).toThrow(expect.objectContaining({ code: "not-a-count" }));
    // @ts-expect-error a list is needed
    expect(() => sumCounts()).toThrow(expect.objectContaining({ code: "not-a-count" }));
    expect(sumCounts([1, { value: 2, status: "provisional" }])).toBe(3);
    expect(() => sumCounts([1, { missing: "suppressed" }])).toThrow(expect.objectContaining({ code: "missing-count" }));
  });

  it("carry their status", () => {
    const report = quarter(channel("calls", { ...full, "2021-03": { value: 30, status: "provisional" } }));
    expect(grandTotal(report)).toMatchObject({ value: 60, caveats: ["provisional"] });
  });

  it("of different units are not added", () => {
    const report = quarter(channel("calls", full), channel("complaints", full, { counts: "complaint" }));
    expect(() => grandTotal(report)).toThrow(
      expect.objectContaining({ code: "unit-mismatch", value: "ticket", path: "channels.complaints.counts" }),
    );
    expect(quarterTotal(report, "complaints")).toMatchObject({ unit: "ticket" });
  });

  // JSON that nobody parsed: "complaints" was a contact, and both channels added up to 120.
  it("of a noun that the library does not know are not counted as something else", () => {
    const months = JSON.stringify(full);
    const report: FeedbackReport = JSON.parse(
      `{ "period": "2021-Q1", "channels": [
        { "id": "web", "kind": "portal", "counts": "complaints", "months": ${months} },
        { "id": "mail", "kind": "email", "counts": "email", "months": ${months} } ] }`,
    );
    const place = { code: "unknown-noun", value: "complaints", path: "channels.web.counts" };
    const takers = [grandTotal, quarterTotal, totalsTable, figures, summarize, reconcile];
    for (const take of [...takers, () => channelShare(report, "mail"), () => channelTotal(report, "web")])
      expect(() => take(report)).toThrow(expect.objectContaining(place));
    expect(quarterTotal(report, "mail")).toMatchObject({ value: 60, unit: "contact" });
  });
});

describe("nothing at all", () => {
  it("of no channels", () => {
    expect(grandTotal(quarter())).toMatchObject({ status: "unavailable" });
    expect(totalsTable(quarter())).toMatchObject({ rows: [] });
  });

  it("in every month has no shares", () => {
    const zero = quarter(channel("calls", { "2021-01": 0, "2021-02": 0, "2021-03": 0 }));
    expect(grandTotal(zero)).toMatchObject({ status: "ok", value: 0 });
    expect(channelShare(zero, "calls")).toMatchObject({ status: "undefined", reason: "zero-denominator" });
    expect(peakMonth(zero)).toMatchObject({ value: { months: ["2021-01", "2021-02", "2021-03"], count: 0 } });
  });

  it("by an unknown name", () => {
    expect(() => channelTotal(q1, "fax")).toThrow(expect.objectContaining({ code: "unknown-channel", value: "fax" }));
    expect(() => channelTotal(q1, "cals")).toThrow('a metric needs a channel (calls,emails,chats), got "cals"');
    expect(() => quarterTotal({ period: "2021-Q1", channels: [] }, "x")).toThrow(
      'a metric needs a channel (none), got "x"',
    );
    // @ts-expect-error: the options come after the channel
    expect(() => peakMonth(q1, { missing: "zero" })).toThrow("a channel (calls,emails,chats) before its options, got");
    expect(() => channelTotal(q1, "constructor")).toThrow(expect.objectContaining({ code: "unknown-channel" }));
  });
});

it("refuses an id that two channels have, whatever is asked of one or all of them", () => {
  const report = quarter(channel("calls", full), channel("calls", { "2021-01": 5 }));
  const twice = expect.objectContaining({ code: "bad-report", value: "calls" });
  for (const ask of [quarterTotal, channelTotal, channelShare, peakMonth, meanPerDay, yearToDate])
    expect(() => ask(report, "calls")).toThrow(twice);
  expect(() => monthTotal(report, "2021-01", "calls")).toThrow(twice);
  expect(() => monthTotal(report, "2021-01")).toThrow(twice);
  for (const ask of [grandTotal, totalsTable, peakMonth, meanPerDay, yearToDate])
    expect(() => ask(report)).toThrow(twice);
});

it("takes ids that are names of Object.prototype", () => {
  const report = quarter(channel("constructor", full), channel("valueof", full));
  expect(channelShare(report, "constructor")).toMatchObject({ value: { numerator: 1, denominator: 2 } });
});

describe("what a total says of its parts", () => {
  const channels = [
    { id: "calls", kind: "phone", months: { "2021-01": 3, "2021-02": 4, "2021-03": 5 } },
    { id: "mail", kind: "email", months: { "2021-01": 1, "2021-02": 2, "2021-03": { missing: "suppressed" } } },
  ] as const;
  const report: FeedbackReport = { period: "2021-Q1", channels };

  it("is how many of them are there, by row, by month and in all", () => {
    const { rows, monthTotals, grandTotal: all } = totalsTable(report);
    const parts = (result: Result<number>) => [result.coverage.present, result.coverage.expected];
    expect(rows.map(({ total }) => parts(total))).toEqual([
      [3, 3],
      [2, 3],
    ]);
    expect(monthTotals.map(parts)).toEqual([
      [2, 2],
      [2, 2],
      [1, 2],
    ]);
    expect(parts(all)).toEqual([5, 6]);
    expect(rows[0]?.months[0]).toMatchObject({ status: "ok", value: 3, unit: "contact" });
  });

  it("is the share of a month in its own channel, or in all: 3 of 12, and 6 of 18", () => {
    const [calls, mail] = channels;
    const whole: FeedbackReport = {
      ...report,
      channels: [calls, { ...mail, months: { ...mail.months, "2021-03": 3 } }],
    };
    expect(monthShare(whole, "2021-01", "calls")).toMatchObject({ value: { numerator: 1, denominator: 4 } });
    expect(monthShare(whole, "2021-02")).toMatchObject({ value: { numerator: 1, denominator: 3 } });
    // A month of 100 in a quarter said to be 50.
    const above = quarter(channel("calls", { "2021-01": 100 }, { totals: { "2021-Q1": 50 } }));
    expect(monthShare(above, "2021-01", "calls")).toMatchObject({
      value: { numerator: 2, denominator: 1 },
      caveats: ["total-as-given", "above-whole"],
    });
  });

  it("needs a quarter and nothing more, and a policy that is one", () => {
    for (const period of ["x2021-Q1", "2021-Q12", "2021-Q5", "0000-Q1"])
      expect(() => quarterTotal(report, undefined, { period })).toThrow(
        expect.objectContaining({ code: "bad-period", value: period }),
      );
    for (const period of [["2021-Q1"], null, 2021, Symbol("2021-Q1"), { match: () => true }])
      expect(() => Reflect.apply(quarterTotal, undefined, [{ ...report, period }])).toThrow(
        expect.objectContaining({ code: "bad-period", value: period }),
      );
    expect(() => Reflect.apply(quarterTotal, undefined, [report, undefined, { missing: "none" }])).toThrow(
      expect.objectContaining({ code: "bad-option" }),
    );
  });
});

describe("a cell that is missing for no reason of the list", () => {
  const of = (missing: string): FeedbackReport => ({
    period: "2024-Q1",
    channels: [
      {
        id: "calls",
        kind: "phone",
        months: { "2024-01": JSON.parse(JSON.stringify({ missing })), "2024-02": 6, "2024-03": 7 },
      },
    ],
    tickets: { open: JSON.parse(JSON.stringify({ missing })), closed: 1 },
  });

  it.each(["Suppressed", "supressed", "n/a"])(
    "is refused, since nobody knows that it is not suppressed: %s",
    (missing) => {
      const refused = (path: string) => expect.objectContaining({ code: "bad-report", value: missing, path });
      for (const policy of ["strict", "ignore", "zero"] as const)
        for (const total of [
          () => quarterTotal(of(missing), "calls", { missing: policy }),
          () => grandTotal(of(missing), { missing: policy }),
          () => monthTotal(of(missing), "2024-01", "calls", { missing: policy }),
        ])
          expect(total).toThrow(refused("channels.calls.months.2024-01.missing"));
      expect(() => closureRate(of(missing))).toThrow(refused("tickets.open.missing"));
    },
  );
});

describe("a cell with a number that is missing all the same", () => {
  const both = JSON.parse('{ "value": 5, "missing": "suppressed" }');
  const report: FeedbackReport = {
    period: "2024-Q1",
    channels: [{ id: "calls", kind: "phone", months: { "2024-01": both, "2024-02": 6, "2024-03": 7 } }],
  };

  it("is printed by no writer, and has no total", () => {
    expect(formatCount(both)).toBe("—");
    expect(countedNoun(both, "call")).toBe("—");
    // 6 + 7.
    expect(quarterTotal(report, "calls")).toMatchObject({ status: "unavailable", reason: "suppressed", partial: 13 });
    expect(formatCount({ value: 5, status: "revised" })).toBe("٥");
  });

  it("is refused by its place in a whole report", () => {
    for (const call of [figures, summarize, reconcile])
      expect(() => Reflect.apply(call, undefined, [report])).toThrow(
        expect.objectContaining({ code: "bad-report", value: both, path: "channels.calls.months.2024-01" }),
      );
  });
});

describe("a cell that is neither a count nor missing", () => {
  it.each(["{}", "[]", '{"value":null}', '{"status":"revised"}'])("is no count that is missing: %s", (json) => {
    const report: FeedbackReport = JSON.parse(
      `{"period":"2021-Q1","channels":[{"id":"c","kind":"phone","months":{"2021-01":${json},"2021-02":1,"2021-03":1}}]}`,
    );
    for (const total of [quarterTotal, channelTotal, meanPerDay])
      expect(() => total(report, "c")).toThrow(
        expect.objectContaining({ code: "not-a-count", path: "channels.c.months.2021-01" }),
      );
  });
});

it("channels of one id are refused by their place", () => {
  const calls: Channel = { id: "calls", kind: "phone", months: { "2021-01": 1 } };
  const report = { period: "2021-Q1", channels: [calls, calls] };
  const refused = expect.objectContaining({ code: "bad-report", value: "calls", path: "channels" });
  for (const id of ["calls", undefined]) expect(() => quarterTotal(report, id)).toThrow(refused);
});
