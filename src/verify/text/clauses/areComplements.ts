import type { Item } from "../relations/Relation.js";
import { clauseOf } from "./clauseOf.js";

/** What the other class is called: "non-residents", `غير السعوديين`. A thing that is not so, "not satisfied", leaves others between. */
const NOT = /(?<![a-z])non-? ?([a-z]{4,}s)(?![a-z])|(?<![ء-ي])[وبل]?غير ال([ء-ي]{3,}(?:ين|ون|ات))(?![ء-ي])/;
const STEM = 5;

/** Halves of what has no third. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<![ء-ي])(?:داخل|ضمن) (?:ال)?(?:اختصاص|ولايه|نطاق)/, /(?<![ء-ي])خارج (?:ال)?(?:اختصاص|ولايه|نطاق)/],
  [
    /(?<![a-z])(?:within|inside|in) (?:the|our|its|their) (?:jurisdiction|mandate|remit|scope)/,
    /(?<![a-z])(?:outside|out of|beyond) (?:the|our|its|their) (?:jurisdiction|mandate|remit|scope)/,
  ],
  [/(?<![ء-ي])[وف]?(?:في |ب)?(?:ال)?نهار/, /(?<![ء-ي])[وف]?(?:في |ب)?(?:ال)?ليل/],
  [
    /(?<![a-z])(?:by|at|in the|during the) ?day(?:time)?(?![a-z])/,
    /(?<![a-z])(?:by|at|in the|during the) ?night(?![a-z])/,
  ],
];

/** Whether two counts are those of a class of people and of all who are not in it, or of day and night, or within and outside of a remit. */
export function areComplements(parts: readonly Item[]): boolean {
  const [one, other, ...more] = parts.map(clauseOf);
  if (one === undefined || other === undefined || more.length > 0) return false;
  const opposite = OPPOSITES.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)));
  return opposite || isNot(one, other) || isNot(other, one);
}

function isNot(one: string, other: string): boolean {
  const [, english, arabic] = NOT.exec(other) ?? [];
  const name = (english ?? arabic)?.slice(0, STEM);
  return name !== undefined && one.includes(name) && !NOT.test(one);
}
