import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import { FeedbackError } from "../../src/model/FeedbackError.js";

// Every metric that begins with a report, with what else it needs.
const METRICS: readonly (readonly [name: string, ...others: readonly unknown[]])[] = [
  ["bottomBox", "m"],
  ["causeCoverage"],
  ["channelShare", "calls"],
  ["channelTotal", "calls"],
  ["channelTotal", "calls", { period: "2021" }],
  ["clearanceRate"],
  ["closureRate"],
  ["grandTotal"],
  ["grandTotal", { period: "2021" }],
  ["halfChange"],
  ["initiativeEffect", "i", { months: 3 }],
  ["meanPerDay"],
  ["meanPerDay", "calls"],
  ["meanScore", "m"],
  ["monthChange", "2021-01"],
  ["monthShare", "2021-01"],
  ["monthTotal", "2021-01"],
  ["netScore", "m"],
  ["openRate"],
  ["overallSatisfaction", { by: "counts" }],
  ["paretoOfCauses"],
  ["peakMonth"],
  ["quarterChange"],
  ["quarterTotal"],
  ["quarterTotal", "calls"],
  ["quarterTotal", "calls", { period: "2021-Q1" }],
  ["ratedCount", "m"],
  ["responseRate", "m"],
  ["satisfactionInterval", "m"],
  ["subsetShare", "s"],
  ["ticketBacklog"],
  ["ticketTotal"],
  ["ticketsPerThousandContacts"],
  ["topBox", "m"],
  ["totalsTable"],
  ["yearChange"],
  ["yearToDate"],
  ["yearToDate", "calls", { period: "2021-03" }],
];

const exported = new Map<string, unknown>(Object.entries(library));

function refusal(name: string, args: readonly unknown[]): unknown {
  const call = exported.get(name);
  if (typeof call !== "function") throw new Error(`${name} is no function`);
  try {
    return call(...args);
  } catch (error) {
    return error instanceof FeedbackError ? error.code : error;
  }
}

describe("what is no report", () => {
  it.each(METRICS.map(([name, ...others]) => ({ name, others })))("is refused by $name", ({ name, others }) => {
    for (const report of [null, undefined, 42, "report.json", {}, { period: "2021-Q1", channels: null }, []])
      expect(refusal(name, [report, ...others])).toBe("bad-report");
  });

  it.each(["compareSeries", "seriesFigures", "summarizeSeries"])("is no list for %s", (name) => {
    for (const reports of [null, undefined, {}, [null], [{}]]) expect(refusal(name, [reports])).toBe("bad-report");
  });
});

describe("a symbol as an option", () => {
  const report = { period: "2021-Q1", channels: [] };

  it("is refused", () => {
    const events = Symbol("Ramadan");
    expect(refusal("causeCoverage", [report, { threshold: Symbol("1") }])).toBe("bad-option");
    for (const name of ["compareSeries", "summarizeSeries"])
      expect(refusal(name, [[report], { events }])).toBe("bad-option");
  });
});
