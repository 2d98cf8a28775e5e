import { expect, it } from "vitest";
import { peakOf } from "../../src/metrics/peakOf.js";
import type { Result } from "../../src/model/Result.js";

const about = { unit: "contact", coverage: { present: 1, expected: 1, missing: [] }, caveats: [] } as const;
const ok = (value: number): Result<number> => ({ status: "ok", value, ...about });
const suppressed: Result<number> = { status: "unavailable", reason: "suppressed", ...about };
const month = (period: string, result: Result<number>) => ({ period, result });
const months = [month("2021-01", ok(5)), month("2021-02", ok(7)), month("2021-03", ok(7))];

it("the peak of months is shared where two are equal", () => {
  expect(peakOf(ok(19), months)).toEqual({
    status: "ok",
    value: { months: ["2021-02", "2021-03"], count: 7 },
    ...about,
  });
});

it("the peak of months is known in part where one is missing, and not at all where all are", () => {
  const gap = [month("2021-01", ok(5)), month("2021-02", suppressed)];
  const partial = { months: ["2021-01"], count: 5 };
  expect(peakOf(suppressed, gap)).toEqual({ status: "unavailable", reason: "suppressed", partial, ...about });
  const none = peakOf(suppressed, [month("2021-02", suppressed)]);
  expect(none).toEqual({ status: "unavailable", reason: "suppressed", ...about });
  expect("partial" in none).toBe(false);
  expect(peakOf(ok(0), [])).toEqual({ status: "unavailable", reason: "absent", ...about });
});

it("the peak of what is undefined is undefined", () => {
  const sum: Result<number> = { status: "undefined", reason: "zero-denominator", ...about };
  expect(peakOf(sum, months)).toEqual(sum);
});
