import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";

const label = { ar: "أ", en: "A" };

/** Something of everything that a report may leave out. */
const FULL = {
  schemaVersion: 1,
  period: "2025-Q3",
  title: label,
  publisher: { name: label, department: label, website: "https://example.com", accounts: ["@a"] },
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: label,
      contact: "940",
      counts: "call",
      months: { "2025-07": 10, "2025-08": 11, "2025-09": 12 },
      totals: { "2025-Q2": 30 },
      handling: { offered: 40, answered: 33, abandoned: 5, serviceLevel: 80.5, serviceLevelSeconds: 20 },
    },
  ],
  tickets: {
    basis: "events",
    asOf: "2025-09-30",
    open: 10,
    closed: 90,
    system: "CRM",
    flow: { broughtForward: 5, opened: 95, closed: 90, reopened: 2 },
    subsets: [{ id: "portal", name: label, count: 40, categories: ["complaint"], partOf: "tickets" }],
    breakdowns: [
      {
        id: "kind",
        name: label,
        by: "category",
        of: "closed",
        cases: 90,
        multiCoded: true,
        parts: [{ id: "complaint", name: label, count: 50 }],
        rollUps: [{ id: "all", name: label, parts: ["complaint"] }],
      },
    ],
    durations: { firstResponse: { unit: "hour", basis: "elapsed", n: 90, excluded: 3, mean: 3, median: 2, p90: 7 } },
  },
  causes: [{ id: "waiting", name: label, tickets: 30, months: { "2025-07": 10 } }],
  causeCases: 40,
  causesMultiCoded: true,
  initiatives: [
    {
      id: "app",
      title: label,
      description: label,
      addresses: ["waiting"],
      amount: { value: 200, currency: "SAR" },
      kind: "capacity",
      owner: label,
      agency: label,
      channel: "calls",
      startDate: "2025-07-01",
      liveDate: "2025-08-01",
      status: "live",
      reach: { count: 300, noun: "beneficiary" },
    },
  ],
  satisfaction: [
    {
      id: "visits",
      agency: label,
      platform: label,
      scale: { min: 1, max: 5 },
      ratings: { 1: 5, 5: 90 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      asked: 500,
      unrated: 3,
      window: "by-rating-time",
      minimumRated: 10,
      weight: 2,
    },
  ],
  overallSatisfaction: "counts",
  bases: [{ id: "served", name: label, count: 1000 }],
  published: [{ figure: "contacts/calls/2025-Q3", printed: "33" }],
  edition: { number: 2, date: "2025-10-10", changes: [] },
} as const satisfies library.FeedbackReport;

const CALLS: Readonly<Record<string, (report: library.FeedbackReport) => unknown>> = {
  summarize: (report) => library.renderText(library.summarize(report)),
  tieOut: (report) => library.tieOut("33 calls, 3 hours", report),
  reconcile: (report) => library.reconcile(report),
  compareEditions: (report) => library.compareEditions(FULL, report),
  combineReports: (report) => library.combineReports([report, FULL]),
};

type Place = readonly (string | number)[];

/** Every key of the report and of what is in it. */
function placesIn(given: object, at: Place = []): readonly Place[] {
  return Object.entries(given).flatMap(([key, value]) => {
    const here = Array.isArray(given) ? [] : [[...at, key]];
    return [...here, ...(typeof value === "object" ? placesIn(value, [...at, key]) : [])];
  });
}

function changed(place: Place, change: (owner: object, key: string | number) => void): library.FeedbackReport {
  const copy = structuredClone<library.FeedbackReport>(FULL);
  const [last = "", ...owners] = place.toReversed();
  let owner: object = copy;
  for (const key of owners.toReversed()) owner = Reflect.get(owner, key);
  change(owner, last);
  return copy;
}

function outcome(call: (report: library.FeedbackReport) => unknown, report: library.FeedbackReport): unknown {
  try {
    return call(report);
  } catch (error) {
    return error instanceof library.FeedbackError ? error.code : String(error);
  }
}

describe("a key that is there and undefined", () => {
  // But for a score, which would then be one that nobody gave, and for what a subset has to have.
  const isScore = (place: Place) => place.at(-2) === "ratings";
  const places = placesIn(FULL).filter((place) => !isScore(place) && place.at(-1) !== "count");

  it.each(Object.entries(CALLS))("is one that is not there to %s", (_, call) => {
    const differing = places.filter((place) => {
      const without = outcome(call, changed(place, Reflect.deleteProperty));
      const unset = changed(place, (owner, key) => Reflect.set(owner, key, undefined));
      return JSON.stringify(outcome(call, unset)) !== JSON.stringify(without);
    });
    expect(differing.map((place) => place.join("."))).toEqual([]);
  });
});
