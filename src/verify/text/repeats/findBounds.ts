import { foldText } from "../../../language/foldText.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { namedRow } from "../clauses/namedRow.js";
import { COMPARISON, PLANNED, SINCE, STATES } from "../passage/cues.js";
import type { LabelledCount, LabelSet } from "../passage/labelSets.js";
import { namesIn } from "../passage/namesIn.js";
import { otherPeriods } from "../passage/otherPeriods.js";
import { isLimit } from "../relations/isLimit.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Printed, Relation } from "../relations/Relation.js";
import { relateBound } from "../relations/relateBound.js";
import type { Reading } from "../sums/Reading.js";

const LIMIT = 100;
const NEAR = 12;
const LEAST = 100;
/** A number that is further from its bound is another number. */
const FAR = 1.34;
const CLAUSE = 100;
const LEAD = 200;
/** The bound is one of each, of what may come, or of what none reached. */
const OTHERWISE =
  /(?<![a-zء-ي])(?:every|each|daily|weekly|monthly|could|can|will|would|not? (?:a )?(?:single|one|(?!more|less|fewer|longer)[a-z]+)|none|never|nobody|neither|سنويا|شهريا|يوميا|كل|سوف|[وف]?ليست?|[وف]?لا (?:[يت]وجد|(?![يت])[ء-ي]+)|[وف]?ما من|[وف]?لم [^،.:]{0,40} (?:اي|اي[اه]|احد))(?![a-zء-ي])/;
/** What the bound counts is what the text counts. */
const OF_ALL = /^ (?:of (?:the|these|those|them|all)|منها|منهم|من (?:ال|هذه|تلك|بين))/;

/** From a bound to the exact number: "over 10,000 calls: 9,870 in all", `أكثر من 8,000 بلاغ، إذ بلغ`. */
const EXACTLY =
  /^[^,،;؛.:()]{0,40}[,،:(–—]\s*(?:(?:exactly|namely|with|at|to be (?:exact|precise)|totall?ing|(?:to )?reach(?:ing)?|(?:com|stand|amount)ing (?:to|at)|a total of|in (?:all|total)|precisely|(?:it|they|which) (?:reached|stood at|numbered)|[وف]?(?:اذ|حيث|قد)|(?:ت?بلغت?|وصلت?|سجلت?)(?: الي)?|عدد(?:ها|ه|هم)|(?:و)?تحديدا|بالضبط|بواقع|ب)\s*)*\(?$/;

/** The exact number is one of a part: "reaching 9,800 in the north". */
const OF_PART =
  /^\s*(?:[a-z]+ )?(?:by|through|via|from|of|at|among|in)(?! (?:all|total|the (?:year|month|quarter|half|period)(?! before)))(?![a-z])/;

/**
 * Finds a round number that is only a bound ("more than 45,000 by phone") beside the exact number of the same thing, that a list or a table
 * names, where the exact one does not keep it and no other number of that thing does.
 */
export function findBounds({ text, figures, counts, sets }: Reading): readonly Relation[] {
  const places = new Map(counts.map((count, place) => [count, place]));
  const bounds = counts.filter((count) => isLimit(count) && count.value >= LEAST && count.value % 10 === 0);
  return bounds.slice(0, LIMIT).flatMap((bound): Relation[] => {
    const words = clauseOf(bound);
    if ([OTHERWISE, PLANNED, SINCE, COMPARISON].some((cue) => cue.test(words))) return [];
    const told = counts[(places.get(bound) ?? -1) + 1];
    if (told !== undefined && isToldExactly(bound, told)) return [relateTo(bound, told)];
    const others = counts.filter((item) => item !== bound && !isLimit(item) && keeps(bound, item.value));
    const rows = isOfCases(bound)
      ? nearby(sets, bound.start, NEAR)
          .filter(({ start }) => !otherPeriods(figures, bound, placeBefore(text, start), LEAD))
          .flatMap((set) => named(set, words))
      : [];
    const [row] = rows;
    if (row !== undefined && rows.every(({ value }) => isMissed(bound, value, FAR))) {
      const said = new Set(row.names.flat());
      const held = others.some((item) => namesIn(clauseOf(item)).some((forms) => forms.some((form) => said.has(form))));
      return held ? [] : [relateTo(bound, row)];
    }
    return [];
  });
}

/** Whether the next number says the bound once more, exactly. */
function isToldExactly(bound: Item, told: Item): boolean {
  const isPlain = mayBeSame(told, bound) && told.bound === undefined && told.per === undefined;
  const near = told.value * FAR > bound.value && told.value < bound.value * FAR;
  return near && isPlain && told.sentence === bound.sentence && EXACTLY.test(told.before) && !OF_PART.test(told.after);
}

/** The row of a list or table that the words around a bound name, in the state of work that they speak of. */
function named(set: LabelSet, words: string): readonly LabelledCount[] {
  const forms = namesIn(words);
  const row = namedRow(set, forms);
  const called = namesIn(set.column).some(([name = ""]) => forms.flat().includes(name));
  if (row === undefined || !(set.lone || called)) return [];
  const label = `${row.names.flat().join(" ")} ${set.column}`;
  return STATES.some((state) => state.test(words) && !state.test(label)) ? [] : [row];
}

/** What stands before a list. */
function placeBefore(text: string, start: number) {
  return { start, end: start, before: foldText(text.slice(Math.max(0, start - LEAD), start)), after: "" };
}

/** Whether the bound is one of what a text counts: cases by their noun, or "of the requests". */
function isOfCases({ noun, ofPeople, after }: Item): boolean {
  return (noun !== undefined && ofPeople !== true) || OF_ALL.test(after);
}

function keeps({ bound, value }: Item, exact: number): boolean {
  return bound === "over" ? exact >= value && exact < value * FAR : exact <= value && exact * FAR > value;
}

/** Whether the exact number is on the wrong side of the bound, and near it. */
function isMissed({ bound, value }: Item, exact: number, far: number): boolean {
  return bound === "over" ? exact < value && exact * far > value : exact > value && exact < value * far;
}

function clauseOf({ before, after }: Item): string {
  return `${clauseBefore(before).slice(-CLAUSE)} ${after.split(/[,،;؛.:\n]/)[0]?.slice(0, CLAUSE)}`;
}

function relateTo(bound: Item, exact: Printed): Relation {
  return relateBound("bound", exact, bound.bound === "over" ? ">=" : "<=", bound);
}
