import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { isLabelled } from "../clauses/isLabelled.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { yearOf } from "../clauses/yearOf.js";
import { COMPARISON, STATES, TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** The number speaks of something that the text has spoken of. */
const KNOWN =
  /(?<![a-zء-ي])(?:the|these|those|all|its|their|كما (?:سلف|سبق|تقدم|ذكر[ء-ي]*|اسلف[ء-ي]*|اشر[ء-ي]*)[^،.]*|(?:as|we) (?:said|noted|stated|mentioned|reported)[^,.]*|[وف]?(?:ال)?بالغ[ء-ي]*(?: عدد[ء-ي]*)?|[وف]?عدد(?:ها|هم|ه)(?: [ء-ي]+)?|ال|لل|same)\s*\(?$/;
const AGAIN =
  /^[^,،;.]{0,40}(?<![a-zء-ي])(?:mentioned|above|already|المذكور[ء-ي]*|المشار|السالف[ء-ي]*|سالف[ء-ي]*|overall|in total|in all|altogether)/;
/** The words of the number itself say that it is one told before, whatever became of it. */
const THESE = /(?:these|those|(?<![a-z])all(?: of)?(?: the)?|هذه|البالغ[ء-ي]* عدد[ء-ي]*)\s*$/;
const VERB = /^\s*[ء-ي]+ (?:في |عن |علي )?(?=(?:جميع |كافه |كل |معظم )?ال[ء-ي]+ البالغ)/;
/** How many those are of which the words before speak. */
const APPOSED = /[,،] (?:وهي|وهو|وهم|which (?:is|are|were)|that is)\s*\(?$/;
const STEM = 4;
const CLAUSE = 60;

/** How the words around two counts tie them: as the same number said again, as one that may be, by a word alone, or not at all. */
export function sayAgain(one: Item, other: Item): "again" | "perhaps" | "hardly" | undefined {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (COMPARISON.test(a.before) || COMPARISON.test(b.before) || COMPARISON.test(a.after) || COMPARISON.test(b.after))
    return undefined;
  if (STATES.some((cue) => cue.test(a.state) !== cue.test(b.state))) return undefined;
  const stems = new Set(stemsOf(a.all));
  const shared = new Set(stemsOf(b.all).filter((stem) => stems.has(stem)));
  // Of one year, and counted by one verb: "recorded in 2022".
  const isOfOneYear = shared.size > 0 && yearOf(one) !== undefined && yearOf(one) === yearOf(other);
  const isHeading = other.line === 0 && one.line > 0 && shared.size > 1;
  const isNamed = (a.noun !== undefined && a.noun === b.noun) || isLabelled(one, other) || isLabelled(other, one);
  if (!isNamed) return isHeading ? "perhaps" : shared.size > 0 ? "hardly" : undefined;
  const known = [one, other].some(({ before, after }) => KNOWN.test(before) || TOTAL.test(before) || AGAIN.test(after));
  // A row has a name of its own.
  const isOther = other.listed && /:\s*$/.test(other.before) && !TOTAL.test(other.before) && shared.size < 2;
  if (known && !isOther) return "again";
  return shared.size > 1 ||
    isOfOneYear ||
    APPOSED.test(other.before) ||
    STATES.some((cue) => cue.test(a.all)) ||
    a.arabic !== b.arabic
    ? "perhaps"
    : undefined;
}

function wordsOf({ before, after, noun, listed }: Item) {
  const lead = (listed ? before : clauseBefore(before)).slice(-CLAUSE);
  const rest = clauseAfter(after).slice(0, CLAUSE);
  const next = /^ ([a-zء-ي]{3,})/.exec(after)?.[1]?.slice(0, STEM);
  const state = THESE.test(before) ? lead.replace(VERB, "") : `${lead} ${rest}`;
  return {
    state,
    before: lead,
    after: rest,
    all: `${lead} ${rest}`,
    noun: noun ?? next,
    arabic: /[ء-ي]/.test(lead + rest),
  };
}
