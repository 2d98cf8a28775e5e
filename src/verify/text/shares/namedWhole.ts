import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";

/** What a part is said to be of, before its number: "among the vessels, 374", `ومن شكاوى الإنترنت 675`. */
const OF = /(?<![a-zء-ي])(?:of|among|in|[وف]?من(?: بين)?) ([^.,،؛;:\d]{3,40})[,،]?\s*$/;

/** The one of some counts whose words a part is said to be of. */
export function namedWhole({ before }: Item, counts: readonly Item[]): Item | undefined {
  const base = new Set(stemsOf(OF.exec(before)?.[1] ?? ""));
  const best = (wordsOf: (count: Item) => string) => {
    const shared = counts.map((count) => new Set(stemsOf(wordsOf(count)).filter((stem) => base.has(stem))).size);
    const most = Math.max(0, ...shared);
    return most === 0 ? undefined : onlyOne(counts.filter((_, at) => shared[at] === most));
  };
  return best(({ after }) => clauseAfter(after)) ?? best((count) => clauseBefore(count.before));
}
