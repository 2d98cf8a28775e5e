import type { Item } from "../relations/Relation.js";

const NEXT = /^\s*[,،]?\s*(?:و|and)?\s*$/;

/** Whether a percentage stands beside the one before it with nothing but a comma or "and" between, as in "60 %, 30 % and 10 %". */
export function isNextShare(last: Item | undefined, next: Item | undefined): boolean {
  const isShare = last?.kind === "percent" && next?.kind === "percent" && !last.signed && !next.signed;
  return isShare && last.sentence === next.sentence && last.line === next.line && NEXT.test(next.before);
}
