import { figuresWithin } from "./figuresWithin.js";
import type { Item } from "./Relation.js";
import type { Passage } from "./readItems.js";

const CLAUSE = 60;
const YEAR = /(?<![\d,.])(?:1[34]|19|20)\d\d(?![\d]|[,.]\d)/g;
const KINDS = ["half", "quarter", "month"] as const;

/** Whether two numbers are told of different periods: the words around each name a year, a half, a quarter or a month, and not the same. */
export function otherPeriods(figures: Passage["figures"], one: Item, other: Item): boolean {
  const [a, b] = [periodsOf(figures, one), periodsOf(figures, other)];
  return a.some((periods, kind) => {
    const others = b[kind] ?? [];
    return periods.length > 0 && others.length > 0 && !others.some((period) => periods.includes(period));
  });
}

/** The years, halves, quarters and months around a number, each without what it is part of. */
function periodsOf(figures: Passage["figures"], { start, end, before, after }: Item): readonly (readonly string[])[] {
  const from = start - Math.min(CLAUSE, before.length);
  const found = figuresWithin(figures, from, end + Math.min(CLAUSE, after.length)).flatMap((figure) =>
    "period" in figure ? [{ kind: figure.kind, period: figure.period }] : [],
  );
  return [
    `${before.slice(-CLAUSE)} ${after.slice(0, CLAUSE)}`.match(YEAR) ?? [],
    ...KINDS.map((of) => found.flatMap(({ kind, period }) => (kind === of ? period.replace(/^\d{4}-/, "") : []))),
  ];
}
