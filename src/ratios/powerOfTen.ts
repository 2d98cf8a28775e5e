import { FeedbackError } from "../model/FeedbackError.js";

const POWERS: readonly number[] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** 10 to the number of decimals; the error names the option that they were given as. */
export function powerOfTen(decimals: number, name = "decimals"): number {
  // A text would find its power too.
  const power = typeof decimals === "number" ? POWERS[decimals] : undefined;
  if (power === undefined) throw new FeedbackError("bad-decimals", `${name} needs an integer from 0 to 15`, decimals);
  return power;
}
