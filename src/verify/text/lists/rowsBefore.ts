import type { Item } from "../relations/Relation.js";

const REACH = 40;
/** A sentence that is a name and a number, as the rows of a list are: "Chat: 2,010 (20 %).", "By chat 2,010.", "Total 10,440." */
const NAME = /^\s*(?:[^:=\d]{2,40}[:=]|(?:[a-zء-ي]+ )?[a-zء-ي]+)\s*$/;
const END = /^[\s().,،;\d%]*$/;

/** The counts of the sentences right before a count, each of which is a name and a number, as its own is. */
export function rowsBefore(counts: readonly Item[], at: number): readonly Item[] {
  const near = counts.slice(Math.max(0, at - REACH), at + 1);
  const from = near.findLastIndex((row, place) => {
    const next = near[place + 1];
    const follows = next === undefined || (next.line === row.line && next.sentence === row.sentence + 1);
    return !follows || !NAME.test(row.before) || !END.test(row.after);
  });
  return near.slice(from + 1, -1);
}
