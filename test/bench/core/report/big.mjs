import Big from "big.js";
import { withDecimals } from "./withDecimals.mjs";

export const run = withDecimals((numerator, denominator) =>
  new Big(numerator).times(100).div(denominator).round(2, Big.roundHalfUp).toNumber(),
);
