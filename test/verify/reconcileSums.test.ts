import { describe, expect, it } from "vitest";
import type { Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { type ReconcileOptions, reconcile } from "../../src/verify/reconcile.js";

const MISSING = { missing: "not-collected" } as const;
const NONE = { missing: "not-applicable" } as const;

/** The sums of what is printed: which, closed by what, of how many, how. */
const sums = (
  period: string,
  channels: readonly Channel[],
  texts: Readonly<Record<string, string>>,
  options: ReconcileOptions = {},
) => {
  const published = Object.entries(texts).map(([figure, printed]) => ({ figure, printed }));
  const report: FeedbackReport = { period, channels, published };
  return reconcile(report, options).checks.flatMap(({ code, path, inputs, outcome }) =>
    code === "printed-figure" ? [] : [`${code} ${path} of ${inputs.length}: ${outcome}`],
  );
};
const channel = (id: string, months: Channel["months"] = {}): Channel => ({ id, kind: "phone", months });
const QUARTERS = { "2021-Q1": "60", "2021-Q2": "150", "2021-Q3": "240", "2021-Q4": "330" };
const of = (start: string, texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([period, text]) => [start + period, text]));

describe("reconcile: printed sums over periods", () => {
  // 60 + 150 + 240 + 330 = 780; 210 + 570 = 780.
  it("adds quarters and halves to a year, whatever the data know", () => {
    const year = (total: string) =>
      sums(
        "2021",
        [channel("calls")],
        of("contacts/calls/", { ...QUARTERS, "2021-H1": "210", "2021-H2": "570", "2021": total }),
      );
    const halves = ["row-sum contacts/calls/2021-H1 of 2: pass", "row-sum contacts/calls/2021-H2 of 2: pass"];
    expect(year("780")).toEqual([
      "row-sum contacts/calls/2021 of 4: pass",
      "row-sum contacts/calls/2021 of 2: pass",
      ...halves,
    ]);
    expect(year("781")).toEqual([
      "row-sum contacts/calls/2021 of 4: fail",
      "row-sum contacts/calls/2021 of 2: fail",
      ...halves,
    ]);
  });

  it("adds the quarters of all channels, and says of what they are parts", () => {
    const page = of("contacts/", { ...QUARTERS, "2021": "790" });
    expect(sums("2021", [channel("calls")], page)).toEqual(["cross-foot contacts/2021 of 4: fail"]);
    const published = Object.entries(page).map(([figure, printed]) => ({ figure, printed }));
    const messages = (language: "ar" | "en") =>
      reconcile({ period: "2021", channels: [channel("calls")], published }, { language }).checks.at(-1)?.message;
    expect(messages("en")).toBe(
      "contacts/2021: states 790; its printed parts give 780; difference 10; one digit wrong",
    );
    expect(messages("ar")?.replace(/[\u200F\u2066-\u2069]/g, "")).toBe(
      "contacts/2021: المذكور 790، والمحسوب 780 بحسب مجموع أجزائه المطبوعة، والفرق 10؛ اختلفت خانة واحدة",
    );
  });

  it("adds the months of a quarter within the year that the data do not know whole", () => {
    const months = { "2021-01": 10, "2021-02": MISSING, "2021-03": 30 };
    const quarter = { "2021-01": "10", "2021-02": "20", "2021-03": "30", "2021-Q1": "61" };
    const both = [channel("calls", months), channel("chats", {})];
    expect(sums("2021-H1", both, of("contacts/calls/", quarter))).toEqual([
      "row-sum contacts/calls/2021-Q1 of 3: fail",
    ]);
    const all = { "contacts/calls/2021-Q1": "60", "contacts/chats/2021-Q1": "7", "contacts/2021-Q1": "68" };
    expect(sums("2021-H1", both, all)).toEqual(["grand-total contacts/2021-Q1 of 2: fail"]);
  });
});

describe("reconcile: printed sums where there was nothing to count", () => {
  const chats = channel("chats", { "2021-01": NONE, "2021-02": 2, "2021-03": 3 });
  const calls = channel("calls", { "2021-01": 10, "2021-02": 20, "2021-03": 30 });

  // 2 + 3 = 5, and 10 in January.
  it("leaves a month and a channel out", () => {
    const row = of("contacts/chats/", { "2021-02": "2", "2021-03": "3", "2021-Q1": "5" });
    expect(sums("2021-Q1", [calls, chats], row)).toEqual(["row-sum contacts/chats/2021-Q1 of 2: pass"]);
    const column = { "contacts/calls/2021-01": "10", "contacts/2021-01": "11" };
    expect(sums("2021-Q1", [calls, chats], column)).toEqual(["column-sum contacts/2021-01 of 1: fail"]);
  });

  it("adds what the page prints for it all the same", () => {
    const row = of("contacts/chats/", { "2021-01": "1", "2021-02": "2", "2021-03": "3", "2021-Q1": "5" });
    expect(sums("2021-Q1", [calls, chats], row)).toEqual(["row-sum contacts/chats/2021-Q1 of 3: fail"]);
  });

  it("wants a month that is only missing", () => {
    const open = channel("chats", { "2021-01": MISSING, "2021-02": 2, "2021-03": 3 });
    const row = of("contacts/chats/", { "2021-02": "2", "2021-03": "3", "2021-Q1": "5" });
    expect(sums("2021-Q1", [calls, open], row)).toEqual([]);
  });
});

