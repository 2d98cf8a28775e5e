import { expect, it } from "vitest";
import { durationFiguresOf } from "../../src/metrics/durationFiguresOf.js";

const measured = { basis: "elapsed", n: 3, excluded: 2, negative: 1 };

it("measured durations are told in the unit asked for, exactly; those that end before they begin are excluded", () => {
  const all = {
    ...measured,
    mean: { numerator: 100_000, denominator: 3 },
    median: { numerator: 90_000, denominator: 1 },
    p90: 7_200_000,
  };
  expect(durationFiguresOf(all, "minute")).toStrictEqual({
    unit: "minute",
    basis: "elapsed",
    n: 3,
    excluded: 3,
    // 100,000 ÷ 3 ÷ 60,000, 90,000 ÷ 60,000 and 7,200,000 ÷ 60,000.
    mean: { numerator: 5, denominator: 9 },
    median: { numerator: 3, denominator: 2 },
    p90: { numerator: 120, denominator: 1 },
  });
  expect(durationFiguresOf(all, "day").p90).toEqual({ numerator: 1, denominator: 12 });
  expect(durationFiguresOf(measured, "hour")).toStrictEqual({ unit: "hour", basis: "elapsed", n: 3, excluded: 3 });
});

it("what is no summary of durations is refused, and so is a unit that the library cannot tell", () => {
  for (const count of ["n", "excluded", "negative"])
    for (const value of [-1, 1.5, undefined])
      expect(() => durationFiguresOf({ ...measured, [count]: value }, "hour")).toThrow(
        expect.objectContaining({ code: "bad-input" }),
      );
  for (const odd of [{ excluded: 2 ** 53 - 1, negative: 1 }, { basis: undefined }, { basis: 5 }])
    expect(() => Reflect.apply(durationFiguresOf, undefined, [{ ...measured, ...odd }, "hour"])).toThrow(
      expect.objectContaining({ code: "bad-input" }),
    );
  for (const mean of [{ numerator: 1, denominator: 1n }, { numerator: 1.5, denominator: 1 }, null])
    expect(() => Reflect.apply(durationFiguresOf, undefined, [{ ...measured, mean }, "hour"])).toThrow(
      expect.objectContaining({ code: "bad-ratio" }),
    );
  for (const unit of ["working-day", "week"])
    expect(() => Reflect.apply(durationFiguresOf, undefined, [measured, unit])).toThrow(
      expect.objectContaining({ code: "bad-option", value: unit }),
    );
});
