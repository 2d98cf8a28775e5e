import type { Span } from "../../../model/Finding.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { lineAbove } from "../clauses/lineAbove.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { namesRest } from "../clauses/namesRest.js";
import { ALL, BY, DIVIDED, OPEN, OTHER, RATE, REST } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { areHalves } from "./areHalves.js";
import { isOfEach } from "./isOfEach.js";
import { turnsTo100 } from "./turnsTo100.js";

const REACH = 40;
/** Of a few it is not known whether they are men or women. */
const KNOWN = 95;
/** What comes next has no number: "accounts 21 % and other subjects the rest". */
const AND = /\sand\s|\sو(?=[ء-ي])/;
/** The far end of a scale: its classes exclude each other. */
const SCALE = /dissatisf|unsatisf|not (?:at all )?satisf|unhappy|disagree|very (?:bad|poor)|غير راض|مستاء/;
/** What a list of percentages under these words gives is no share: each of its rows is of its own whole. */
const NO_SHARE =
  /(?<![a-z])(?:rates?|satisf|chang|growth|grew|increas|ris(?:e|ing)|fell|fall|complet|complian|scor|within|on time|upheld|cover(?:ed|age)|trust|poverty|poor|reasons|need|reduc|discount|penetration|yield|interest)|انجاز|تغطي|فقر|ثقه|نسبه النساء|رضا|استجابه|التزام|تغير|نمو|تطور|معدل|زياده|ارتفاع|انخفاض|تخفيض|خفض|خصم|انتشار|فايده/;
/** All of whom a sentence tells the shares: "Those who rang wanted advice in 16 %". */
const ALL_WHO = /(?:^|[.!?]\s)\s*(?:all |those |people |callers |customers ){1,2}who(?![a-z])/;
/** Rates, though words divide them: `توزيع نسب الرضا حسب المنطقة`. */
const RATES = /(?<![a-z])rates(?![a-z])|(?<![ء-ي])نسب (?:ال)?(?:رضا|انجاز|التزام|استجابه)/;
/** What a list ends with, whatever it began with. */
const THE_OTHER = /the other [^,،;؛.]{0,30}$/;
/** The second of two shares is what the first leaves: "children made the other 13.1 %". */
const ALL_THE_REST =
  /(?<![,;.] |(?<![a-z])(?:and|on|in|at|of|to|by|for|while|but|with|from) )(?:the remaining|the rest|the other)\s*$/;
/** Some of the rest: "40 % of the remaining 30 %", `وعن باقي الرسائل بنسبة 65%`. */
const OF_REST =
  /(?<![a-zء-ي])(?:(?:of|from|in|for|on|at|by|to)(?: the)? (?:remaining|rest|others?)|و?(?:من|في|عن|علي) (?:ال)?(?:باقي|بقيه|متبقي))(?![a-z])/;
/** What is said of so many, who may be others' too: "64 % of callers had", `38% منهم لديهم`. */
const STATEMENT =
  /^\s*(?:(?:of|من) ?[a-zء-ي]+ )?(?:(?:ha[ds]|have|were|was|are|is|said|felt|knew|lived?|asked|used|reported)(?![a-z])|(?:كان|لدي|لم|سبق|يعيش|قال|افاد|ذكر)[ء-ي]*)/;
/** What the others did not reach is no share: "all others stayed below 10 %". */
const LIMIT =
  /(?<![ء-ي])[وف]?(?:لم|لا|ما) [يت]?تجاوز|(?<![a-z])(?:no|none|not|never)(?![a-z])[^.;,]*(?<![a-z])(?:exceed|above|over|more than|reach)/;
/** What the shares of a sentence are of, where it does not say that they are all. */
const CASES =
  /(?<![a-z])(?:complaint|call|contact|case|request|enquir|quer|report|ticket|message|letter|e-?mail)(?:s|y|ies)?(?![a-z])|شك[اوي]|بلاغ|طلب|مكالم|اتصال|استفسار|رسا[ئي]ل|معامل|تذاكر|حالات/;
/** Two shares that are all of what words divide are near to it. */
const LEAST_OF_TWO = 75;

/** Whether percentages are a list that has to make 100, and does not: by what closes it, or because it is so near. */
export function missesHundred(text: string, group: readonly Item[], judged: ReadonlySet<Span> | undefined): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined || group.length < 2) return false;
  const sum = sumOf(group);
  const texts = group.map(({ before, after }) => `${before} ${after}`);
  const lead = first.listed ? lineAbove(text, first) : "";
  const isOfBoth = group.length === 2 && areHalves(group);
  if (sum < 50 || (sum > 150 && !isOfBoth && !turnsTo100(group)) || mayOverlap(text, group)) return false;
  const isRate = [lead, first.before].some(
    (words) => RATES.test(words) || (NO_SHARE.test(words) && !DIVIDED.test(words)),
  );
  if (isOfBoth && !isRate) return sum > 100 || (sum < KNOWN && !REST.test(last.after));
  if (group.some(isOfEach) || holdsOthers(group, sum)) return false;
  if (group.some((item) => judged?.has(item) || item.bound === "under" || LIMIT.test(clauseBefore(item.before))))
    return false;
  if (sum < 100 && namesRest(text, last)) return false;
  const clause = clauseBefore(last.before);
  const isClosed =
    group.length > 2 ? [REST, THE_OTHER].some((cue) => cue.test(clause)) : ALL_THE_REST.test(last.before);
  if (sum > 90 && sum < 110 && isClosed) return true;
  if (sum > 100 && group.length > 2 && texts.some((words) => SCALE.test(words))) return true;
  if (
    OPEN.test(first.before) ||
    OPEN.test(lead) ||
    isRate ||
    group.some(({ before, after }) =>
      [before.replace(ALL_WHO, "").slice(-REACH), after.slice(0, REACH)].some((words) => RATE.test(words)),
    )
  )
    return false;
  if (group.length < 3 && sum < LEAST_OF_TWO && !isClosed) return false;
  if (
    DIVIDED.test(first.before) ||
    (REST.test(clause) && !OF_REST.test(clause)) ||
    OTHER.test(`${clause} ${clauseAfter(last.after).split(AND)[0]}`)
  )
    return true;
  if (group.length < 3) return false;
  if (BY.test(first.before) || BY.test(lead)) return sum > 97 && sum < 135;
  if (group.filter(({ after }) => STATEMENT.test(after)).length > 1) return false;
  // A list that does not say that it is whole may leave out a class of few cases.
  if (ALL.test(first.before) && sum > 90 && sum < 110) return true;
  return sum > 100 && sum < 115 && (first.listed || CASES.test(first.before));
}

/** Whether one of them is what the others are together: "55 % is from other sources: 50 % from water and 5 % from wind". */
function holdsOthers(group: readonly Item[], sum: number): boolean {
  return group.length > 2 && group.some(({ value }) => Math.abs(2 * value - sum) <= 0.5);
}