it("calls the channels that two periods share a sum of channels", () => {
  const before: FeedbackReport = {
    period: "2020-Q4",
    channels: [{ id: "calls", kind: "phone", totals: { "2020-Q4": 20 } }],
  };
  const now = ["calls", "fax"].map((id): Channel => ({ id, kind: "phone", totals: { "2021-Q1": 30 } }));
  const page = { "contacts/calls/2021-Q1": "30", "contacts/2021-Q1/common-quarter": "31" };
  expect(sums("2021-Q1", now, page, { earlier: [before] })).toEqual([
    "grand-total contacts/2021-Q1/common-quarter of 1: fail",
  ]);
});

describe("reconcile: printed parts that no formula adds", () => {
  const page = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([figure, printed]) => ({ figure, printed }));
  const failing = (report: FeedbackReport) =>
    reconcile(report).findings.flatMap(({ code, path, difference, severity }) =>
      severity === "error" ? [[code, path, difference]] : [],
    );
  const parts = ["complaint", "enquiry", "suggestion"].map((id) => ({ id, count: MISSING }));
  const texts = {
    "tickets/kind/complaint/2021-01": "2",
    "tickets/kind/enquiry/2021-01": "2",
    "tickets/kind/suggestion/2021-01": "3",
  };
  const broken = (multiCoded: boolean, total: string): FeedbackReport => ({
    period: "2021-01",
    channels: [],
    tickets: {
      open: MISSING,
      closed: MISSING,
      breakdowns: [{ id: "kind", by: "category", of: "total", multiCoded, parts }],
    },
    published: page({ ...texts, "tickets/2021-01/total": total }),
  });

  // 2 + 2 + 3 = 7.
  it("holds a breakdown to its whole, unless a ticket may stand in several parts", () => {
    expect(failing(broken(false, "7"))).toEqual([]);
    expect(failing(broken(false, "8"))).toEqual([["parts-sum", "tickets/2021-01/total", "1"]]);
    expect(failing(broken(true, "6"))).toEqual([]);
  });

  it("holds a cause to its months", () => {
    const months = { "2021-01": MISSING, "2021-02": MISSING, "2021-03": MISSING };
    const report = (total: string): FeedbackReport => ({
      period: "2021-Q1",
      channels: [],
      causes: [{ id: "delay", name: { en: "Delay" }, tickets: MISSING, months }],
      published: page({
        ...of("causes/delay/", { "2021-01": "4", "2021-02": "5", "2021-03": "6" }),
        "causes/delay/2021-Q1": total,
      }),
    });
    expect(failing(report("15"))).toEqual([]);
    expect(failing(report("51"))).toEqual([["parts-sum", "causes/delay/2021-Q1", "36"]]);
  });
});

describe("reconcile: changes of what is rounded without decimals", () => {
  const rated = (period: string, satisfied: number): FeedbackReport => ({
    period,
    channels: [],
    satisfaction: [
      {
        id: "survey",
        agency: { en: "Agency" },
        scale: { min: 0, max: 1 },
        topBoxFrom: 1,
        ratings: { "0": 1000 - satisfied, "1": satisfied },
      },
    ],
  });
  const of = (texts: Readonly<Record<string, string>>, code: string) => {
    const published = Object.entries(texts).map(([figure, printed]) => ({
      figure: `satisfaction/survey/${figure}`,
      printed,
    }));
    const { checks } = reconcile({ ...rated("2021-Q2", 704), published }, { earlier: [rated("2021-Q1", 646)] });
    return checks.filter((check) => check.code === code).map(({ outcome, rule }) => [outcome, rule]);
  };

  // 64.6 and 70.4 % are 65 and 70, and 5.8 points between them; 69.5 to 70.5 less 64.5 to 65.5 is 4 to 6, which 8 is not.
  it("lets points differ as their shares may", () => {
    const page = (points: string) => ({
      "2021-Q1/top-box": "65%",
      "2021-Q2/top-box": "70%",
      "2021-Q2/quarter-change": points,
    });
    expect(of(page("+6"), "difference")).toEqual([["pass-within-rounding", "rounded-parts"]]);
    expect(of(page("+5"), "difference")).toEqual([["pass", undefined]]);
    expect(of(page("+8"), "difference")).toEqual([["fail", undefined]]);
  });

  // 570 and 546 in 31 days are 18.4 and 17.6 a day, both printed as 18; 546 is 4.2 % less than 570. From 18.5 to 17.5 is 5.4 % less.
  it("lets means grow as they may", () => {
    const online = { id: "online", title: { en: "Online" }, addresses: ["visits"], liveDate: "2021-02-10" };
    const of = (percent: string) => {
      const published = Object.entries({
        "before-per-day": "18",
        "after-per-day": "18",
        "change-per-day": percent,
      }).map(([measure, printed]) => ({ figure: `initiatives/online/2021-Q1/${measure}`, printed }));
      const months = { "2021-01": 570, "2021-02": 9, "2021-03": 546 };
      const causes = [{ id: "visits", name: { en: "Visits" }, months }];
      const { checks } = reconcile({ period: "2021-Q1", channels: [], causes, initiatives: [online], published });
      return checks.filter(({ code }) => code === "growth").map(({ outcome }) => outcome);
    };
    expect(of("-4%")).toEqual(["pass-within-rounding"]);
    expect(of("-7%")).toEqual(["fail"]);
  });
});
