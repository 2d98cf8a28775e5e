import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isAlike } from "../clauses/isAlike.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { itemRole } from "../clauses/itemRole.js";
import { namesNothing } from "../clauses/namesNothing.js";
import { rootsOf } from "../clauses/rootsOf.js";
import { saidOf } from "../clauses/saidOf.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { COMPARISON, OF_RECEIVED, OF_TOTAL, OF_WHICH, PART, YEARS } from "../passage/cues.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";
import { isCalledAll } from "./isCalledAll.js";
import { namedWhole } from "./namedWhole.js";
import { wholeBefore } from "./wholeBefore.js";

/** What there was before. */
const WAS = /(?<![ء-ي])(?:فقد|بعد ان|بعدما) كان[ء-ي]*(?![ء-ي])|(?<![a-z])had been(?![a-z])/;
/** `ويدخل في اختصاصها من ذلك 5374`. */
const OF_THAT = /(?<![ء-ي])من ذلك\s*$/;
/** "Of those admitted". */
const OF_DONE = /^\s*\)?\s*(?:of (?:those|the) (?!received|registered|lodged)[a-z]+ed(?![a-z])|من ال[ء-ي]+ الم[ء-ي]+)/;
const THING =
  /^ (?!(?:were|was|have|has|had|are|got|of|in|by|at|with|an?|that|who|which|from|about|came|went|led|over|on)(?![a-z])|(?:منه[امن]|في|عن|اي|ب|من|ضد)(?![ء-ي]))([a-z]+(?<!ed)|[ء-ي]+)/;
/** What was done with a part. */
const VERB = /(?<![a-z])[a-z]+ed(?: (?:with|of|on|to))?\s*$|[ء-ي]+(?: (?:منها|في|عن))?\s*$/;
const ALL =
  /^(?:the|all|its|their|total|whole|number|them|these|those|ال)$|^(?:مجموع|اجمالي|جمله|كل|جميع|كافه|عدد)[ء-ي]*$/;
/** What a percentage says that it is of. */
const OF = /^\s*\)?\s*(?:of|من)(?![a-zء-ي])(.*)/s;

/**
 * The only count that parts can be a share of: the one before "of which", the one that the words behind their percentage name, the one of all, or
 * the only larger one of the same things before them.
 *
 * @param parts - those of one share, in their order
 * @param least - what they make together
 * @param counts - the counts nearby that have no share of their own
 */
export function wholeOfPart(
  [part, ...more]: readonly Item[],
  least: number,
  percent: Item,
  counts: readonly Item[],
): Item | undefined {
  if (part === undefined) return undefined;
  const years = yearsOf(part);
  const [, of = ""] = OF.exec(clauseAfter(percent.after)) ?? [];
  const larger = counts.filter(
    (count) =>
      count.value > least &&
      isAlike(count, part) &&
      !COMPARISON.test(count.before) &&
      !isIncrement(count) &&
      !WAS.test(count.before) &&
      isOf(of, count) &&
      yearsOf(count).every((year) => years.length === 0 || years.includes(year)),
  );
  const dated = [part, ...larger].flatMap(yearsOf);
  if (dated.length > 0 && !yearsOf(percent).every((year) => dated.includes(year))) return undefined;
  if (more.length === 0 && (OF_WHICH.test(part.before) || PART.test(part.after) || OF_THAT.test(part.before)))
    return wholeBefore(larger, part);
  if (OF_DONE.test(percent.after)) return namedWhole(percent, larger);
  if (OF_RECEIVED.test(percent.after)) return onlyOne(larger.filter((count) => itemRole(count) === "received"));
  const isSame = ({ noun }: Item) =>
    more.length > 0 || part.noun === undefined || noun === undefined || part.noun === noun;
  const stems = stemsOf(of);
  const named = larger.filter((count) => stemsOf(saidOf(count)).some((stem) => stems.includes(stem)));
  const own = named.filter(({ sentence }) => sentence === part.sentence);
  const all = onlyOne(larger.filter(isCalledAll));
  if (named.length > 0 || OF_TOTAL.test(percent.after))
    return (
      onlyOne(own) ?? onlyOne(named) ?? onlyOne(larger.filter((count) => isSame(count) && (all ?? count) === count))
    );
  if (of !== "" && !namesNothing(of, larger.map(clauseOf).join(" "))) return undefined;
  const only = all ?? onlyOne(larger);
  const isBefore =
    only !== undefined &&
    (only.start < part.start || more.length > 0 || (only.noun ?? "") === part.noun) &&
    !part.listed;
  return only !== undefined && isSame(only) && isOneThing(part, only) && (only === all || isBefore) ? only : undefined;
}

function yearsOf(item: Item): readonly string[] {
  return clauseOf(item).match(YEARS) ?? [];
}

/** Whether what stands behind a part is a verb or names what the whole names, and its sentence goes on from that of the whole. */
function isOneThing(part: Item, whole: Item): boolean {
  const said = clauseOf(whole);
  const thing = THING.exec(part.after)?.[1];
  const isSame = thing === undefined || !THING.test(whole.after) || rootsOf(said).includes(rootsOf(thing)[0] ?? "");
  const lead = clauseBefore(part.before).replace(VERB, " ");
  return isSame && (part.sentence === whole.sentence || namesNothing(lead, `${whole.before} ${whole.after}`));
}

/** Whether what a percentage is of may be a count: it is called by one of the same words, or by none. */
function isOf(of: string, count: Item): boolean {
  const [name, ...more] = rootsOf(of).filter((word) => !ALL.test(word));
  const said = rootsOf(clauseOf(count));
  return name === undefined || !/^ [a-zء-ي]/.test(count.after) || [name, ...more].some((word) => said.includes(word));
}
