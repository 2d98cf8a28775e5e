import { clauseAfter } from "./clauseAfter.js";
import { DIVIDED } from "./cues.js";
import { onlyOne } from "./onlyOne.js";
import type { Item } from "./Relation.js";
import { sharesStem } from "./sharesStem.js";

/** The one count that the subject of a division names: "the overdue ones were split into", after "702 overdue, 470 others". */
export function namedBefore(earlier: readonly Item[], [first, second]: readonly Item[]): Item | undefined {
  const subject = DIVIDED.exec(first?.before ?? "") === null ? undefined : first?.before.split(DIVIDED)[0];
  if (subject === undefined || second === undefined) return undefined;
  return onlyOne(
    earlier.filter(({ after, before, listed }) => sharesStem(subject, listed ? before : clauseAfter(after))),
  );
}
