import type { Item } from "../relations/Relation.js";
import { figuresWithin } from "./figuresWithin.js";
import type { Passage } from "./Passage.js";

const CLAUSE = 60;
type Told = Pick<Item, "start" | "end" | "before" | "after">;
const YEAR = /(?<![\d,.])(?:1[34]|19|20)\d\d(?![\d]|[,.]\d)/g;
const KINDS = ["half", "quarter", "month"] as const;

/** Whether two numbers are told of different periods: the words around each name a year, a half, a quarter or a month, and not the same. */
export function otherPeriods(figures: Passage["figures"], one: Told, other: Told, reach = CLAUSE): boolean {
  const [a, b] = [periodsOf(figures, one, reach), periodsOf(figures, other, reach)];
  return a.some((periods, kind) => {
    const others = b[kind] ?? [];
    return periods.length > 0 && others.length > 0 && !others.some((period) => periods.includes(period));
  });
}

/** The years, halves, quarters and months around a number, each without what it is part of. */
function periodsOf(
  figures: Passage["figures"],
  { start, end, before, after }: Told,
  reach: number,
): readonly (readonly string[])[] {
  const from = start - Math.min(reach, before.length);
  const found = figuresWithin(figures, from, end + Math.min(reach, after.length)).flatMap((figure) =>
    "period" in figure ? [{ kind: figure.kind, period: figure.period }] : [],
  );
  return [
    `${before.slice(-reach)} ${after.slice(0, reach)}`.match(YEAR) ?? [],
    ...KINDS.map((of) => found.flatMap(({ kind, period }) => (kind === of ? period.replace(/^\d{4}-/, "") : []))),
  ];
}
