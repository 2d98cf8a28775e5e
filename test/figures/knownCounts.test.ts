import { expect, it } from "vitest";
import type { Figure, FigureForm, FormulaId } from "../../src/figures/Figure.js";
import { figureOf } from "../../src/figures/figureOf.js";
import { knownCounts } from "../../src/figures/knownCounts.js";
import type { FeedbackReport, MissingCount } from "../../src/model/FeedbackReport.js";
import type { Result } from "../../src/model/Result.js";

const base = { unit: "ticket", coverage: { present: 1, expected: 1, missing: [] }, caveats: [] } as const;
const figure = (id: string, form: FigureForm, result: Result<number>, formula: FormulaId = "as-given"): Figure =>
  figureOf({ subject: "tickets" }, id, "2021-Q1", id, form, "flow", formula, [], result);
const ok = (value: number, caveats: Result<number>["caveats"] = []): Result<number> => ({
  ...base,
  status: "ok",
  value,
  caveats,
});
const missing = (reason: MissingCount["missing"]): Result<number> => ({ ...base, status: "unavailable", reason });

it("a report says its cells and its counts outright, and what it suppresses is hidden", () => {
  const report: FeedbackReport = {
    period: "2021-Q1",
    channels: [
      {
        id: "calls",
        kind: "phone",
        months: { "2021-01": 5, "2021-02": { missing: "suppressed" }, "2021-03": { missing: "not-applicable" } },
        totals: { "2020": { value: 9, status: "revised" }, "2019": { missing: "not-collected" } },
      },
      { id: "mail", kind: "email" },
    ],
    causes: [
      { id: "delays", name: {}, months: { "2021-01": { missing: "suppressed" }, "2021-02": 2 } },
      { id: "steps", name: {} },
    ],
  };
  const share: Figure = figureOf({ subject: "tickets" }, "share", "2021-Q1", "share", "share", "derived", "ratio", [], {
    ...base,
    status: "ok",
    value: { numerator: 1, denominator: 2 },
  });
  const { known, hidden } = knownCounts(report, [
    figure("open", "count", ok(3)),
    figure("change", "signed-count", ok(-2), "difference"),
    figure("mean", "mean", ok(7)),
    figure("ignored", "count", ok(8, ["provisional", "missing-ignored"])),
    figure("zero", "count", ok(8, ["missing-as-zero"])),
    figure("estimated", "count", ok(6, ["estimated"])),
    figure("closed", "count", missing("suppressed")),
    figure("total", "count", missing("suppressed"), "sum"),
    figure("opened", "count", missing("not-collected")),
    share,
  ]);
  expect([...known]).toEqual([
    ["contacts/calls/2020", 9],
    ["contacts/calls/2021-01", 5],
    ["contacts/calls/2021-03", 0],
    ["causes/delays/2021-02", 2],
    ["open", 3],
    ["change", -2],
    ["estimated", 6],
  ]);
  expect([...hidden]).toEqual(["contacts/calls/2021-02", "causes/delays/2021-01", "closed"]);
});

it("a report without causes says none", () => {
  expect(knownCounts({ period: "2021-Q1", channels: [] }, [])).toEqual({ known: new Map(), hidden: new Set() });
});
