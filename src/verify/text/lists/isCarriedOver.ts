import type { CaseRole } from "../clauses/caseRole.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { isPart } from "../clauses/isPart.js";
import { itemRole } from "../clauses/itemRole.js";
import { OF_FIRST } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** What is left of the number before it, and of no other. */
const REST = /(?<![a-z])the (?:rest|others)(?![a-z])|(?<![ء-ي])[وف]?(?:ال)?(?:باقي|بقيه)(?![ء-ي])/;

/** What is left is told of the next number: `أغلقت 7,900 وبقيت`. */
const LEFT = /\sو(?:ت?بق[يت]|تبق)/;

/** "Received 8,000, closed 7,900, leaving 1,300": what was closed and is left is more than came in, since some were there before. */
export function isCarriedOver(total: Item, parts: readonly Item[]): boolean {
  return (
    sumOf(parts) > total.value &&
    parts.every(({ start }) => start > total.start) &&
    itemRole(total) === "received" &&
    parts.map(roleOf).join() === "resolved,pending" &&
    !OF_FIRST.test(total.before) &&
    !/:\s*$/.test(total.after) &&
    !parts.some((part) => isPart(part) || REST.test(clauseBefore(part.before)))
  );
}

function roleOf(part: Item): CaseRole | undefined {
  return itemRole({ ...part, after: part.after.split(LEFT)[0] ?? "" });
}
