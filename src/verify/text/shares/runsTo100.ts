import { fails } from "../relations/fails.js";
import type { Item } from "../relations/Relation.js";
import { shareList } from "./shareList.js";

/** No list of shares is longer. */
const LONGEST = 250;

/** The consecutive runs that add to 100 within their rounding, longest first from the left, none overlapping. */
export function runsTo100(group: readonly Item[]): readonly (readonly Item[])[] {
  const runs: (readonly Item[])[] = [];
  let from = 0;
  while (from < group.length) {
    let sum = 0;
    let end = -1;
    for (let at = from; at < Math.min(group.length, from + LONGEST) && sum < 110; at++) {
      sum += group[at]?.value ?? 0;
      if (at > from && Math.abs(sum - 100) < 6 && !fails(shareList(group.slice(from, at + 1)))) end = at;
    }
    if (end < 0) from++;
    else {
      runs.push(group.slice(from, end + 1));
      from = end + 1;
    }
  }
  return runs;
}
