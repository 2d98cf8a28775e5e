import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import { FULL } from "./fullReport.js";

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

describe("a count whose reason and status are undefined", () => {
  it.each([
    ["months", { months: { "2025-07": 10, "2025-08": 11, "2025-09": 12 } }],
    ["totals", { totals: { "2025-Q3": 33 } }],
  ])("is that count in %s", (name, { months = {}, totals = {} }: Partial<library.Channel>) => {
    const counts: library.Channel = { id: "calls", kind: "phone", [name]: { ...months, ...totals } };
    const cells = Object.entries({ ...months, ...totals });
    const marked = Object.fromEntries(
      cells.map(([key, value]) => [key, { value, missing: undefined, status: undefined }]),
    );
    const reportOf = (channel: library.Channel) => ({ period: "2025-Q3", channels: [channel] });
    const report = reportOf({ ...counts, [name]: marked });
    expect(library.quarterTotal(report, "calls")).toStrictEqual(library.quarterTotal(reportOf(counts), "calls"));
    expect(library.grandTotal(report)).toMatchObject({ status: "ok", value: 33 });
    const explained = library.explainFigure(report, "contacts/calls/2025-Q3", { language: "en" });
    expect(explained).toBe(library.explainFigure(reportOf(counts), "contacts/calls/2025-Q3", { language: "en" }));
    const { contacts, report: both } = library.combineReports([report, report]);
    expect(contacts).toMatchObject({ status: "ok", value: 66, caveats: name === "totals" ? ["total-as-given"] : [] });
    expect(Object.values({ ...both.channels[0]?.months, ...both.channels[0]?.totals })).toEqual(
      cells.map(([, value]) => 2 * Number(value)),
    );
  });

  it("is that count among tickets", () => {
    const count = (value: number) => ({ value, missing: undefined, status: undefined });
    const tickets = Object.assign({ basis: "events", asOf: "2025-09-30" } as const, {
      open: count(10),
      closed: count(90),
    });
    const report = { period: "2025-Q3", channels: [], tickets: Object.assign(tickets) };
    expect(library.ticketTotal(report)).toMatchObject({ status: "ok", value: 100, caveats: [] });
  });
});
