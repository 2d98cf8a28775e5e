import type { Item } from "../relations/Relation.js";

/** Before, between and behind two counts: what happened to some cases, and at once what happened to the others instead. */
const INSTEAD: readonly (readonly [before: RegExp, between: RegExp, after: RegExp])[] = [
  [
    /(?<![ء-ي])[وف]?(?:قبلت?|(?:تم )?قبول)(?: منه[امن])?\s*$/,
    /^\s*(?:[ء-ي]+ )?(?:منه[امن] )?و(?:تم )?رفضت?\s*$/,
    /^\s*(?:[ء-ي]+)?(?: منه[امن])?\s*(?:[,،؛.]|و|$)/,
  ],
  [
    /(?:^|[^a-z])$/,
    /^\s*(?:[a-z]+ )?(?:of (?:them|these) )?(?:were |was )?(?:accepted|allowed|answered|approved|granted|substantiated|upheld),? and $/,
    /^ (?:were )?(?:abandoned|declined|disallowed|dismissed|missed|refused|rejected|unanswered|not (?:accepted|allowed|answered|approved|granted|substantiated|upheld))\s*(?:[,;.]|$)/,
  ],
  [
    /(?<![a-z])(?:accepted|approved|granted|upheld) $/,
    /^ (?:[a-z]+ )?and (?:rejected|refused|declined) $/,
    /^ ?(?:[a-z]+)?\s*(?:[,;.]|of (?:the|those|these)|$)/,
  ],
];

/** The opposite of a state: "not eligible", "ineligible", `غير مستوفية`. */
const OPPOSITE = /^\s*(?:[ء-ي]+ )??(?:were |are )?(?:غير (?:ال)?|not |non-?|un|in)([a-zء-ي]{4,})/;
const STATE = /^\s*(?:[ء-ي]+ )??(?:were |are )?(?:ال)?([a-zء-ي]{4,})/;
const STEM = 5;

/** Whether two counts are of cases that went one way and of those that went the other: together they are no more than all. */
export function areExclusive([one, other, ...more]: readonly Item[]): boolean {
  if (one === undefined || other === undefined || more.length > 0) return false;
  return (
    INSTEAD.some(
      ([before, between, after]) => before.test(one.before) && between.test(other.before) && after.test(other.after),
    ) ||
    isOpposite(one, other) ||
    isOpposite(other, one)
  );
}

/** Whether right behind one count stands a state, and behind the other its opposite: "603 eligible and 402 not eligible". */
function isOpposite(one: Item, other: Item): boolean {
  const stem = OPPOSITE.exec(other.after)?.[1]?.slice(0, STEM);
  return stem !== undefined && (STATE.exec(one.after)?.[1]?.startsWith(stem) ?? false);
}
