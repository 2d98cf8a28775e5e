import { groupBy } from "../../common/groupBy.js";
import { isAlike } from "../clauses/isAlike.js";
import { isPart } from "../clauses/isPart.js";
import { needNotAdd } from "../clauses/needNotAdd.js";
import { COMPARISON } from "../passage/cues.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { areOfOtherNoun } from "./areOfOtherNoun.js";
import { chanceOfSlip } from "./chanceOfSlip.js";
import { isExact } from "./isExact.js";
import { slipOfSum } from "./slipOfSum.js";
import { wordingOf } from "./wordingOf.js";

/** No more counts of a sentence are one list. */
const MOST = 12;
/** How often parts that fall short, and such as are more than all, may be as near by chance. */
const SHORT = 0.03;
const OVER = 0.1;
/** The same of what is told in different words, as properties that some may have both of are. */
const APART = 0.02;
const NEXT = /[;؛]/;
/** What is said of a part: "by phone", `منها لدى المكتب`. */
const SAID = /^\s*(?:\)\s*)?(?:of (?:them|these|those) |منه[امن] )?([a-zء-ي]+)/;
/** One complaint may be about several things. */
const ABOUT = /^(?:about|concerning|on|over|regarding|عن|بشان|حول|تتعلق|تخص)$/;

/** The numbers of a text, and the totals of its sums. */
interface Known {
  readonly values: ReadonlySet<number>;
  readonly given: ReadonlySet<Item>;
}

/** Finds totals that all counts behind them in their sentence are told to divide, but for two digits in the wrong order: "418 came in, 271 of them by phone and 174 by mail". */
export function findTurnedDivisions({ text, counts, sums }: Reading): readonly Relation[] {
  const values = new Set(counts.map(({ value }) => value));
  const given = new Set(sums.filter(({ outcome }) => outcome.outcome === "pass").map(({ total }) => total));
  return [...groupBy(counts, ({ sentence }) => sentence).values()].flatMap((own) =>
    own.length > MOST ? [] : own.flatMap((total, at) => divided(text, total, own.slice(at + 1), { values, given })),
  );
}

function divided(text: string, total: Item, rest: readonly Item[], known: Known): readonly Relation[] {
  const end = rest.findIndex(({ before }, at) => at > 1 && NEXT.test(before));
  const parts = end < 0 ? rest : rest.slice(0, end);
  const [first] = parts;
  if (first === undefined || parts.length < 2 || ![total, ...parts].every(isExact)) return [];
  if (!slipOfSum(total, parts).slips.includes("swapped-digits")) return [];
  if (areOfOtherNoun(parts, total) || [total, ...parts].some(({ before }) => COMPARISON.test(before))) return [];
  if (!parts.every((part) => isAlike(part, total) && (part.value < total.value || isPart(part)))) return [];
  const isMore = sumOf(parts) > total.value;
  const isClosed = ["closed", "all"].includes(wordingOf(text, total, parts, false));
  const said = parts.map(({ after }) => SAID.exec(after)?.[1]);
  const isPlain = isPart(first) && !said.some((word) => word !== undefined && ABOUT.test(word));
  const isTied = isMore ? isClosed || isPlain : isClosed && !known.given.has(total);
  const isSaidAlike = isClosed || new Set(said).size === 1;
  const limit = isMore ? (isSaidAlike ? OVER : APART) : SHORT;
  const isRare = chanceOfSlip(total, parts, known.values, true) <= limit;
  if (!isTied || !isRare || needNotAdd(text, [total, ...parts], !isMore)) return [];
  return [relate("sum", parts, total)];
}
