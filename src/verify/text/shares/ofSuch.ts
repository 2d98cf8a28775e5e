import { clauseOf } from "../clauses/clauseOf.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";
import type { ToldShare } from "./toldShare.js";

/** "6.8 % of formal complaints": two words and more, which no article sets apart. */
const OF =
  /^\s*(?:\)\s*)?(?:of (?!the |all |those |these |them |total |its |our )|من )((?:ال)?[a-zء-ي-]+ (?:ال)?[a-zء-ي-]+)(?![a-zء-ي])/;

/** The one count that is called, word for word, what a percentage is said to be of, though it fits another whole that is not. */
export function ofSuch(
  { after, sentence }: Item,
  { part, whole }: ToldShare,
  candidates: readonly Item[],
): Item | undefined {
  const base = OF.exec(after)?.[1];
  if (base === undefined) return undefined;
  const isCalled = (count: Item) => bare(clauseOf(count)).includes(` ${bare(base).trim()} `);
  if (isCalled(whole)) return undefined;
  return onlyOne(
    candidates.filter(
      (count) =>
        count !== whole &&
        count.value > part.value &&
        sentence - count.sentence <= 1 &&
        count !== part &&
        isCalled(count),
    ),
  );
}

/** Words without articles. */
function bare(words: string): string {
  return ` ${words.replace(/(?<![ء-ي])ال(?=[ء-ي]{3})/g, "").replace(/\s+/g, " ")} `;
}
