import type { Span } from "../../../model/Finding.js";
import { areFlows } from "../clauses/areFlows.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isAlike } from "../clauses/isAlike.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { isPart } from "../clauses/isPart.js";
import { needNotAdd } from "../clauses/needNotAdd.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { GAP, OF_WHICH, OPEN, PLANNED, THEN, TOTAL } from "../passage/cues.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { areOfOtherNoun } from "./areOfOtherNoun.js";
import { areOfYears } from "./areOfYears.js";
import { areToldApart } from "./areToldApart.js";
import { chanceOfSlip } from "./chanceOfSlip.js";
import { findBlockSlips } from "./findBlockSlips.js";
import { findTurnedDivisions } from "./findTurnedDivisions.js";
import { goOnIn } from "./goOnIn.js";
import { holdsWhole } from "./holdsWhole.js";
import { isCompared } from "./isCompared.js";
import { isExact } from "./isExact.js";
import { isOfOtherYear } from "./isOfOtherYear.js";
import { skipsRows } from "./skipsRows.js";
import { slipOfSum } from "./slipOfSum.js";
import { type Run, slipRuns } from "./slipRuns.js";
import { withoutPeaks } from "./withoutPeaks.js";
import { type Wording, wordingOf } from "./wordingOf.js";

/** Whether what was settled of all and what was not are a few more than all: "459 received, of which 265 were settled and 195 were not". */
function isOverfull({ value }: Item, parts: readonly Item[]): boolean {
  const over = sumOf(parts) - value;
  return over > 0 && over <= FEW_OVER * value && parts.some(isPart);
}

/** How often a run may be as near by chance, however it is tied. */
const MOST_LIMIT = 0.5;
/** The same where the numbers are all of their sentences: the less the words tie them, the seldomer. */
const LIMITS: Readonly<Record<Wording, number>> = { closed: 0.01, all: 0.01, plain: 0.01, open: 0.01, peers: 0 };
/** How many more than all, as a share of it. */
const FEW_OVER = 0.02;
/** How far a few parts of an open list may fall short of its total, as a share of it, for a slip. */
const FAR_SHORT = 0.1;
const MANY = 4;
/** The same of rows like their total, of which no word says that they are its parts. */
const PEERS = 0.01;
/** `و871 في كذا، و343 في كذا`: all are told one behind the other. */
const GLUED = /(?<![ء-ي])و\s?$/;
const LAST_TIME =
  /(?<![a-z])(?:last|(?:the )?previous|preceding) (?:year|month|quarter|week)(?![a-z])|(?<![ء-ي])(?:ال)?(?:عام|سنه|شهر|ربع|اسبوع) (?:ال)?(?:ماضي|سابق|منصرم)/;
/** Wordings that do not tie the parts to their total: the gap may be any number. */
const LOOSE: readonly Wording[] = ["plain", "open"];

/**
 * Finds runs of counts, all of a sentence or list that no sum explains, which would give the largest beside them, or a count before them,
 * if one digit were another or two not swapped: it needs no words, as chance seldom does that to a large total, and the rarer it must be the
 * less the run is tied to it. With them come slips in the rows of a block, and in what a sentence divides.
 *
 * @param bases - the counts that others are compared with, which are totals of nothing told here
 */
export function findSlippedRuns(reading: Reading, bases: ReadonlySet<Span | undefined>): readonly Relation[] {
  const { text, figures, counts, sums } = reading;
  const held = sums.filter(({ outcome }) => outcome.outcome === "pass");
  const divided = new Map(held.map(({ total, parts }) => [total, parts]));
  const values = new Set(counts.map(({ value }) => value));
  const told = withoutPeaks(
    counts.filter((count, at) => isExact(count) && !isCompared(count) && !isIncrement(count, counts[at - 2])),
  );
  const slips = new Map<Item | undefined, Relation>();
  for (const run of slipRuns(counts, told, new Set(held.flatMap(({ parts }) => parts)), new Set(divided.keys()))) {
    const [first] = run.parts;
    if (goOnIn(divided.get(run.total), run.parts) || isWithWhole(run, divided) || skipsRows(reading, run)) continue;
    if (slips.has(first) || bases.has(run.total) || isOfOtherYear(figures, run.total, run.parts)) continue;
    const relation = slipped(text, run, divided.has(run.total), values);
    if (relation !== undefined) slips.set(first, relation);
  }
  return [...slips.values(), ...findBlockSlips(reading), ...findTurnedDivisions(reading)];
}

