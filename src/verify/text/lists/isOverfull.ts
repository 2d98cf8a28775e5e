import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { isPart } from "../clauses/isPart.js";
import { OF_FIRST } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { areOfOneKind } from "./areOfOneKind.js";
import { isDivided } from "./isDivided.js";

/** What is more than the total by more counts something else. */
const FAR = 1.5;
/** The same of cases at their stages, which may have been there before. */
const NEAR = 1.25;
/** Each of these came by one channel to one place; a person or firm may be in several. */
const CASES: readonly string[] = ["call", "case", "complaint", "contact", "enquiry", "report", "request", "ticket"];
/** The sentence begins with its whole. */
const OF = /^\s*[وف]?من\s*$/;
/** How far a work has come, of which it is at one stage: done, under way, to come, given up. */
const STAGES: readonly RegExp[] = [
  /(?<![a-z])(?:completed?|closed|done|finished|delivered|handled|resolved|settled)(?![a-z])|(?<![ء-ي])[وف]?(?:ال)?(?:اكتملت?|مكتمله?|انجزت?|منجزه?|اغلقت?|مغلقه?|عولجت?|حلت?|سويت?)(?![ء-ي])/,
  /(?<![a-z])(?:under ?way|in progress|ongoing|still open|pending)(?![a-z])|(?<![ء-ي])[وف]?(?:قيد|جاري?ه?)(?![ء-ي])/,
  /(?<![a-z])(?:planned|not (?:yet )?(?:started|begun)|yet to (?:start|begin))(?![a-z])|(?<![ء-ي])[وف]?لم [يت](?:بدا|نطلق)(?![ء-ي])/,
  /(?<![a-z])(?:cancel(?:l?ed)?|withdrawn|rejected|void(?:ed)?)(?![a-z])|(?<![ء-ي])[وف]?(?:(?:ال)?(?:الغي|ملغا|سحب|رفض|مرفوض|شطب)[تهي]{0,2})(?![ء-ي])/,
];

/** Whether parts of which none can be in two are more than the total that is divided among them: places, channels, stages of work. */
export function isOverfull(total: Item, parts: readonly Item[]): boolean {
  const sum = sumOf(parts);
  if (sum <= total.value || sum > FAR * total.value) return false;
  if (!parts.every(({ sentence }) => sentence === total.sentence)) return false;
  const isOf = [OF_FIRST, OF].some((cue) => cue.test(total.before)) || parts.slice(0, 1).some(isPart);
  const areKinds = areOfOneKind(parts) && (isDivided(total, parts) || (isOf && CASES.includes(total.noun ?? "")));
  return areKinds || (sum <= NEAR * total.value && (isOf || isDivided(total, parts)) && areStages(parts));
}

function areStages(parts: readonly Item[]): boolean {
  const stages = parts.map(({ before, after }) => stageIn(clauseAfter(after)) ?? stageIn(clauseBefore(before)));
  return stages.every((stage) => stage !== undefined) && new Set(stages).size === parts.length;
}

function stageIn(words: string): RegExp | undefined {
  return STAGES.find((stage) => stage.test(words));
}
