import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { assertReconciles } from "../../src/testing/assertReconciles.js";
import { assertTiesOut } from "../../src/testing/assertTiesOut.js";
import { feedbackMatchers } from "../../src/testing/feedbackMatchers.js";

const report = { ...firstQuarter2021, published: [] };
const closure = (printed: string) => ({
  ...report,
  published: [{ figure: "tickets/2021-Q1/closure-rate", printed }],
});

// 123,755 of 123,765 tickets are closed: 99.99 %.
describe("a warning", () => {
  it("is told by the matchers of a page, which has all its numbers right", () => {
    for (const text of ["We closed 100% of tickets.", "أُغلقت 100٪ من التذاكر."]) {
      expect(() => assertTiesOut(text, report)).toThrow("hidden-remainder");
      const { pass, message } = feedbackMatchers.toTieOutTo(text, report);
      expect([pass, message().includes("passed, with a warning (1 matched")]).toEqual([false, true]);
    }
    expect(() => assertTiesOut("We closed 99.99% of tickets.", report)).not.toThrow();
  });

  it("is told of a published figure", () => {
    expect(() => assertReconciles(closure("100%"))).toThrow("hidden-remainder");
    expect(() => assertReconciles(closure("100%"))).toThrow("does not reconcile: passed, with a warning\n");
    expect(() => assertReconciles(closure("100%"), { language: "ar" })).toThrow("سليم، مع تنبيه\n");
    expect(() => assertReconciles(closure("99.99%"))).not.toThrow();
  });

  it("may stand with its reason, and a notice stands by itself", () => {
    const waivers = [
      {
        code: "hidden-remainder",
        path: "tickets/2021-Q1/closure-rate",
        published: "100%",
        computed: "99.99%",
        reason: "Already printed.",
      },
    ];
    expect(() => assertTiesOut("We closed 100% of tickets.", report, { waivers })).not.toThrow();
    expect(() => assertReconciles(closure("100%"), { waivers })).not.toThrow();
    // The noun has another form than the number asks for: a notice of grammar.
    expect(() => assertTiesOut("تلقى الهاتف 649,940 مكالمات.", report)).not.toThrow();
  });
});
