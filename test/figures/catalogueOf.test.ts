import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/figures/catalogueOf.js";
import { seriesFigures } from "../../src/figures/seriesFigures.js";

const report = (period: string) => ({ period, channels: [{ id: "calls", kind: "phone", totals: { [period]: 30 } }] });

describe("catalogueOf", () => {
  it("refuses a later report among the earlier ones", () => {
    expect(() => catalogueOf(report("2021-Q1"), { earlier: [report("2021-Q2")] })).toThrow(
      expect.objectContaining({ code: "different-period", value: "2021-Q2" }),
    );
  });

  it("knows every figure of an earlier report on its own period, and each once", () => {
    const ids = catalogueOf(report("2021-Q2"), { earlier: [report("2021-Q1")] }).map(({ id }) => id);
    expect(ids).toContain("contacts/calls/2021-Q1/mean-per-day");
    expect(ids).toContain("contacts/calls/2021-Q2/quarter-change-percent");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("refuses events without their days, or that end before they begin", () => {
    const name = { en: "Outage" };
    for (const event of [
      { name, from: "2021-02-30", to: "2021-03-01" },
      { name, from: "2021-03-02", to: "2021-03-01" },
    ])
      expect(() => seriesFigures([report("2021-Q1"), report("2021-Q2")], { events: [event] })).toThrow(
        expect.objectContaining({ code: "bad-day" }),
      );
  });
});
