import { areComplements } from "../clauses/areComplements.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isPart } from "../clauses/isPart.js";
import { wordBehind } from "../clauses/wordBehind.js";
import { yearOf } from "../clauses/yearOf.js";
import {
  DIVIDED,
  EARLIER,
  HIGHEST,
  OF_FIRST,
  OF_THESE,
  OPEN,
  OUT_OF,
  PART,
  PENDING,
  REST,
  YEARS,
} from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { areContrary } from "./areContrary.js";
import { areItsKinds } from "./areItsKinds.js";
import { areOfOtherNoun } from "./areOfOtherNoun.js";
import { areOpposed } from "./areOpposed.js";
import { areOutcomes } from "./areOutcomes.js";
import { fateOf } from "./fateOf.js";
import { mayBeWhole } from "./mayBeWhole.js";
import { slotOf } from "./slotOf.js";

/** How words divide a whole: into all that there is, or into what no case can be twice. */
type Division = "closed" | "exclusive";

const OTHERS = /(?<![a-z])the others?(?: [a-z]+)?\s*$/;
/** Of the rest some may have come before: "the remaining 430, some of them from 2023, are under way". */
const SOME = /(?<![a-z])(?:some of|end of)(?![a-z])|(?<![ء-ي])(?:بعض|نهايه)(?![ء-ي])/;
/** Of these one may have several: what people have, say or complain about. */
const PROPERTY =
  /(?<![a-z])(?:ha[ds]|have|owns?|know|uses?|use|says?|said|want|speak|suffer[a-z]*|report[a-z]*|mention[a-z]*|nam(?:ed|ing)|about|concern[a-z]*|on(?! to(?![a-z]))|over)(?![a-z])|(?<![ء-ي])(?:لدي[ء-ي]*|[يت]ملك[ء-ي]*|ذكر[ء-ي]*|[يت]عاني[ء-ي]*|عن(?! (?:بعد|طريق)(?![ء-ي]))|بشان|حول|تتعلق)(?![ء-ي])/;
/** "The lion's share was for", `استحوذت النظافة على`. */
const SHARES =
  /(?<![ء-ي])[وف]?(?:استحوذ|استاثر|حصد|(?:كان )?نصيب|حصه)[ء-ي]*(?![ء-ي])|(?<![a-z])(?:account(?:s|ed|ing)? for|made up|making up|took the|led to|went to)(?![a-z])/;
/** And so it did with them: `نظرت في 214 تظلماً، فقبلت 67`. */
const THEN_DID = /[,،] ف[ء-ي]{3,} $/;
/** "Of last quarter's 356 appeals". */
const OF_ITS = /^[^a-zء-ي]*(?:of|among) (?:[a-z'’]+ ){0,3}$/;
const THEY_ARE = /(?<![ء-ي])(?:وهي|وهم)(?![ء-ي])/;
const LIST = /:[^:]{0,40}$/;
/** Nothing is said of it but its name: "Emergency had 156, outpatients 142 and surgery 90." */
const BARE = /^\s*(?:[,;.،؛]|$|and(?![a-z])|و)/;
const SHORT = 40;
const CASES: readonly string[] = ["call", "case", "complaint", "contact", "enquiry", "report", "request", "ticket"];

/** How the words around a whole and its parts divide it; `undefined` where they do not say so. */
export function divisionOf(whole: Item, parts: readonly Item[]): Division | undefined {
  const [first, ...more] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || !mayBeWhole(whole, parts) || areOfOtherNoun(parts, whole))
    return undefined;
  const isBehind = first.start > whole.start;
  const isOne = first.sentence === whole.sentence;
  const isMarked = isOne
    ? (isBehind && isPart(first)) ||
      (isBehind && OPEN.test(first.before)) ||
      [OF_FIRST, OF_ITS, OUT_OF].some((cue) => cue.test(whole.before))
    : OF_THESE.test(first.before) || PART.test(first.after);
  // What is of both kinds is counted twice.
  if (isBehind && sumOf(parts) < whole.value && areItsKinds(whole, parts)) return "closed";
  const areOfOne = last.sentence === first.sentence;
  const areProperties = parts.some((part) => PROPERTY.test(clauseOf(part)));
  const lead = isOne ? first.before : `${whole.after} ${first.before}`.replace(THEY_ARE, "");
  const isListed = LIST.test(lead) && !areProperties;
  const isSplit = DIVIDED.test(lead) || (isOne && isListed) || [SHARES, THEN_DID].some((cue) => cue.test(first.before));
  const isTied = isMarked || (isBehind && isSplit);
  // A caller may be of unknown sex, a person is not.
  if (areOpposed(parts)) return whole.ofPeople || !isPart(first) || areComplements(parts) ? "closed" : "exclusive";
  const isRest = [REST, OTHERS].some((cue) => cue.test(clauseBefore(last.before)));
  if (isRest && isBehind) {
    // What waits may have come before.
    const waits =
      PENDING.test(`${last.before} ${last.after}`.replace(REST, "")) ||
      SOME.test(`${clauseBefore(last.before)} ${last.after}`);
    if (!isTied && (waits || (isOne && fateOf(first) === undefined))) return undefined;
    return REST.test(last.after) ? "exclusive" : "closed";
  }
  if (!isBehind && !isMarked) return undefined;
  if (isTied && !areProperties && areOutcomes(parts)) return "exclusive";
  if (isBehind && isOne && areContrary(parts)) return "exclusive";
  const slot = slotOf(first);
  const isParallel = slot !== undefined && slot !== slotOf(whole) && more.every((part) => slotOf(part) === slot);
  const areCases = CASES.includes(whole.noun ?? "");
  // "2,855 in 2010, 2,605 in 2011, 2,697 in 2012": the first is of a year as the others are.
  if (isParallel && slot === "year" ? !isOfYear(whole) : isParallel && areCases) return "exclusive";
  if (parts.length > 3 && isMarked && areOfOne && !areProperties) return "exclusive";
  const isBare =
    new Set(parts.map(({ value }) => value)).size === parts.length &&
    more.every(({ before, after }) => before.length < SHORT && BARE.test(after));
  const isRow =
    (areOfOne &&
      parts.length > 2 &&
      !EARLIER.test(clauseOf(whole)) &&
      ![HIGHEST, OPEN].some((cue) => cue.test(whole.before))) ||
    isListed;
  if ((isBare && (isTied || (!isOne && isRow))) || (isBehind && isSplit)) return "exclusive";
  const thing = wordBehind(whole.noun, whole.after);
  const areThings = thing !== undefined && parts.every(({ noun, after }) => wordBehind(noun, after) === thing);
  return isMarked && areThings ? "exclusive" : undefined;
}

/** Whether a count is of one year, however far behind it in its clause. */
function isOfYear(whole: Item): boolean {
  return yearOf(whole) !== undefined || clauseAfter(whole.after).match(YEARS)?.length === 1;
}
