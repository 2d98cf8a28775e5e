import { YEARS } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { clauseAfter } from "./clauseAfter.js";

const REACH = 60;
/** The year of the next count: "and in 2024". */
const OF_NEXT =
  /(?:,|،|(?<![a-zء-ي])(?:and|while|but|whereas|و)) ?(?:(?:in|for|في|عام|سنه)\s*){0,3}\d{4}(?: [a-z]+){0,2}\s*$/;

/** The sentence begins with its year: "In 2016 the authority took". */
const FIRST = /^\s*(?:in|during|[وف]?في|خلال)(?: (?:the year|عام|سنه))? \d{4}(?!\d)/;

/** The one year that a count is told of, in its own clause behind it or else before it; none where several are named. */
export function yearOf({ before, after }: Item): number | undefined {
  const behind = yearsIn(clauseAfter(after.replace(OF_NEXT, "")).slice(0, REACH));
  const [year, ...more] =
    behind.length > 0 ? behind : yearsIn(`${FIRST.exec(before)?.[0] ?? ""} ${before.slice(-REACH)}`);
  return more.length > 0 ? undefined : year;
}

/** The years that a folded text names, each once. */
function yearsIn(text: string): readonly number[] {
  return [...new Set((text.match(YEARS) ?? []).map(Number))];
}
