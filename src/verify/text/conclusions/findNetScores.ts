import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";

const REACH = 6;
/** What stands before the score. */
const SCORE =
  /(?:net promoter (?:score|index)|(?<![a-z])nps|صافي (?:نقاط|درجه|مؤشر|معدل) (?:ال)?(?:ترويج|مروجين|توصيه)|(?:نقاط|مؤشر) صافي (?:ال)?(?:ترويج|مروجين))(?: \(nps\))?(?: (?:was|is|of|at|stands at|stood at|came to|comes to|reached|بلغ|هو|عند|[يت]بلغ))?\s*[:=(]?\s*$/;
const FOR = /promoters?|مروج/;
const AGAINST = /detractors?|منتقد|معارض/;
/** What it comes of follows at once. */
const LEADS = /^\s*(?:[:(]|[,،] (?:with|from|based on|مع|من) )\s*(?:(?:ال)?[a-zء-ي]+\s*)?$/;
const OF_SOME = /^[^,،;؛.]* (?:in|at|for|among|في|لدي|بين) /;
/** What it is held to: another time, or what is wished. */
const OTHERWISE = /target|goal|last|previous|before|مستهدف|السابق|الماضي/;

/** Finds a net promoter score beside its promoters and detractors: "58 % promoters and 17 % detractors, a score of 41". */
export function findNetScores({ items, others }: Reading): readonly Relation[] {
  const scores = [...items, ...others].filter((item) => item.per === undefined && SCORE.test(item.before));
  return scores.flatMap((score): readonly Relation[] => {
    if (score.bound !== undefined || OTHERWISE.test(`${score.before} ${score.after.slice(0, 20)}`)) return [];
    const near = nearby(items, score.start, REACH).filter((item) => item.start !== score.start && !isCount(item));
    const called = (cue: RegExp, other: RegExp) =>
      onlyOne(near.filter((item) => cue.test(nameOf(item)) && !other.test(nameOf(item))));
    const [ahead, behind] = [called(FOR, AGAINST), called(AGAINST, FOR)];
    if (ahead === undefined || behind === undefined) return [];
    const isConcluded = [ahead, behind].every(
      ({ start, sentence, listed }) => start < score.start && (sentence === score.sentence || (listed && score.listed)),
    );
    // "Net promoter score 30: promoters 55 %, detractors 20 %".
    const isLed =
      LEADS.test(score.after) &&
      [ahead, behind].every(
        ({ start, sentence, after }) => start > score.start && sentence === score.sentence && !OF_SOME.test(after),
      );
    const relation = relate("difference", [ahead, behind], score);
    const gap = Math.round((ahead.value - behind.value) * 10 ** score.figure.decimals);
    // Shares that were rounded miss it by one.
    const isFar = Math.abs(ahead.value - behind.value - score.value) > 1;
    if (holds(relation) || (isLed && isFar)) return isLed || isConcluded ? [relation] : [];
    return isConcluded && differsByOneSlip(gap, score.figure.units) ? [relation] : [];
  });
}

/** The words right behind a percentage, or else those right before it. */
function nameOf({ before, after }: Item): string {
  const behind =
    /^\s*(?:of [a-z]+ )?(?:were |are )?(promoters?|detractors?|passives?|neutrals?|(?:ال)?محايد|مروج|منتقد|معارض|من ال(?:مروج|منتقد|معارض))/.exec(
      after,
    )?.[1];
  return (
    behind ??
    /(?:promoters?|detractors?|(?:مروج|منتقد|معارض)[ء-ي]*)[^a-zء-ي]*(?:were|was|made up|[وف]?(?:نسبتهم|بلغت|نسبه))?[^a-zء-ي]*$/.exec(
      before,
    )?.[0] ??
    ""
  );
}