/** Two numbers of which the first is a whole that its own sentence divides: "6,184 reports at 1,747 places, of which 931 and 5,253". */
function isWithWhole({ total, parts }: Run, divided: ReadonlyMap<Item, readonly Item[]>): boolean {
  const [first, second, ...more] = parts;
  const own = first && divided.get(first);
  return (
    own?.every(({ sentence }) => sentence === first?.sentence) === true &&
    more.length === 0 &&
    second?.sentence === first?.sentence &&
    total.sentence !== first?.sentence
  );
}

function slipped(text: string, run: Run, divided: boolean, values: ReadonlySet<number>): Relation | undefined {
  const { total, parts, place } = run;
  const [first] = parts;
  if (first === undefined || parts.length < 2 || !parts.every((part) => isAlike(part, total))) return undefined;
  if (place === "states" && isOverfull(total, parts)) return relate("sum", parts, total);
  const chance = chanceOfSlip(total, parts, values, place === "all");
  if (chance > MOST_LIMIT) return undefined;
  const wording = wordingOf(text, total, parts, divided);
  const isRow = wording === "peers" && (parts.length < MANY || chance > PEERS);
  if (isRow || chance > limitOf(run, wording, divided) || isApart(run)) return undefined;
  // Of an open list the others are not told.
  if (wording === "open" && parts.length < MANY && sumOf(parts) < (1 - FAR_SHORT) * total.value) return undefined;
  // "91 cases, including six of policy": the six are counted.
  if (holdsWhole(parts) || areToldApart(total, parts)) return undefined;
  if (place !== "states" && parts.slice(1).some(({ before }) => OF_WHICH.test(clauseBefore(before)))) return undefined;
  const between = text.slice(total.end, first.start);
  if (place !== "all" && (GAP.test(between) || OPEN.test(`${total.after} ${first.before}`))) return undefined;
  if (needNotAdd(text, [...parts, total], sumOf(parts) < total.value)) return undefined;
  // "Ten thousand" is meant exactly where its parts are but for a slip.
  return relate("sum", parts, { ...total, figure: { units: total.value, decimals: 0 } });
}

/** How often a run may be as near to its total by chance. */
function limitOf({ total, parts, place }: Run, wording: Wording, divided: boolean): number {
  const isMany = parts.length > 2;
  if (place === "all") {
    const tie = wording === "plain" && TOTAL.test(clauseBefore(total.before)) ? "all" : wording;
    return LOOSE.includes(tie) && !slipOfSum(total, parts).slips.includes("swapped-digits") ? 0 : LIMITS[tie];
  }
  // Of several lengths one fits sooner.
  if (place === "first") return wording === "open" ? 0 : 0.01;
  const isNear = place === "own" || place === "next";
  if (isNear && wording === "closed" && isMany) return MOST_LIMIT;
  if (place === "states" || (isNear && divided)) return 0.3;
  if (place === "far") return 0.01;
  return isMany && place === "own" && wording !== "open" ? 0.1 : 0.05;
}

/** Whether the words tell the total as one beside its parts, or the parts as what came after each other. */
function isApart({ total, parts, place }: Run): boolean {
  const areLabelled = place === "all" && [total, ...parts].every(({ before }) => /\(\s*$/.test(before));
  const hasMoved = ({ before }: Item) => tellsChange(clauseBefore(before));
  // "In 85 cases; last year in 100".
  const areEarlier = new Set(parts.map(({ before }) => LAST_TIME.test(clauseBefore(before))));
  return (
    areLabelled ||
    areEarlier.size > 1 ||
    areOfYears(parts) ||
    [total, ...parts].every(({ before }) => GLUED.test(before)) ||
    PLANNED.test(clauseOf(total)) ||
    areFlows(total, parts) ||
    areOfOtherNoun(parts, total) ||
    [total, ...parts].some(hasMoved) ||
    parts.some(({ before }) => THEN.test(before))
  );
}
