import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { initiativeEffect } from "../../src/metrics/initiativeEffect.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { feedbackMatchers } from "../../src/testing/feedbackMatchers.js";
import type { FeedbackAsymmetricMatchers } from "../../src/testing/MatcherTypes.js";

declare module "vitest" {
  interface AsymmetricMatchersContaining extends FeedbackAsymmetricMatchers {}
}

expect.extend(feedbackMatchers);

const calls = "contacts/calls/2021-Q1";
const report: FeedbackReport = { ...firstQuarter2021, published: [] };
const figure = expect.toBeFigure(report, calls);
const page = expect.toTieOutTo(report);
const effect = initiativeEffect(
  {
    period: "2021-Q1",
    channels: [],
    causes: [{ id: "visits", name: { en: "Visits" }, months: { "2021-01": 310, "2021-03": 155 } }],
    initiatives: [{ id: "online", title: { en: "Online" }, addresses: ["visits"], liveDate: "2021-02-10" }],
  },
  "online",
  { months: 1 },
);

describe("a matcher within a value", () => {
  it.each([[null], [undefined], [true], [9n], [[649940]], [{ calls: 649940 }], [effect]])(
    "differs where %s stands, which is no figure, and so does its negation",
    (value) => {
      expect([value]).not.toEqual([figure]);
      expect([value]).not.toEqual([expect.not.toBeFigure(report, calls)]);
    },
  );

  it.each([[null], [undefined], [649940], [{ text: 5 }], [["649,940 calls"]]])(
    "differs where %j stands, which is no page, and so does its negation",
    (value) => {
      expect({ value }).not.toEqual({ value: page });
      expect({ value }).not.toEqual({ value: expect.not.toTieOutTo(report) });
    },
  );

  it("differs where no report stands", () => {
    for (const value of [null, undefined, 5, "2021-Q1", {}]) {
      expect([value]).not.toEqual([expect.toReconcile()]);
      expect([value]).not.toEqual([expect.not.toReconcile()]);
    }
    expect([firstQuarter2021]).toEqual([expect.toReconcile()]);
  });

  it("finds the value that it is for among others", () => {
    expect([null, "Calls", 649940, {}]).toEqual(expect.arrayContaining([figure]));
    expect([undefined, 5, "We received 649,940 calls."]).toEqual(expect.arrayContaining([page]));
  });

  it("still throws for a wrong report, id or option", () => {
    const act = (id: string, options?: object) => () =>
      expect([null]).toEqual([expect.toBeFigure(report, id, options)]);
    expect(act("contacts/cals/2021-Q1")).toThrow(expect.objectContaining({ code: "unknown-figure" }));
    const wrong: object = { erlier: [] };
    expect(act(calls, wrong)).toThrow(expect.objectContaining({ code: "bad-option" }));
    const none: FeedbackReport = JSON.parse("null");
    expect(() => expect(["5 calls"]).toEqual([expect.toTieOutTo(none)])).toThrow(
      expect.objectContaining({ code: "bad-report" }),
    );
  });

  it("throws where the value itself is judged, and its negation as well", () => {
    const bad = expect.objectContaining({ code: "bad-input" });
    // @ts-expect-error nothing is no figure
    expect(() => expect(null).not.toBeFigure(report, calls)).toThrow(bad);
    // @ts-expect-error nothing is no page
    expect(() => expect(undefined).not.toTieOutTo(report)).toThrow(bad);
    // @ts-expect-error nothing is no report
    expect(() => expect(null).not.toReconcile()).toThrow(expect.objectContaining({ code: "bad-report" }));
  });
});
