import fc from "fast-check";
import type { Figure, FigureValue } from "../../src/figures/Figure.js";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { monthsOf } from "../../src/periods/monthsOf.js";

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(5_000_000) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>({ missing: "suppressed" }, { missing: "not-applicable" }) },
  { weight: 1, arbitrary: fc.record({ value: fc.nat(100), status: fc.constantFrom("provisional", "revised") }) },
);

/** Reports of any length with gaps, given totals, comparatives and tickets. */
export const anyReport: fc.Arbitrary<FeedbackReport> = fc.record({
  period: fc.constantFrom("2021-02", "2021-Q1", "2021-Q3", "2021-H2", "2021"),
  channels: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("calls", "emails", "chats", "constructor", "share"),
      kind: fc.constant("phone"),
      months: fc.dictionary(fc.constantFrom(...monthsOf("2020"), ...monthsOf("2021")), cell, { maxKeys: 24 }),
      totals: fc.dictionary(fc.constantFrom("2020", "2021-Q1", "2021-Q2", "2021-H2"), cell),
    }),
    { maxLength: 4, selector: ({ id }) => id },
  ),
  tickets: fc.record({
    open: cell,
    closed: cell,
    flow: fc.record({ broughtForward: cell, opened: cell, closed: cell, reopened: cell }),
    subsets: fc.constant([{ id: "najiz", count: 3 }]),
  }),
});

/** A report in which every month of the quarter is there. */
export const fullQuarter: fc.Arbitrary<FeedbackReport> = fc.record({
  period: fc.constant("2021-Q1"),
  channels: fc
    .array(fc.tuple(fc.nat(9_000_000), fc.nat(9_000_000), fc.nat(9_000_000)), { minLength: 1, maxLength: 5 })
    .map((rows) =>
      rows.map(([january, february, march], index) => ({
        id: `c${index}`,
        kind: "phone",
        months: { "2021-01": january, "2021-02": february, "2021-03": march },
      })),
    ),
});

/** The same report, frozen to its leaves. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/**
 * Each figure as a line of all that it says of itself: its id, how it is read, its unit and what it counts, its value with
 * what limits it, and what it follows from. An id that is not made of subject, key, period and measure stands behind them.
 */
export const linesOf = (found: readonly Figure[]): readonly string[] => found.map(lineOf);

function lineOf(figure: Figure): string {
  const { id, subject, key = [], period, measure, form, kind, basis, time, currency, noun, formula, inputs } = figure;
  const { unit, caveats, ...result } = figure.result;
  const named = [subject, key, period, measure === "count" ? [] : measure].flat().join("/");
  const what = [unit, typeof noun === "object" ? noun.id : noun, basis, time, currency].filter((each) => each);
  const value = result.status === "ok" ? textOf(result.value) : result.reason;
  const limits = caveats.length > 0 ? ` (${caveats.join(" ")})` : "";
  const from = inputs.length > 0 ? ` of ${inputs.join(" ")}` : "";
  return `${named}${named === id ? "" : ` as ${id}`}: ${form} ${kind}, ${what.join(" ")}, ${value}${limits} ${formula}${from}`;
}

function textOf(value: FigureValue): string {
  if (typeof value === "number") return String(value);
  return "numerator" in value ? `${value.numerator}/${value.denominator}` : value.join(" ");
}
