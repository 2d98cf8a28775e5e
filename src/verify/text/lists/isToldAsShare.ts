import { nearby } from "../relations/nearby.js";
import type { Reading } from "../sums/Reading.js";
import type { CountList } from "./CountList.js";

/** So many numbers around the last part. */
const NEAR = 4;

/** Whether what the parts of a list leave of their total is told as a percentage alone, in a row beside theirs: "complaints: 3.01 % of the calls". */
export function isToldAsShare({ items }: Reading, { parts, short }: CountList): boolean {
  const last = parts.at(-1);
  if (last === undefined || short <= 0) return false;
  const around = nearby(items, last.start, NEAR);
  return around.some(
    ({ kind, value, figure, line, listed, start }) =>
      kind === "percent" &&
      listed &&
      !around.some((other) => other.line === line && other.start < start) &&
      Math.abs(100 * short - value) <= 0.5 * 10 ** -figure.decimals,
  );
}
