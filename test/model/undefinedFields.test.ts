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
