import type { Rounding } from "../../model/lists.js";
import type { Exact } from "./Exact.js";

/** The value in units of 10^-`decimals`; half up moves halves away from zero. */
export function roundExact(value: Exact, decimals: number, rounding: Rounding = "half-up"): bigint {
  const scale = 10n ** BigInt(Math.abs(decimals));
  const n = decimals < 0 ? value.n : value.n * scale;
  const d = decimals < 0 ? value.d * scale : value.d;
  const size = n < 0n ? -n : n;
  const floor = size / d;
  const twice = 2n * (size % d);
  const up =
    rounding === "half-up" ? twice >= d : rounding === "half-even" && (twice > d || (twice === d && floor % 2n === 1n));
  const rounded = up ? floor + 1n : floor;
  return n < 0n ? -rounded : rounded;
}
