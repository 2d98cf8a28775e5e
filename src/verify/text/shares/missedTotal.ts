import type { Span } from "../../../model/Finding.js";
import { lineAbove } from "../clauses/lineAbove.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { GAP, OF_ROW, OPEN, TOTAL, WHOLE } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { addToAny } from "./addToAny.js";

const FEWEST = 3;
/** In the line above a list: "(all closed complaints = 100 %)". */
const IS_ALL =
  /(?:[=:]\s*100|(?:total|all|sum|(?:ال)?(?:مجموع|اجمالي|كل))[^\d\n]{0,30}\s100)\s?[%٪]|(?<!\d)100\s?[%٪]\s*=/;
const PARTS = /[,،;؛.:(\n]/;

/** Shares whose total is said to be 100 %, before them or behind, and that do not make it: "Bills: 45 %, faults: 30 %, other: 15 %, total: 100 %". */
export function missedTotal(
  text: string,
  group: readonly Item[],
  judged: ReadonlySet<Span>,
): readonly Item[] | undefined {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const list = isTotal(last) ? group.slice(0, -1) : isTotal(first) ? group.slice(1) : group;
  const [row] = list;
  const lead = first.listed ? lineAbove(text, first) : "";
  if (row === undefined || list.length < FEWEST || (list === group && !IS_ALL.test(lead))) return undefined;
  const isPlain = list.every(
    (item) => item.value < 100 && item.bound === undefined && !judged.has(item) && !OF_ROW.test(item.before),
  );
  const words = `${lead} ${first.before} ${row.before}`;
  const isSome = OPEN.test(words) || GAP.test(text.slice(first.start, last.end));
  return isPlain && !isSome && Math.abs(sumOf(list) - 100) >= 1 && !addToAny(list, 100) && !mayOverlap(text, list)
    ? list
    : undefined;
}

function isTotal({ value, before }: Item): boolean {
  const part = before.split(PARTS).findLast((words) => words.trim() !== "") ?? "";
  const name = part.replace(/[^a-zء-ي]+/g, " ").trim();
  return value === 100 && (TOTAL.test(name) || WHOLE.test(name));
}
