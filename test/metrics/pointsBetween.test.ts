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

it("more than a hundred of them need no number past 2^53 on the way, and are rounded only where they must be", () => {
  const points = (from: Result<Ratio>, to: Result<Ratio>) => {
    const result = pointsBetween(from, to);
    return result.status === "ok" ? result.value : result;
  };
  // 140000001·46691573 - 1000001·45527314 over 45527314·46691573.
  expect(points(share(1_000_001, 46_691_573), share(140_000_001, 45_527_314))).toEqual({
    numerator: 6_491_292_907_164_259,
    denominator: 2_125_741_905_124_922,
  });
  // (10^12·99999971 - 99999989) over 99999989·99999971, both beyond 2^53: 10000.00109999012, and of the digit behind no number holds all.
  const many = points(share(1, 99_999_971), share(1e12, 99_999_989));
  expect(many).toEqual({ numerator: 1_000_000_109_999_012 / 4, denominator: 1e11 / 4 });
  expect(points(share(1e12, 99_999_989), share(1, 99_999_971))).toEqual({
    ...many,
    numerator: -1_000_000_109_999_012 / 4,
  });
});

it("are never none, nor all, where the shares differ, nor differ by all", () => {
  const points = (from: Result<Ratio>, to: Result<Ratio>) => {
    const result = pointsBetween(from, to);
    return result.status === "ok" ? result.value : result;
  };
  // 1/(10^8+1) less 1/10^8 is -1/(10^16+10^8), a tenth of the last of fifteen decimals.
  expect(points(share(1, 1e8), share(1, 1e8 + 1))).toEqual({ numerator: -1, denominator: 1e15 });
  expect(points(share(1, 1e8 + 1), share(1, 1e8))).toEqual({ numerator: 1, denominator: 1e15 });
  expect(points(share(1, 1e8), share(1, 1e8))).toEqual({ numerator: 0, denominator: 1 });
  // With 1 more, or with 1 less: as much above, and below, a whole; and from a loss of all.
  expect(points(share(1, 1e8 + 1), share(1e8 + 1, 1e8))).toEqual({ numerator: 1e15 + 1, denominator: 1e15 });
  expect(points(share(1, 1e8), share(1e8 + 2, 1e8 + 1))).toEqual({ numerator: 1e15 - 1, denominator: 1e15 });
  expect(points(share(1e8 + 2, 1e8 + 1), share(1, 1e8))).toEqual({ numerator: 1 - 1e15, denominator: 1e15 });
});
