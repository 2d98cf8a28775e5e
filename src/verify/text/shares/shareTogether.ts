import { intervalOf } from "../../checks/intervalOf.js";
import { judgeExact } from "../../checks/judgeExact.js";
import { sumIntervals } from "../../checks/sumIntervals.js";
import { slipOf } from "../../common/slipOf.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { namesNothing } from "../clauses/namesNothing.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { COMPARISON, EARLIER, RATE, TOGETHER, YEARS } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import type { Item, Relation } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** So many sentences, or lines where it has rows, may part a list and what is said of it. */
const NEAR = 2;
/** What leads to the list. */
const COLON = /^[^.؛;]*:\s*(?:[^.؛;]*$)/;
/** Others are meant as well: "together with letters". */
const WITH = /(?:together|combined|jointly) (?:with|and)|(?:معا|مجتمع[ء-ي]*|سويا) مع(?![ء-ي])/;
/** What any list is of, and how many, none of them by name. */
const ANY =
  /(?<![a-zء-ي])(?:taken|brought|took|drew|got|categor(?:y|ies)|class(?:es)?|groups?|kinds?|types?|topics?|subjects?|channels?|sectors?|reasons?|causes|areas|بهذا|(?:ال)?(?:في[اه]ت?|قطاعات|اصناف|انواع|موضوعات|مواضيع|قنوات|اسباب|مجالات|جهات))(?![a-zء-ي])/g;
const NUMBERS: readonly RegExp[] = [
  /(?<![a-z])(?:two|both)(?![a-z])|(?<![ء-ي])(?:ال)?اثن(?:ان|ين)(?![ء-ي])/g,
  /(?<![a-z])three(?![a-z])|(?<![ء-ي])(?:ال)?ثلاثه?(?![ء-ي])/g,
  /(?<![a-z])four(?![a-z])|(?<![ء-ي])(?:ال)?اربعه?(?![ء-ي])/g,
  /(?<![a-z])five(?![a-z])|(?<![ء-ي])(?:ال)?خمسه?(?![ء-ي])/g,
];
/** How far the list and what is told of it may be apart for an error, as a share of the latter. */
const FAR = 0.25;

/**
 * The share that the shares of a list are said to have together, in its own sentence, before or behind it: "phones 27 %, cars 8 %, together 35 %".
 * Wrong only where it is plainly of this list: it names nothing, and is more than each of them.
 *
 * @param before - the last share before the list
 * @param behind - the first behind it
 */
export function shareTogether(
  text: string,
  group: readonly Item[],
  before: Item | undefined,
  behind: Item | undefined,
): Relation | undefined {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const isLead = (item: Item | undefined): item is Item =>
    item !== undefined && isNear(item, first) && COLON.test(item.after) && isJoint(item);
  const tried: readonly (readonly [Item | undefined, readonly Item[]])[] = [
    [isJoint(last) ? last : undefined, group.slice(0, -1)],
    [isLead(first) ? first : undefined, group.slice(1)],
    [isLead(before) ? before : undefined, group],
    [behind && isNear(last, behind) && isJoint(behind) ? behind : undefined, group],
  ];
  for (const [joint, parts] of tried) {
    if (joint === undefined || parts.length < 2 || parts.some(({ value }) => value >= joint.value)) continue;
    const sum = sumIntervals(parts.map(({ figure }) => intervalOf(figure, true)));
    const outcome = judgeExact(intervalOf(joint.figure, true), sum);
    const relation: Relation = { kind: "sum", operands: [...parts, joint], outcome, measured: true };
    if (!fails(relation) || isMeant(text, joint, parts)) return relation;
  }
  return undefined;
}

function isNear(one: Item, next: Item): boolean {
  return one.listed || next.listed ? next.line - one.line <= NEAR : next.sentence - one.sentence <= NEAR;
}

function isJoint(item: Item): boolean {
  const words = wordsOf(item);
  return TOGETHER.test(words) && !WITH.test(words) && !tellsChange(words);
}

function wordsOf({ before, after }: Item): string {
  return `${before} ${after.split(/[,،;؛.:]/)[0]}`;
}

/** Whether a share that is not the sum of others has to be it. */
function isMeant(text: string, joint: Item, parts: readonly Item[]): boolean {
  const all = [...parts, joint];
  const words = NUMBERS.reduce(
    (rest, cue, at) => (at + 2 === parts.length ? rest.replace(cue, "") : rest),
    joint.before,
  );
  const gap = sumOf(parts) - joint.value;
  const scale = 10 ** all.reduce((most, { figure }) => Math.max(most, figure.decimals), 0);
  const isTurnedSum = slipOf(Math.round(sumOf(parts) * scale), Math.round(joint.value * scale)) === "swapped-digits";
  return (
    NUMBERS.every((cue) => words.match(cue) === null) &&
    namesNothing(words.replace(ANY, "").replace(TOGETHER, "")) &&
    Math.abs(gap) <= FAR * joint.value &&
    // Of several answers some go together.
    (gap < 0 || isTurnedSum) &&
    !mayOverlap(text, all) &&
    all.every((item) => item.bound === undefined && item.signed !== true && !isOfOther(item)) &&
    parts.every((part) => wordsOf(part).match(YEARS) === null)
  );
}

/** A rate, a change, or a share of another time. */
function isOfOther(item: Item): boolean {
  const words = wordsOf(item);
  return [RATE, COMPARISON, EARLIER].some((cue) => cue.test(words)) || tellsChange(words);
}
