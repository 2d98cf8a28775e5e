import { checkRatio } from "../checks/checkRatio.js";
import { differsByOneSlip } from "./differsByOneSlip.js";
import { nearby } from "./nearby.js";
import type { Item, Relation } from "./Relation.js";
import type { Passage } from "./readItems.js";

const AFTER = /^[^,،;.]{0,24}?(?:per|for each|for every|each|لكل|كل)\s+([a-zء-ي]{3,})/;
const BEFORE = /(?<![a-zء-ي])(?:per|each|every|لكل|كل)\s+([a-zء-ي]{3,})[^,،;.]{0,24}$/;
const REACH = 4;
/** A rate further from the quotient than this share of it is a rate of something else. */
const FAR = 0.3;

/** Finds what one of a number of people or places did, "5,184 calls, 16 agents, 324 calls for each agent", by the word that is said of both. */
export function findPerHead({ items, others }: Passage): readonly Relation[] {
  return items.flatMap((rate): Relation[] => {
    const head = (AFTER.exec(rate.after) ?? BEFORE.exec(rate.before))?.[1]?.slice(0, 4);
    if (rate.kind !== "count" || head === undefined) return [];
    const sizes = [...nearby(items, rate.start, REACH), ...nearby(others, rate.start, REACH)].filter(
      ({ kind, start, sentence, after, value }) =>
        kind === "count" && start < rate.start && sentence === rate.sentence && value > 1 && startsWith(after, head),
    );
    const [size, ...more] = sizes;
    if (size === undefined || more.length > 0) return [];
    const totals = nearby(items, rate.start, REACH).filter(
      (item) => item.start < rate.start && item.sentence === rate.sentence && isTotal(item, size, rate),
    );
    const [total, ...rest] = totals;
    if (total === undefined || rest.length > 0) return [];
    const outcome = checkRatio(total.figure, size.figure, rate.figure);
    const quotient = total.value / size.value;
    const far = Math.abs(rate.value - quotient) > FAR * quotient && !differsByOneSlip(rate.value, Math.round(quotient));
    const loose = outcome.outcome === "fail" && (far || rate.bound !== undefined);
    return loose ? [] : [{ kind: "mean", operands: [total, size, rate], outcome }];
  });
}

function startsWith(after: string, head: string): boolean {
  return /[a-zء-ي]+/.exec(after.slice(0, 24))?.[0].startsWith(head) === true;
}

function isTotal({ kind, noun, value }: Item, size: Item, rate: Item): boolean {
  return kind === "count" && noun !== size.noun && value > rate.value && value !== size.value;
}
