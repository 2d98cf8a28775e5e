import { describe, expect, it } from "vitest";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { reconcile } from "../../src/verify/reconcile.js";

type Months = Readonly<Record<string, Cell>>;

const FIRST = { "2024-01": 10, "2024-02": 20, "2024-03": 30 };
const OWN = { "2024-04": 1, "2024-05": 1, "2024-06": 1 };

const ofChannel = (period: string, months: Months, totals?: Months): FeedbackReport => ({
  period,
  channels: [{ id: "calls", kind: "phone", months, ...(totals && { totals }) }],
});
const ofCause = (period: string, months: Months): FeedbackReport => ({
  period,
  channels: [],
  causes: [{ id: "delay", name: { en: "Delay" }, tickets: 60, months }],
});
const found = (report: FeedbackReport, former: FeedbackReport) =>
  reconcile(report, { earlier: [former] }).checks.flatMap(({ code, path, outcome, difference }) =>
    code === "comparative" ? [`${path} ${outcome} ${difference}`] : [],
  );

describe("the months of a channel that an earlier report has", () => {
  const former = ofChannel("2024-Q1", FIRST);
  const later = (months: Months, totals?: Months) => found(ofChannel("2024-Q2", { ...months, ...OWN }, totals), former);

  it("are held to it one by one, also where they add to the same, and where one stands alone", () => {
    expect(later(FIRST)).toEqual([
      "contacts/calls/2024-01 pass 0",
      "contacts/calls/2024-02 pass 0",
      "contacts/calls/2024-03 pass 0",
    ]);
    expect(later({ ...FIRST, "2024-01": 20, "2024-02": 10 })).toEqual([
      "contacts/calls/2024-01 fail 10",
      "contacts/calls/2024-02 fail -10",
      "contacts/calls/2024-03 pass 0",
    ]);
    expect(later({ "2024-03": 5 })).toEqual(["contacts/calls/2024-03 fail -25"]);
  });

  it("may be revised, each by itself, whatever else is said of them", () => {
    for (const status of ["revised", ["provisional", "revised"]] as const)
      expect(later({ ...FIRST, "2024-01": { value: 12, status }, "2024-03": 31 })).toEqual([
        "contacts/calls/2024-02 pass 0",
        "contacts/calls/2024-03 fail 1",
      ]);
  });

  it("are held as their sum where one of the two gives only that: 10 + 20 + 30 are 60, not 61", () => {
    expect(later({}, { "2024-Q1": 61 })).toEqual(["contacts/calls/2024-Q1 fail 1"]);
    expect(later({}, { "2024-Q1": { value: 61, status: "revised" } })).toEqual([]);
    expect(later({ ...FIRST, "2024-01": { missing: "suppressed" } }, { "2024-Q1": 61 })).toEqual([
      "contacts/calls/2024-02 pass 0",
      "contacts/calls/2024-03 pass 0",
      "contacts/calls/2024-Q1 fail 1",
    ]);
    const none = ofChannel("2024-Q1", { ...FIRST, "2024-01": 0 });
    expect(found(ofChannel("2024-Q2", { ...FIRST, "2024-01": 0, ...OWN }), none)).toHaveLength(3);
    const total = ofChannel("2024-Q1", {}, { "2024-Q1": 60 });
    expect(found(ofChannel("2024-Q2", { ...FIRST, "2024-03": 31, ...OWN }), total)).toEqual([
      "contacts/calls/2024-Q1 fail 1",
    ]);
  });
});

it("the months of a cause may be revised, whatever else is said of them", () => {
  const later = (count: Cell) => found(ofCause("2024-Q2", { "2024-03": count, ...OWN }), ofCause("2024-Q1", FIRST));
  expect(later(32)).toEqual(["causes/delay/2024-03 fail 2"]);
  for (const status of ["revised", ["provisional", "revised"], ["revised"]] as const)
    expect(later({ value: 32, status })).toEqual([]);
  expect(later({ value: 32, status: ["provisional"] })).toEqual(["causes/delay/2024-03 fail 2"]);
});
