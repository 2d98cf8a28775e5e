import { expect, it } from "vitest";
import { pointsBetween } from "../../src/metrics/pointsBetween.js";
import type { Ratio } from "../../src/model/numbers.js";
import type { Result } from "../../src/model/Result.js";

const base = { unit: "response", coverage: { present: 1, expected: 1, missing: [] }, caveats: [] } as const;
const share = (numerator: number, denominator: number): Result<Ratio> => ({
  ...base,
  status: "ok",
  value: { numerator, denominator },
});
const ofNothing: Result<Ratio> = { ...base, status: "undefined", reason: "zero-denominator" };
const absent: Result<Ratio> = { ...base, status: "unavailable", reason: "absent" };
const withheld: Result<Ratio> = { ...base, status: "unavailable", reason: "too-few", caveats: ["too-few"] };

it("the points between two shares are their difference: 1/5 less 3/20", () => {
  expect(pointsBetween(share(3, 20), share(1, 5))).toEqual({
    ...base,
    status: "ok",
    coverage: { present: 2, expected: 2, missing: [] },
    value: { numerator: 1, denominator: 20 },
  });
});

it("there are none of a share of nothing, nor of one that is not known, which says more", () => {
  const undefinedPoints = { status: "undefined", reason: "zero-denominator" };
  expect(pointsBetween(ofNothing, share(1, 5))).toMatchObject(undefinedPoints);
  expect(pointsBetween(share(1, 5), ofNothing)).toMatchObject(undefinedPoints);
  const unknown = { status: "unavailable", reason: "not-comparable", caveats: ["not-comparable"] };
  for (const other of [share(1, 5), ofNothing]) {
    expect(pointsBetween(absent, other)).toMatchObject(unknown);
    expect(pointsBetween(other, absent)).toMatchObject(unknown);
  }
});

it("those of a share that is withheld are not said to be missing", () => {
  const expected = { status: "unavailable", reason: "not-comparable", caveats: ["too-few"] };
  expect(pointsBetween(withheld, share(1, 5))).toMatchObject(expected);
  expect(pointsBetween(share(1, 5), withheld)).toMatchObject(expected);
});
