import type { Item } from "../relations/Relation.js";

/** What a count is about: counts that say it alike stand beside each other. Where and when may be said of a total too. */
const ABOUT = /^[^a-zء-ي]*(?:[a-zء-ي]+ ){0,3}(about|concern(?:ed|ing)|against|عن|حول|بشان|بخصوص|ضد)(?![a-zء-ي])/;

/** Whether a count is one beside a part and not its total: "4,120 were about permits, 2,680 about labour". */
export function isSibling(total: Item, part: Item): boolean {
  const [own, other] = [total, part].map(({ after }) => ABOUT.exec(after)?.[1]);
  return own !== undefined && own === other;
}
