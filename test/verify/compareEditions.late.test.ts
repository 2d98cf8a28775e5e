import { describe, expect, it } from "vitest";
import type { Cell, EditionChange, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { compareEditions } from "../../src/verify/compareEditions.js";

const late = { missing: "not-yet-available" } as const;
const told = (before: FeedbackReport, after: FeedbackReport) => {
  const { status, findings } = compareEditions(before, after);
  return [status, ...findings.map(({ code, path }) => `${code} ${path}`)];
};

describe("a count that one edition lacks", () => {
  const quarter = (contacts: Cell, tickets: Cell): FeedbackReport => ({
    period: "2024-Q2",
    channels: [{ id: "calls", kind: "phone", months: { "2024-04": 1000, "2024-05": contacts, "2024-06": 1100 } }],
    causes: [{ id: "slow", name: { en: "Slow" }, months: { "2024-04": 40, "2024-05": tickets, "2024-06": 40 } }],
    initiatives: [{ id: "app", title: { en: "An app" }, addresses: ["slow"], status: "live", liveDate: "2024-05-01" }],
  });

  it("moves the windows of an initiative with their contacts, when tickets or contacts come late", () => {
    expect(told(quarter(1200, late), quarter(1200, 40))).toEqual(["explained"]);
    expect(told(quarter(late, 40), quarter(1200, 40))).toEqual(["explained"]);
  });

  it("explains no window when it is taken back without a word", () => {
    expect(told(quarter(1200, 40), quarter(1200, late))).toEqual([
      "unexplained",
      "unexplained-change causes/slow/2024-05",
    ]);
    const { moved } = compareEditions(quarter(1200, 40), quarter(1200, late));
    const contacts = moved.find(({ figure }) => figure === "initiatives/app/2024-Q2/before-contacts");
    expect(contacts).toMatchObject({ before: 1000, because: ["causes/slow/2024-05"] });
  });
});

describe("a score of nobody", () => {
  const rated = (ratings: Readonly<Record<string, Cell>>): FeedbackReport => ({
    period: "2024-05",
    channels: [],
    satisfaction: [{ id: "s", agency: { en: "A" }, scale: { min: 1, max: 3 }, ratings }],
  });

  it("is 0, said or unsaid", () => {
    expect(told(rated({ 1: 10, 2: 0, 3: 20 }), rated({ 1: 10, 3: 20 }))).toEqual(["unchanged"]);
    expect(told(rated({ 1: 10, 3: 20 }), rated({ 1: 10, 2: 0, 3: 20 }))).toEqual(["unchanged"]);
  });

  it("is no missing count, so that another number is no revision by itself", () => {
    const { status, changes } = compareEditions(rated({ 1: 10, 3: 20 }), rated({ 1: 10, 2: 5, 3: 20 }));
    expect(status).toBe("unexplained");
    expect(changes).toMatchObject([{ outcome: "changed", kind: "unexplained", before: 0, after: 5, absolute: 5 }]);
  });

  it("leaves one that is missing what it was", () => {
    expect(told(rated({ 1: 10, 2: late, 3: 20 }), rated({ 1: 10, 3: 20 }))).toEqual(["explained"]);
  });
});

describe("channels that came or went", () => {
  const calls = { id: "calls", kind: "phone", months: { "2024-04": 10, "2024-05": 12 } };
  const sms = { id: "sms", kind: "sms", months: { "2024-05": 5 } };
  const month = (...channels: FeedbackReport["channels"]): FeedbackReport => ({ period: "2024-05", channels });

  it("have all channels without a total of a month before, which only the others know", () => {
    expect(told(month(calls), month(calls, sms))).toEqual(["explained", "channel-added channels.sms"]);
  });

  it("leave no month of all channels where only their total is known, and so no share of a month", () => {
    const totalled = { id: "sms", kind: "sms", totals: { "2024-Q2": 5 } };
    const quarter = (june: number, ...others: FeedbackReport["channels"]): FeedbackReport => {
      const months = { "2024-04": 10, "2024-05": 12, "2024-06": june };
      const faxes = { id: "faxes", kind: "fax", months: { "2024-04": 3, "2024-05": 2, "2024-06": 1 } };
      return { period: "2024-Q2", channels: [{ ...calls, months }, faxes, ...others] };
    };
    expect(told(quarter(14), quarter(14, totalled))).toEqual(["explained", "channel-added channels.sms"]);
    expect(told(quarter(14, totalled), quarter(14))).toEqual(["unexplained", "channel-removed channels.sms"]);
    expect(told(quarter(14), quarter(15, totalled))).toEqual([
      "unexplained",
      "channel-added channels.sms",
      "unexplained-change contacts/calls/2024-06",
    ]);
  });
});

describe("a reason for a month", () => {
  const quarter = (may: number, total: number, figure?: string): FeedbackReport => {
    const changes: readonly EditionChange[] =
      figure === undefined ? [] : [{ figure, kind: "correction", reason: { en: "Late calls" } }];
    const months = { "2024-04": 1000, "2024-05": may, "2024-06": 1100 };
    return {
      period: "2024-Q2",
      channels: [{ id: "calls", kind: "phone", months, totals: { "2024-Q2": total } }],
      edition: { number: figure === undefined ? 1 : 2, changes },
    };
  };
  const may = "contacts/calls/2024-05";

  it("holds for the given total, which changed by as much: 50 each", () => {
    const { status, changes } = compareEditions(quarter(1200, 3300), quarter(1250, 3350, may));
    expect(status).toBe("explained");
    expect(changes.map(({ figure, kind, declaredAs }) => [figure, kind, declaredAs])).toEqual([
      ["contacts/calls/2024-Q2", "correction", may],
      [may, "correction", undefined],
    ]);
  });

  it("does not where it changed by another number, or a month changed without one", () => {
    expect(told(quarter(1200, 3300), quarter(1250, 3390, may))).toEqual([
      "unexplained",
      "unexplained-change contacts/calls/2024-Q2",
    ]);
    expect(told(quarter(1200, 3300), quarter(1250, 3350, "contacts/calls/2024-06"))[0]).toBe("unexplained");
  });
});

describe("a published figure", () => {
  const total = "contacts/calls/2024-Q2";
  const correction: EditionChange = { figure: total, kind: "correction", reason: { en: "A misprint" } };
  const printing = (
    printed: readonly string[],
    calls = 649_940,
    changes: readonly EditionChange[] = [],
  ): FeedbackReport => ({
    period: "2024-Q2",
    channels: [{ id: "calls", kind: "phone", totals: { "2024-Q2": calls } }],
    published: printed.map((text) => ({ figure: total, printed: text })),
    ...(changes.length > 0 && { edition: { number: 2, changes } }),
  });

  it("that was misprinted is told, and its correction happened", () => {
    const expected = ["unchanged", `detail-changed published.${total}`];
    expect(told(printing(["649,904"]), printing(["649,940"]))).toEqual(expected);
    expect(told(printing(["649,904"]), printing(["649,940"], 649_940, [correction]))).toEqual(expected);
    const { findings } = compareEditions(printing(["649,940", "٦٤٩٬٩٠٤"]), printing(["649,940", "٦٤٩٬٩٤٠"]));
    expect(findings[0]?.message).toContain("649,940 / ٦٤٩٬٩٠٤");
  });

  it("that follows its number is told by that alone", () => {
    expect(told(printing(["649,904"], 649_904), printing(["649,940"], 649_940, [correction]))).toEqual(["explained"]);
  });

  it("that is as it was makes no correction happen", () => {
    expect(told(printing(["649,940"]), printing(["649,940"], 649_940, [correction]))).toEqual([
      "unchanged",
      `declared-change-absent ${total}`,
    ]);
  });
});

it("tells that a break in a series is put to another month", () => {
  const broken = (month: string): FeedbackReport => ({
    period: "2024-Q2",
    channels: [{ id: "calls", kind: "phone", months: { "2024-04": 1, "2024-05": 2, "2024-06": 3 }, breaks: [month] }],
  });
  expect(told(broken("2024-05"), broken("2024-06"))).toContain("detail-changed channels.calls.breaks");
  expect(told(broken("2024-05"), broken("2024-05"))).toEqual(["unchanged"]);
});
