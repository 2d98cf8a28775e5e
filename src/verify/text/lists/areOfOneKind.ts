import type { Item } from "../relations/Relation.js";

/** The word before a place or a channel. */
const PLACE =
  /^\s*(?:(?:[a-zء-ي]+ )?(?:(?:came|arrived|were (?:made|received|sent)|وردت?|جاءت?|وصلت?) )?(in|at|by|through|via|over|في|عبر|بواسطه|عن طريق|من خلال)|[a-zء-ي]+ (from|من))\s/;

/** Whether each part has the same word before its place or channel behind it: "7,130 in Riyadh and 3,250 in Jeddah", `عبر الهاتف و2,500 عبر البريد`. */
export function areOfOneKind(parts: readonly Item[]): boolean {
  const [first, ...rest] = parts.map(({ after }) => PLACE.exec(after)?.slice(1).join(""));
  return first !== undefined && rest.every((word) => word === first);
}
