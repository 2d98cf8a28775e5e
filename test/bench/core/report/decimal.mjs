import { Decimal } from "decimal.js";
import { withDecimals } from "./withDecimals.mjs";

export const run = withDecimals((numerator, denominator) =>
  new Decimal(numerator).times(100).div(denominator).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber(),
);
