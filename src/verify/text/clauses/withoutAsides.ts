import { REST } from "../passage/cues.js";
import { fitsBound } from "../relations/fitsBound.js";
import { isLimit } from "../relations/isLimit.js";
import type { Item } from "../relations/Relation.js";
import { clauseBefore } from "./clauseBefore.js";

const ASIDE = /\([^()]*$/;
const OPENED = /\(\s*$/;
/** As a share of it, how far a number may be from the round one that says it. */
const NEAR = 0.01;
/** The year of a count: "9,909 in 2022". */
const OF_YEAR = /^\s*(?:(?:in|for|في|سنه|عام|خلال)\s)*(?:19|20)\d\d(?!\d)/;

/** The counts without those in brackets after another count, such as the year before: "4,120 enquiries (3,980), 96 cases (88)", "4,120 (3,980 in 2022, 3,614 in 2021)"; of a round one and its exact one the latter. */
export function withoutAsides(all: readonly Item[]): readonly Item[] {
  const counts = withoutYears(all);
  const bracketed = counts.map(
    ({ before, after }, index) =>
      isInside(counts[index - 1], before) &&
      /^[^()]*\)/.test(after) &&
      !REST.test(clauseBefore(before.replace(ASIDE, ""))),
  );
  const sentences = new Set<number>();
  const follows = (index: number) => counts[index - 1]?.sentence === counts[index]?.sentence;
  counts.forEach(({ sentence }, index) => {
    if (bracketed[index] && follows(index) && bracketed[index - 1]) sentences.add(sentence);
  });
  const isExact = (index: number) =>
    bracketed[index] === true && follows(index) && tellsExactly(counts[index - 1], counts[index]);
  return counts.filter(
    ({ sentence }, index) =>
      !isExact(index + 1) &&
      (!bracketed[index] || !follows(index) || bracketed[index - 1] || sentences.has(sentence) || isExact(index)),
  );
}

/** Whether a bracket is open before a count, though a percentage stands between: "792 (6.6 % less than 848)". */
function isInside(previous: Item | undefined, before: string): boolean {
  return ASIDE.test(before) || (!/[()]/.test(before) && previous !== undefined && ASIDE.test(previous.after));
}

/** Whether a count in brackets says the round one before it exactly: "just under 690,000 contacts (689,412)". */
function tellsExactly(round: Item | undefined, exact: Item | undefined): boolean {
  return (
    round?.bound !== undefined &&
    exact?.bound === undefined &&
    exact !== undefined &&
    round.value % 100 === 0 &&
    Math.abs(exact.value / round.value - 1) < NEAR &&
    (!isLimit(round) || fitsBound(round, exact.value)) &&
    /^[^,،;؛.(]*\(\s*$/.test(exact.before) &&
    exact.after.startsWith(")")
  );
}

/** The counts without those of several years that stand in one pair of brackets behind another count. */
function withoutYears(counts: readonly Item[]): readonly Item[] {
  let isInside = false;
  return counts.filter(({ before, after, sentence }, index) => {
    const isOfYear = OF_YEAR.test(after);
    const begins = OPENED.test(before) && !after.includes(")") && counts[index - 1]?.sentence === sentence;
    const isAside = isOfYear && (begins || (isInside && !before.includes(")")));
    isInside = isAside && !after.includes(")");
    return !isAside;
  });
}
