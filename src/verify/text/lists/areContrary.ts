import { clauseOf } from "../clauses/clauseOf.js";
import type { Item } from "../relations/Relation.js";

/** What no case is at once, though some may be neither: of here or from abroad, in or out, written or spoken. */
const CONTRARY: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<![a-z])(?:domestic|internal|inland)(?![a-z])/, /(?<![a-z])(?:international|external|foreign|overseas)(?![a-z])/],
  [
    /(?<![ء-ي])[وف]?(?:ال)?(?:داخلي|محلي)(?:ه|ين|ا)?(?![ء-ي])/,
    /(?<![ء-ي])[وف]?(?:ال)?(?:خارجي|دولي)(?:ه|ين|ا)?(?![ء-ي])/,
  ],
  [/(?<![a-z])(?:incoming|inbound)(?![a-z])/, /(?<![a-z])(?:outgoing|outbound)(?![a-z])/],
  [/(?<![a-z])(?:written|in writing)(?![a-z])/, /(?<![a-z])(?:oral|verbal|spoken)(?![a-z])/],
  [
    /(?<![ء-ي])[وف]?(?:ال)?(?:كتابي|مكتوب|خطي)(?:ه|ا)?(?![ء-ي])/,
    /(?<![ء-ي])[وف]?(?:ال)?(?:شفهي|شفوي)(?:ه|ا)?(?![ء-ي])/,
  ],
];

/** Whether two counts are those of two kinds that no case has both of, but that need not be all: "900 written and 400 spoken". */
export function areContrary(parts: readonly Item[]): boolean {
  const [one, other, ...more] = parts.map(clauseOf);
  if (one === undefined || other === undefined || more.length > 0) return false;
  return CONTRARY.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)));
}
