import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";

const calls = (period: string) => ({
  period,
  channels: [{ id: "calls", kind: "phone", counts: "call" as const, totals: { [period]: 5 } }],
});
const [before, after] = [calls("2025-Q1"), calls("2025-Q2")];
const id = "contacts/2025-Q2";

// What reads the catalogue of a report beside others, and what compares a series: the options alone are left open.
const CATALOGUES = {
  catalogueOf: (options: object) => library.catalogueOf(after, options),
  figureById: (options: object) => library.figureById(after, id, options),
  explainFigure: (options: object) => library.explainFigure(after, id, options),
  tieOut: (options: object) => library.tieOut("5", after, options),
  reconcile: (options: object) => library.reconcile(after, options),
  disclosedCells: (options: object) => library.disclosedCells(after, options),
};
const SERIES = {
  compareSeries: (options: object) => library.compareSeries([before, after], options),
  seriesFigures: (options: object) => library.seriesFigures([before, after], options),
  summarizeSeries: (options: object) => library.summarizeSeries([before, after], options),
};

const fault = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

describe("an earlier report that is none", () => {
  it.each(Object.entries(CATALOGUES))("is refused by %s, by its place", (_, call) => {
    for (const none of [null, undefined, 5, "x", {}, { period: "2025-Q1" }])
      expect(fault(() => call({ earlier: [before, none] }))).toMatchObject({ code: "bad-report", path: "earlier.1" });
    expect(fault(() => call({ earlier: [{ channels: [] }] }))).toMatchObject({
      code: "bad-period",
      path: "earlier.0.period",
    });
    for (const none of [null, "x", 5, {}])
      expect(fault(() => call({ earlier: none }))).toMatchObject({ code: "bad-option", value: none });
  });

  it("is refused where it is the one before", () => {
    const previous = { ...before, tickets: { open: null } };
    expect(fault(() => Reflect.apply(library.reconcile, undefined, [after, { previous }]))).toMatchObject({
      code: "bad-report",
      path: "tickets.open",
    });
  });
});

describe("an event that is none", () => {
  const day = "2025-01-01";

  it.each(Object.entries({ ...CATALOGUES, ...SERIES }))("is refused by %s, by its place", (_, call) => {
    const nameless = ["Ramadan", {}, { en: "" }, { fr: "Ramadan" }].map((name) => ({ name, from: day, to: day }));
    for (const none of [null, undefined, "x", {}, { from: day, to: day }, ...nameless])
      expect(fault(() => call({ events: [none] }))).toMatchObject({ code: "bad-option", path: "events.0" });
    const name = { en: "Ramadan" };
    for (const none of [
      { name },
      { name, from: "2025-02-30", to: "2025-03-01" },
      { name, from: "2025-02-02", to: day },
    ])
      expect(fault(() => call({ events: [{ name, from: day, to: day }, none] }))).toMatchObject({
        code: "bad-day",
        path: "events.1",
      });
    for (const none of [null, "x", 5, {}])
      expect(fault(() => call({ events: none }))).toMatchObject({ code: "bad-option", value: none });
  });
});
