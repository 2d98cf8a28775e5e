import type { Span } from "../../../model/Finding.js";
import { groupBy } from "../../common/groupBy.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { lineAbove } from "../clauses/lineAbove.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { namesRest } from "../clauses/namesRest.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { ALL, BY, DIVIDED, HALVES, OPEN, OTHER, RATE, REST } from "../passage/cues.js";
import type { Item, Relation } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { isHundred } from "./isHundred.js";
import { isNoShare } from "./isNoShare.js";
import { isRanking } from "./isRanking.js";
import { partsOfHundred } from "./partsOfHundred.js";
import { runsTo100 } from "./runsTo100.js";
import { shareList } from "./shareList.js";
import { turnsTo100 } from "./turnsTo100.js";
import { withLastBefore } from "./withLastBefore.js";

const REACH = 40;
/** Shares that leave out less than this many percent may be all. */
const MOST = 95;
/** Of fewer shares the words may speak of something else. */
const FEWEST = 4;
const OPEN_LIST = { outcome: "cannot-check", reason: "not-exhaustive" } as const;
/** What comes next has no number: "accounts 21 % and other subjects the rest". */
const AND = /\sand\s|\sو(?=[ء-ي])/;
/** The far end of a scale: its classes exclude each other. */
const SCALE = /dissatisf|unsatisf|not (?:at all )?satisf|unhappy|disagree|very (?:bad|poor)|غير راض|مستاء/;

/** What a list of percentages under these words gives is no share: each of its rows is of its own whole. */
const NO_SHARE =
  /(?<![a-z])(?:rates?|satisf|chang|growth|grew|increas|ris(?:e|ing)|fell|fall|complet|complian|scor|within|on time|upheld)|انجاز|رضا|استجابه|التزام|تغير|نمو|تطور|معدل|زياده|ارتفاع|انخفاض/;
/** What a list ends with, whatever it began with. */
const THE_OTHER = /the other [^,،;؛.]{0,30}$/;
/** The second of two shares is what the first leaves: "children made the other 13.1 %". */
const ALL_THE_REST =
  /(?<![,;.] |(?<![a-z])(?:and|on|in|at|of|to|by|for|while|but|with|from) )(?:the remaining|the rest|the other)\s*$/;
/** What is said of so many, who may be others' too: "64 % of callers had", `38% منهم لديهم`. */
const STATEMENT =
  /^\s*(?:(?:of|من) ?[a-zء-ي]+ )?(?:(?:ha[ds]|have|were|was|are|is|said|felt|knew|lived?|asked|used|reported)(?![a-z])|(?:كان|لدي|لم|سبق|يعيش|قال|افاد|ذكر)[ء-ي]*)/;
/** What the others did not reach is no share: "all others stayed below 10 %". */
const LIMIT =
  /(?<![ء-ي])[وف]?(?:لم|لا|ما) [يت]?تجاوز|(?<![a-z])(?:no|none|not|never)(?![a-z])[^.;,]*(?<![a-z])(?:exceed|above|over|more than|reach)/;
/** Another list begins. */
const ANEW = /[;؛]|(?<![a-zء-ي])(?:of the|among|منه[امن]|وبين)(?![a-zء-ي])/;
/** Each case is in one class. */
const SINGLE =
  /(?<![ء-ي])(?:كل|لكل) [ء-ي]+ (?:[ء-ي]+ ){0,4}?(?:واحد|مره)|(?:اجابه|خيار|سبب|نتيجه|قرار|فيه|تصنيف) واحد|(?<![a-z])(?:one|single|only)(?: [a-z]+)? (?:answer|option|type|category|choice|reason|class|response|outcome|result|decision|finding)(?![a-z])|(?<![a-z])once/;

/**
 * Finds lists of percentages that add to 100, and those that are said to be complete and do not.
 * A list is a run of percentages in one sentence, or in neighbouring rows; one with a percentage that its count has confirmed or refuted is no error.
 */
export function findShareLists({ text, items }: Reading, judged?: ReadonlySet<Span>): readonly Relation[] {
  return groupPercents(items).flatMap((group) => {
    const runs = runsTo100(group);
    const [run] = runs;
    const torn = run !== undefined && runs.length === 1 && isTorn(group, run);
    if (runs.length > 0 && !torn) return runs.map((each) => shareList(each));
    const parts = partsOfHundred(group);
    if (parts !== undefined && runs.length === 0 && !mayOverlap(text, parts)) return [shareList(parts)];
    if (isWrong(text, group, judged)) return [shareList(withLastBefore(items, group))];
    if (sumOf(group) > MOST) return [];
    if (isSome(text, group)) return [{ kind: "share-list", operands: group, outcome: OPEN_LIST, said: true }];
    return isRanking(group) ? [{ kind: "share-list", operands: group, outcome: OPEN_LIST }] : [];
  });
}

