import { monthRun } from "./monthRun.js";
import { periodKey } from "./periodKey.js";

const LENGTHS = [1, 3, 6] as const;

/** The ways to divide a period into shorter ones of one length: its months, quarters and halves; none for a month. */
export function partitionsOf(period: string): readonly (readonly string[])[] {
  const { first, length } = monthRun(period);
  return LENGTHS.filter((each) => each < length).map((each) => {
    const keys: string[] = [];
    // Not Array.from, which takes several times as long.
    for (let at = first; at < first + length; at += each) keys.push(periodKey(at, each));
    return keys;
  });
}
