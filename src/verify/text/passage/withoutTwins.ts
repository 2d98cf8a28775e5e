import { fitsBound } from "../relations/fitsBound.js";
import { isLimit } from "../relations/isLimit.js";
import type { Item } from "../relations/Relation.js";

/** "Some 31 thousand complaints, precisely #", `ما يزيد عن 31 ألف شكوى، وبالتحديد #`, "(# to be exact)": a clause of its own, with no verb. */
const EXACTLY =
  /^[^,،(]*[,،(]\s*(?:or )?(?:(?:exactly|precisely|و?(?:بال)?(?:تحديد|تدقيق|ضبط)ا?)\s*#|#[^,،)]* to be exact)/;
/** Further from a round number, a number is no more exact one. */
const NEAR = 0.05;

/** The items without round counts that the next one tells exactly, of which it says what those say. */
export function withoutTwins(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item, at) => {
    const last = items[at - 1];
    if (isToldBy(item, items[at + 1])) return [];
    return last !== undefined && isToldBy(last, item)
      ? { ...item, before: last.before + last.after.split(/[,،(]/, 1) }
      : item;
  });
}

function isToldBy(round: Item, exact: Item | undefined): boolean {
  return (
    [round.kind, exact?.kind].every((kind) => kind === "count") &&
    exact?.sentence === round.sentence &&
    round.value % 100 === 0 &&
    (isLimit(round) ? fitsBound(round, exact.value) : Math.abs(exact.value / round.value - 1) < NEAR) &&
    EXACTLY.test(`${exact.before}#${exact.after}`)
  );
}
