import { differsByOneSlip } from "./differsByOneSlip.js";
import { fails } from "./fails.js";
import { nearby } from "./nearby.js";
import { onlyOne } from "./onlyOne.js";
import type { Reading } from "./Reading.js";
import type { Item, Relation } from "./Relation.js";
import { relateMean } from "./relateMean.js";

const AFTER = /^[^,،;.]{0,24}?(?:per|for each|for every|each|لكل|كل)\s+([a-zء-ي]{3,})/;
const BEFORE = /(?<![a-zء-ي])(?:per|each|every|لكل|كل)\s+([a-zء-ي]{3,})[^,،;.]{0,24}$/;
const REACH = 4;
/** A rate further from the quotient than this share of it is a rate of something else. */
const FAR = 0.3;

/** Finds what one of a number of people or places did, "5,184 calls, 16 agents, 324 calls for each agent", by the word that is said of both. */
export function findPerHead({ items, others }: Reading): readonly Relation[] {
  return items.flatMap((rate): readonly Relation[] => {
    const head = (AFTER.exec(rate.after) ?? BEFORE.exec(rate.before))?.[1]?.slice(0, 4);
    if (rate.kind !== "count" || head === undefined) return [];
    const before = (all: readonly Item[]) =>
      nearby(all, rate.start, REACH).filter(
        ({ kind, start, sentence }) => kind === "count" && start < rate.start && sentence === rate.sentence,
      );
    const size = onlyOne(
      [...before(items), ...before(others)].filter(
        ({ after, value }) => value > 1 && /[a-zء-ي]+/.exec(after.slice(0, 24))?.[0].startsWith(head),
      ),
    );
    const total = onlyOne(
      before(items).filter(({ noun, value }) => noun !== size?.noun && value > rate.value && value !== size?.value),
    );
    if (size === undefined || total === undefined) return [];
    const quotient = total.value / size.value;
    const far = Math.abs(rate.value - quotient) > FAR * quotient && !differsByOneSlip(rate.value, Math.round(quotient));
    const relation = relateMean([total, size], size.figure, rate);
    return fails(relation) && (far || rate.bound !== undefined) ? [] : [relation];
  });
}
