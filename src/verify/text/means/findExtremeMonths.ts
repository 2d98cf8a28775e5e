import { foldText } from "../../../language/foldText.js";
import { checkBound } from "../../checks/checkBound.js";
import { addsNoName } from "../clauses/addsNoName.js";
import { isAlike } from "../clauses/isAlike.js";
import { FEWEST } from "../clauses/rankCues.js";
import { COMPARISON, EARLIER, FALL, HIGHEST, MEAN, MORE_THAN, PLANNED, RISE } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import type { Reading } from "../sums/Reading.js";
import { wordsOfBoth } from "./wordsOfBoth.js";

const MONTHS = 12;
/** The total is one of a year, and the text names no shorter time beside it. */
const OF_YEAR =
  /twelve months|12 months|(?<![a-z])year(?![a-z])|(?:in|during|for) \d{4}(?!\d)|annual|january to december|(?<![ء-ي])(?:ال)?(?:عام|سنه|سنوي)(?![ء-ي])/;
const OF_LESS =
  /half|quarter|(?<!twelve |12 )months|since|until|so far|(?:opened|launched|began) in|ربع|نصف|اشهر|منذ|حتي|افتتح/;
const MONTH = /month|شهو?ر/;
const OTHER_TIME = /day|daily|week|hour|half|quarter|يوم|اسبوع|ساعه|ربع|نصف/;
/** So far from its month the number may be. */
const REACH = 240;
const NEAR = 30;

/** Finds the number of the busiest month below a twelfth of the total of the year, or that of the slowest month above it. */
export function findExtremeMonths({ text, items, figures }: Reading): readonly Relation[] {
  const counts = items.filter((item) => isCount(item) && item.bound === undefined);
  const heading = foldText(/^[^\n]{1,80}(?=\n)/.exec(text)?.[0] ?? "");
  return counts.flatMap((item): readonly Relation[] => {
    const lead = item.before;
    const isMost = HIGHEST.test(lead);
    if (isMost === FEWEST.test(lead) || MORE_THAN.test(item.after)) return [];
    const own = figuresWithin(figures, item.start - REACH, item.end + REACH).filter(({ kind }) => kind === "month");
    if (!MONTH.test(lead) && own.every(({ span }) => item.start - span.end > lead.length || span.start > item.end))
      return [];
    const total = nearby(counts, item.start, NEAR).reduce<Item | undefined>(
      (most, one) => (one.value > (most ?? item).value && isAlike(one, item) && isOfNoun(one, item) ? one : most),
      undefined,
    );
    if (total === undefined) return [];
    const both = wordsOfBoth(text, item, total);
    const words = own.reduce((all, month) => all.replace(foldText(month.text), " "), both.own);
    const around = `${heading} ${both.other}`;
    if (!OF_YEAR.test(around) || OF_LESS.test(around) || OTHER_TIME.test(words)) return [];
    if ([MEAN, COMPARISON, EARLIER, PLANNED, RISE, FALL].some((cue) => cue.test(words))) return [];
    if (COMPARISON.test(total.before) || !addsNoName(words, around)) return [];
    const mean = { units: Math.round((total.value * 100) / MONTHS), decimals: 2 };
    const outcome = checkBound([mean], isMost ? "<=" : ">=", item.figure);
    return [{ kind: "extreme", operands: [total, item], outcome, whole: MONTHS }];
  });
}

/** Whether two numbers may count the same; "1,109,304 times" says how often. */
function isOfNoun(one: Item, item: Item): boolean {
  return one.noun === undefined || one.noun === "time" || item.noun === undefined || one.noun === item.noun;
}
