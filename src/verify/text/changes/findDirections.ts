import { clauseBefore } from "../clauses/clauseBefore.js";
import { isAlike } from "../clauses/isAlike.js";
import { isFromTo } from "../clauses/isFromTo.js";
import { isRangeFrom } from "../clauses/isRangeFrom.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { FALL, RISE } from "../passage/cues.js";
import type { Item, Relation } from "../relations/Relation.js";
import type { Reading } from "../sums/Reading.js";
import { judgeDirection } from "./judgeDirection.js";
import { missedTargets } from "./missedTargets.js";

/** "4,489, an increase on the 5,233 of the year before", `، بزيادة عن`. */
const ON =
  /^[^,،;؛.]*[,،(]\s*(?:(an? (?:[a-z]+ )?(?:increase|rise|growth|jump|climb|surge)|up|(?:more|higher) than|ب(?:زياده|ارتفاع)(?: نسبته?ا?)?)|(an? (?:[a-z]+ )?(?:decrease|fall|drop|reduction|decline|dip)|down|(?:fewer|less|lower) than|ب(?:انخفاض|تراجع)(?: نسبته?ا?)?))(?:(?<=than)|(?: of)? +(?:on|from|over|عن|compared (?:with|to)))(?: the| those)?\s*\(?$/;
/** "24.0 per 100,000, which is higher than in the year before (29.3)". */
const THAN =
  /^[^,،;؛.]{0,70}[,،]\s*(?:which )?(?:is|was|are|were|[وف]?ه[وي])\s+(?:(higher|more|greater|اعلي|اكثر|اكبر|ازيد)|(?:lower|less|fewer|اقل|ادني))\s+(?:than|من)\s[^,،;؛.()]*\(\s*$/;
/** From the percentage of a change to its base: "by 12 % in 2023 from". */
const BY_FROM = /^[,،]?\s*(?:(?:in|during|over|في|خلال) [^,،.]{1,20}[,،]?\s*)?(?:from|من)\s*$/;
const WORD = /^ [a-zء-ي]+/;
/** Right before a number that moved so: "rose by 7 % to", `ارتفع عدد الزيارات إلى`. */
const MOVED =
  /(?:(?<![a-z])(?:(rose|increased|grew|climbed|jumped)|fell|decreased|dropped|declined)(?: by)?\s+to\s*|(?<![ء-ي])[وف]?(?:(ارتفع|زاد|ازداد|نما)|انخفض|تراجع|هبط|نقص)ت? (?:عدد )?[ء-ي]+ (?:بنسبه\s+)?(?:الي|ل[يت]بلغ|ل[يت]صل الي)\s*)$/;
/** From that number to what it is compared with. */
const AGAINST = /^(?: [a-zء-ي]+)?[,،]? (?:compared (?:with|to)|against|versus|مقارنه (?:مع |ب)|مقابل)\s*$/;
/** And behind that, a year ago and nothing else. */
const YEAR_AGO =
  /^(?: [a-zء-ي]+)? (?:(?:in|for|during|over) )?(?:the (?:previous|preceding|prior) year|the year before|a year (?:earlier|before|ago)|last year|(?:في |خلال |عن )?(?:ال)?(?:عام|سنه) (?:ال)?(?:سابق|ماضي|منصرم)ه?)\s*(?:[.,،;؛]|$)/;
/** What is so many times as large is one of something else. */
const FAR = 5;
/** The verb is taken back. */
const NOT = /(?<![a-zء-ي])(?:not|no|لم|لا|ولم|دون)(?![a-zء-ي])/;
/** The verb of two percentages: what fell may have raised another number. */
const VERB = /^\s*[وف]?[ء-ي]+|[a-z]+ from\s*$/;

/** Finds two counts of which the text says that they rose or fell, or lie above or below a target, and which do not. */
export function findDirections({ items, others }: Reading): readonly Relation[] {
  const rates = others.flatMap((second, index): Relation[] => {
    const [first] = others.slice(Math.max(0, index - 1), index);
    const than = THAN.exec(second.before);
    if (than === null || first?.sentence !== second.sentence || !mayBeSame(first, second)) return [];
    return judgeDirection(second, first, than[1] === undefined ? -1 : 1);
  });
  const counts = items.flatMap((second, index): Relation[] => {
    // "124,856 contacts, up 13.9 % from 188,582"
    const by = second.kind === "count" && items[index - 1]?.kind === "percent" ? items[index - 1] : undefined;
    const [before, first] =
      by === undefined ? [items[index - 2], items[index - 1]] : [items[index - 3], items[index - 2]];
    if (first?.kind !== second.kind || first.sentence !== second.sentence) return [];
    if (by && (before?.sentence === second.sentence || second.value > FAR * first.value)) return [];
    // "8,400 (5,000 and 3,400), up from 8,000": the number before is a part of what rose.
    if (/^[^()]*\)/.test(second.before) && !/\(\s*$/.test(first.before)) return [];
    if (!isAlike(first, second) || first.value === second.value) return [];
    // "Rose by 12 % from 3,200 to 3,060", "by 12 % to 3,060".
    const share = before?.kind === "percent" && before.sentence === first.sentence ? before.before : "";
    const [moved, rose, risen = rose] = MOVED.exec(`${share}${first.before}`) ?? [];
    if (moved !== undefined && AGAINST.test(second.before) && YEAR_AGO.test(second.after))
      return judgeDirection(second, first, risen === undefined ? -1 : 1);
    if (first.bound !== undefined) return [];
    const [, rises, falls] = (second.kind === "count" && ON.exec((by?.before ?? "") + second.before)) || [];
    if (rises !== undefined || falls !== undefined)
      return judgeDirection(second, ofSame(before, first, second), rises !== undefined ? 1 : -1);
    // "Down from 41 a year ago, but the others rose to 53": what moved is another.
    if (!isFromTo(first, second) || isRangeFrom(first, second) || tellsChange(second.before)) return [];
    const words = clauseBefore(`${BY_FROM.test(first.before) ? share : ""}${first.before}`);
    const [said = ""] = second.kind === "count" ? [words] : (VERB.exec(words) ?? []);
    const [up, down] = [RISE.test(said), FALL.test(said)];
    return up === down || NOT.test(words) ? [] : judgeDirection(first, second, up ? 1 : -1);
  });
  return [...counts, ...rates, ...missedTargets(items), ...missedTargets(others)];
}

/** "83,497 students at 88 colleges, up from 81,305 students": of the two numbers before the second, the one that counts the same. */
function ofSame(before: Item | undefined, first: Item, second: Item): Item {
  const [own, between, other] = [before, first, second].map((item) => WORD.exec(item?.after ?? "")?.[0]);
  return before?.sentence === second.sentence && own !== undefined && own === other && between !== other
    ? before
    : first;
}