/** Shares of which the words before them say that they are some: "among them", `من أبرز`. */
function isSome(text: string, group: readonly Item[]): boolean {
  const [first] = group;
  if (first === undefined || group.length < FEWEST) return false;
  return OPEN.test(`${first.before} ${first.listed ? lineAbove(text, first) : ""}`);
}

/** A list that says that it is all goes on beyond the percentages that add to 100; two of more may do so by chance where two digits of one are turned. */
function isTorn(group: readonly Item[], run: readonly Item[]): boolean {
  const isOne = !group.some(({ before }) => ANEW.test(before));
  if (isOne && DIVIDED.test(group[0]?.before ?? "") && run.length === 2 && group.length > 3 && turnsTo100(group))
    return true;
  const next = run[0] === group[0] ? group[run.length] : undefined;
  const only = sumOf(run);
  if (next?.listed && next.line - (run.at(-1)?.line ?? 0) === 1 && Math.abs(only - 100) > 0.01) return true;
  return (
    next !== undefined &&
    [DIVIDED, SINGLE].some((cue) => cue.test(group[0]?.before ?? "")) &&
    /^[^.؛;]{0,24}(?:[,،]|و|and)\s*$/.test(next.before)
  );
}

function groupPercents(items: readonly Item[]): readonly (readonly Item[])[] {
  const lines = groupBy(items, ({ kind, line }) => (kind === "percent" ? line : undefined));
  const isAlone = ({ line }: Item) => lines.get(line)?.length === 1;
  return runsOf(
    items.filter((item, at) => item.kind === "percent" && !isChange(item) && !isNoShare(item, items[at - 1])),
    (last, item) =>
      last.sentence === item.sentence ||
      (last.sentence + 1 === item.sentence && (REST.test(item.before) || isHundred(item))) ||
      (last.listed && item.listed && item.line - last.line === 1 && isAlone(last) && isAlone(item)),
  );
}

function isChange({ before, after, signed }: Item): boolean {
  return signed === true || tellsChange(before.slice(-60)) || /^\W*(?:increase|decrease|rise|fall|drop)/.test(after);
}

function isWrong(text: string, group: readonly Item[], judged: ReadonlySet<Span> | undefined): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined || group.length < 2) return false;
  const sum = sumOf(group);
  const texts = group.map(({ before, after }) => `${before} ${after}`);
  const lead = first.listed ? lineAbove(text, first) : "";
  const single = SINGLE.test(lead) || SINGLE.test(first.before);
  if (sum < 50 || (sum > 150 && !turnsTo100(group)) || (sum > 100 && !single && mayOverlap(text, group))) return false;
  if (group.length === 2 && HALVES.some((pair) => pair.every((side) => texts.some((words) => side.test(words)))))
    return sum > 100 || !REST.test(last.after);
  if (group.some((item) => judged?.has(item) || item.bound === "under" || LIMIT.test(clauseBefore(item.before))))
    return false;
  if (sum < 100 && namesRest(text, last)) return false;
  const clause = clauseBefore(last.before);
  const isClosed =
    group.length > 2 ? [REST, THE_OTHER].some((cue) => cue.test(clause)) : ALL_THE_REST.test(last.before);
  if (sum > 90 && sum < 110 && isClosed) return true;
  if (sum > 100 && group.length > 2 && texts.some((words) => SCALE.test(words))) return true;
  if (
    (!single && (OPEN.test(first.before) || OPEN.test(lead))) ||
    (NO_SHARE.test(lead) && !DIVIDED.test(lead) && !single) ||
    group.some(({ before, after }) => RATE.test(before.slice(-REACH)) || RATE.test(after.slice(0, REACH)))
  )
    return false;
  if (
    DIVIDED.test(first.before) ||
    REST.test(clause) ||
    OTHER.test(`${clause} ${clauseAfter(last.after).split(AND)[0]}`)
  )
    return true;
  if (group.length < 3) return false;
  if (BY.test(first.before) || BY.test(lead) || single) return sum > 97 && sum < 135;
  if (group.filter(({ after }) => STATEMENT.test(after)).length > 1) return false;
  // A list that does not say that it is whole may leave out a class of few cases.
  return (ALL.test(first.before) && sum > 90 && sum < 110) || (sum > 100 && sum < 115);
}
