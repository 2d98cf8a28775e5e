import { describe, expect, it } from "vitest";
import { figures } from "../../src/figures/figures.js";
import { combineReports } from "../../src/metrics/combineReports.js";
import { compareSeries } from "../../src/metrics/compareSeries.js";
import { halfChange } from "../../src/metrics/halfChange.js";
import { monthChange } from "../../src/metrics/monthChange.js";
import { overallSatisfaction } from "../../src/metrics/overallSatisfaction.js";
import { paretoOfCauses } from "../../src/metrics/paretoOfCauses.js";
import { quarterChange } from "../../src/metrics/quarterChange.js";
import { ticketBacklog } from "../../src/metrics/ticketBacklog.js";
import { ticketTotal } from "../../src/metrics/ticketTotal.js";
import { yearChange } from "../../src/metrics/yearChange.js";
import { yearToDate } from "../../src/metrics/yearToDate.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { requireReport } from "../../src/model/requireReport.js";
import { summarize } from "../../src/summary/summarize.js";

/** A report as a caller without types makes it. */
const made = (given: object): FeedbackReport => JSON.parse(JSON.stringify(given));

const calls = { id: "calls", kind: "phone", months: { "2021-01": 5, "2021-02": 6, "2021-03": 7 } };
const refused = (code: string, path: string, message: unknown = expect.any(String)) =>
  expect.objectContaining({ code, path, message });

describe("breaks that are no list of months", () => {
  const TAKERS: Readonly<Record<string, (report: FeedbackReport) => unknown>> = {
    monthChange: (report) => monthChange(report, "2021-02", "calls"),
    quarterChange: (report) => quarterChange(report, "calls"),
    halfChange: (report) => halfChange(report, "calls", { period: "2021-H1" }),
    yearChange: (report) => yearChange(report, "calls", { period: "2021" }),
    yearToDate: (report) => yearToDate(report, "calls"),
    figures: (report) => figures(report),
    summarize: (report) => summarize(report),
    compareSeries: (report) => compareSeries([report, { ...report, period: "2021-Q2" }]),
    combineReports: (report) => combineReports([report]),
  };

  it.each(Object.entries(TAKERS))("are refused by their place by %s", (name, take) => {
    const place = `${["compareSeries", "combineReports"].includes(name) ? "reports.0." : ""}channels.calls.breaks`;
    for (const breaks of [null, 5, {}, true, "2024-07"])
      expect(() => take(made({ period: "2021-Q1", channels: [{ ...calls, breaks }] }))).toThrow(
        refused("bad-report", place),
      );
    expect(() => take(made({ period: "2021-Q1", channels: [{ ...calls, breaks: ["July"] }] }))).toThrow(
      refused("bad-period", place),
    );
    expect(() => take(made({ period: "2021-Q1", channels: [{ ...calls, breaks: ["2021-02", 5] }] }))).toThrow(
      refused(
        "bad-report",
        place,
        expect.stringContaining("a report needs a list of texts here, got an object at channels.calls.breaks"),
      ),
    );
  });
});

describe("weights and lengths that are no number", () => {
  const five = { id: "m", agency: { en: "A" }, scale: { min: 1, max: 5 }, topBoxFrom: 4, ratings: { 1: 1, 5: 4 } };
  const over = (weight: unknown) => made({ period: "2021-Q1", channels: [calls], satisfaction: [{ ...five, weight }] });

  it.each([{}, { numerator: 1 }, { numerator: 1, denominator: 0 }, { numerator: -1, denominator: 2 }, -1, "half"])(
    "are refused by their place: %j",
    (weight) => {
      const place = refused("bad-number", "satisfaction.m.weight");
      expect(() => figures(over(weight))).toThrow(place);
      expect(() => overallSatisfaction(over(weight), { by: "weights" })).toThrow(place);
    },
  );

  it("are refused where a mean length is", () => {
    const tickets = { durations: { firstResponse: { unit: "hour", basis: "elapsed", mean: {} } } };
    expect(() => figures(made({ period: "2021-Q1", channels: [], tickets }))).toThrow(
      refused("bad-number", "tickets.durations.firstResponse.mean"),
    );
  });
});

it("a sum that no number holds is refused by the place of its parts", () => {
  const most = Number.MAX_SAFE_INTEGER;
  const flow = { broughtForward: most, opened: 2, closed: 0, reopened: 0 };
  const rated = { id: "m", agency: { en: "A" }, scale: { min: 1, max: 2 }, ratings: { 1: most, 2: 1 } };
  const of = (given: object) => made({ period: "2021-Q1", channels: [], ...given });
  const full = of({ tickets: { open: most, closed: 5 } });
  // 2^53 - 1 + 5 is no number of a double: the nearest is 2^53 + 4.
  const message = "a total needs a safe sum, got 9007199254740996 at tickets";
  expect(() => ticketTotal(full)).toThrow(refused("unsafe-sum", "tickets", message));
  expect(() => figures(full)).toThrow(refused("unsafe-sum", "tickets"));
  expect(() => ticketBacklog(of({ tickets: { flow } }))).toThrow(refused("unsafe-sum", "tickets.flow"));
  expect(() => figures(of({ satisfaction: [rated] }))).toThrow(refused("unsafe-sum", "satisfaction.m.ratings"));
  const causes = [most, 1].map((tickets, at) => ({ id: `c${at}`, name: { en: "C" }, tickets }));
  expect(() => paretoOfCauses(of({ causes }))).toThrow(refused("unsafe-sum", "causes"));
});

it("a message does not say that what is needed is what was given", () => {
  const of = (given: object) => figures(made({ period: "2021-Q1", channels: [], ...given }));
  const told = (code: string) => expect.objectContaining({ message: code });
  expect(() => of({ tickets: { durations: [] } })).toThrow(
    told("a report needs an object, and no list, here, got an object at tickets.durations"),
  );
  expect(() => of({ channels: {} })).toThrow(told("a report needs a list of channels, got an object at channels"));
  expect(() => requireReport(JSON.parse("{}"))).toThrow(told("a report needs a list of channels, got an object"));
  expect(() => of({ channels: [5] })).toThrow(told("a report needs channels in objects, got 5 at channels.0"));
});
