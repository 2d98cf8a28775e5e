import { checkBound } from "../checks/checkBound.js";
import { checkSum } from "../checks/checkSum.js";
import { isAlike } from "./countsOf.js";
import {
  ALL,
  COMPARISON,
  DIVIDED,
  FALL,
  OF_WHICH,
  OPEN,
  OPENING,
  OTHER,
  PENDING,
  RESOLVED,
  REST,
  RISE,
  TOTAL,
} from "./cues.js";
import type { SumHit } from "./findSums.js";
import { groupCounts } from "./groupCounts.js";
import { isSlip } from "./isSlip.js";
import type { Item, Relation } from "./Relation.js";

/** A mark of omission: the text is not whole. */
const GAP = /\[(?:\.\.\.|…)\]|…/;

type Wording = "closed" | "all" | "plain" | "open";

interface CountList {
  readonly total: Item;
  readonly parts: readonly Item[];
  readonly wording: Wording;
  /** How far the parts are from the total, as a share of it; positive when they fall short. */
  readonly short: number;
}

/**
 * Finds lists whose parts do not give their total, and judges by the wording whether they have to: a closed list must, an open one
 * need not, and a list that says neither is wrong only where it misses by a slip of the pen.
 */
export function findLists(
  text: string,
  counts: readonly Item[],
  hits: readonly SumHit[],
  bases: ReadonlySet<Item>,
): readonly Relation[] {
  const explained = new Set(hits.flatMap(({ parts }) => parts));
  const totals = new Set(hits.map(({ total }) => total));
  const lists = new Map<Item, CountList[]>();
  for (const { total, parts } of candidates(
    counts.filter((count) => !bases.has(count)),
    explained,
  )) {
    if (parts.some((part) => explained.has(part)) || explained.has(total)) continue;
    if ([total, ...parts].some(({ before, after }) => COMPARISON.test(before) || COMPARISON.test(after.slice(0, 40))))
      continue;
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const list = { total, parts, wording: wordingOf(text, total, parts), short: (total.value - sum) / total.value };
    lists.set(total, [...(lists.get(total) ?? []), list]);
  }
  const largest = Math.max(...counts.map(({ value }) => value));
  return [...lists.values()].flatMap((ofTotal) => {
    const best = ofTotal.reduce((a, b) => (rank(b) < rank(a) ? b : a));
    const relation = judge(best, totals.has(best.total), best.total.value === largest);
    return relation === undefined ? [] : [relation];
  });
}

function rank({ wording, short }: CountList): number {
  return Math.abs(short) - (wording === "closed" && Math.abs(short) <= 0.5 ? 1 : 0);
}

/** Each group of counts with the totals it may belong to. */
function candidates(counts: readonly Item[], explained: ReadonlySet<Item>): { total: Item; parts: readonly Item[] }[] {
  const groups = groupCounts(counts);
  const found: { total: Item; parts: readonly Item[] }[] = [];
  const add = (total: Item | undefined, parts: readonly Item[]): void => {
    const others = parts.filter((part) => part !== total && part.value !== total?.value);
    if (total === undefined || others.length < 2) return;
    if (others.every((part) => part.value < total.value && isAlike(part, total))) found.push({ total, parts: others });
  };
  groups.forEach((group, index) => {
    const [first, ...rest] = group;
    const last = group.at(-1);
    add(first, rest);
    for (const item of group) if (item !== first && TOTAL.test(item.before)) add(item, group);
    if (last !== undefined && group.length > 2 && OF_WHICH.test(group[1]?.before ?? "")) add(last, []);
    const largest = Math.max(...group.map(({ value }) => value));
    const earlier = groups
      .slice(Math.max(0, index - 4), index)
      .flat()
      .filter((item) => !explained.has(item));
    add(
      earlier.findLast(({ value }) => value > largest),
      group,
    );
    const next = groups[index + 1] ?? [];
    add(
      earlier.findLast(({ value }) => value > Math.max(largest, ...next.map(({ value: other }) => other))),
      [...group, ...next],
    );
    const previous = groups[index - 1] ?? [];
    for (const item of group) if (TOTAL.test(item.before)) add(item, [...previous, ...group]);
  });
  return found;
}

function wordingOf(text: string, total: Item, parts: readonly Item[]): Wording {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return "plain";
  const lead = first.start > total.end ? `${total.after} ${first.before}` : `${total.before} ${first.before}`;
  const tail = `${last.before} ${last.after}`;
  if (parts.some(({ before, after }) => REST.test(before) || REST.test(after.slice(0, 30)))) return "closed";
  if (GAP.test(text.slice(last.end, last.end + 80))) return "open";
  if (GAP.test(text.slice(Math.min(total.end, first.start), first.start)) && !DIVIDED.test(lead)) return "open";
  if (OPEN.test(lead) || (OF_WHICH.test(first.before) && !ALL.test(lead))) return "open";
  if (DIVIDED.test(lead) || OTHER.test(tail)) return "closed";
  if (ALL.test(lead) || /:\s*$|:\s/.test(lead) || first.listed) return "all";
  return "plain";
}

function judge({ total, parts, wording, short }: CountList, known: boolean, largest: boolean): Relation | undefined {
  const operands = [...parts, total];
  const figures = parts.map(({ figure }) => figure);
  const miss = Math.abs(short);
  const status = operands.some(({ before, after }) =>
    [PENDING, RESOLVED, OPENING, RISE, FALL].some((cue) => cue.test(before) || cue.test(after)),
  );
  const open = { kind: "sum", operands, outcome: { outcome: "cannot-check", reason: "not-exhaustive" } } as const;
  const notAll = short > 0 && !known && largest && !(status && wording !== "open") ? open : undefined;
  if (total.bound === "over") {
    const outcome = checkBound(figures, ">=", total.figure);
    if (outcome.outcome !== "fail") return short > -0.2 ? { kind: "bound", operands, outcome } : undefined;
    return wording === "closed" && miss <= 0.5 ? { kind: "bound", operands, outcome, severity: "warning" } : notAll;
  }
  const outcome = checkSum(figures, total.figure);
  const slip =
    total.value >= 1000 &&
    isSlip(
      total.value,
      parts.map(({ value }) => value),
    );
  const near = slip || (miss <= 0.01 && total.value >= 200);
  const wrong =
    (wording === "closed" && miss <= (known ? 0.25 : 0.5)) ||
    (wording === "all" && (near || (miss <= 0.1 && !status))) ||
    (wording === "plain" && (near || (short < 0 && miss <= 0.1 && parts.length > 2 && largest && !status)));
  if (total.bound === "under") return undefined;
  return wrong ? { kind: "sum", operands, outcome } : notAll;
}
