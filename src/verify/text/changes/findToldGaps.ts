import type { Span } from "../../../model/Finding.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { isAlike } from "../clauses/isAlike.js";
import { MEAN, PLANNED } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Unsummed } from "../sums/Reading.js";
import { isSlippedGap } from "./isSlippedGap.js";

/** Before what two numbers are apart: "a difference of", `والفرق`, `بفارق`, "Range:", `المدى (الفرق بين الأعلى والأدنى):`. */
const GAP =
  /(?<![a-zء-ي])(?:difference|gap|lead|margin|range|spread|[وف]?ب?(?:ال)?(?:فا?رق|مدي))(?![a-zء-ي])(?:(?: between [^,،;؛.\d]{3,40})?(?: (?:of|is|was|being|comes to|قدره|مقداره|بلغ|يبلغ|وهو|هو|بينهما))?|[^,،;؛.\d]{0,40}:)\s*$/;
/** One of the two that the gap is between: "the difference between the busiest month (218) and". */
const OF_TWO = /(?<![a-zء-ي])(?:between|بين)[^,،;؛.\d)]*\([^)\d]*$/;
/** `لا يفصل بينهما سوى`, "only 409 apart" */
const APART = /(?<![ء-ي])(?:[يت]?فصل) بين[^,،;؛.\d]{0,60}(?:سوي|الا|غير)\s*$/;
/** Behind what a number is more or less than its mean: "2,952 more than the average month", `183 على المتوسط`. */
const THAN_MEAN =
  /^[^,،;؛.\d]{0,20}(?:(?<![a-z])(?:more|fewer|less|higher|lower|above|below) (?:than )?(?:the |its |their )?(?:[a-z]+ )?(?:average|mean)(?![a-z])|(?<![ء-ي])(?:علي|عن|فوق|دون|من) (?:هذا )?(?:ال)?(?:متوسط|معدل))/;
/** The gap is one from another time, or from what is not told. */
const SINCE =
  /^[^,،;؛.\d]{0,30}(?<![a-zء-ي])(?:from|on|since|over|than (?!the average)|compared|عن|مقارنه|منذ)(?![a-zء-ي])/;
const REACH = 6;
const LEAST = 100;
const TWO = 2;
/** Smaller numbers beside them are of other things. */
const FEW = 13;

/** Finds how far two counts are apart, or one is from the mean, that one slip of the hand makes wrong: where nothing else is counted beside the three. */
export function findToldGaps({ items }: Unsummed, known: ReadonlySet<Span>): readonly Relation[] {
  return items.flatMap((gap): readonly Relation[] => {
    const ofMean = THAN_MEAN.test(gap.after);
    const isGap =
      (GAP.test(gap.before) || APART.test(gap.before)) && !OF_TWO.test(gap.before) && !SINCE.test(gap.after);
    if (known.has(gap) || !isCount(gap) || gap.bound !== undefined || !(ofMean || isGap)) return [];
    const near = nearby(items, gap.start, REACH).filter(
      (item) => item !== gap && item.kind === "count" && item.value >= FEW,
    );
    const pair = ofMean ? withMean(gap, near) : pairOf(gap, near);
    const [one, other] = pair ?? [];
    if (one === undefined || other === undefined || one.value === other.value) return [];
    const isPlain = [one, other].every(
      (item) => item.bound === undefined && isAlike(item, gap) && !PLANNED.test(item.before),
    );
    const nouns = new Set([one, other, gap].flatMap(({ noun }) => noun ?? []));
    if (!isPlain || nouns.size > 1 || Math.max(one.value, other.value) < LEAST) return [];
    const [low, high] = one.value < other.value ? [one, other] : [other, one];
    const relation = relate("difference", [high, low], gap);
    return fails(relation) && isSlippedGap(high, low, gap) ? [relation] : [];
  });
}

/** The only two other counts of the sentence of a gap, or of the one before, or the two rows above. */
function pairOf(gap: Item, near: readonly Item[]): readonly Item[] | undefined {
  const rows = near.filter(({ listed, line }) => listed && line < gap.line && gap.line - line <= TWO);
  if (gap.listed) return rows.length === TWO ? rows : undefined;
  const own = near.filter(({ sentence }) => sentence === gap.sentence);
  const told = own.length > 0 ? own : near.filter(({ sentence }) => sentence === gap.sentence - 1);
  return told.length === TWO ? told : undefined;
}

/** The only count of the sentence that is no mean, and the only mean of it or of the sentence before. */
function withMean(gap: Item, near: readonly Item[]): readonly Item[] | undefined {
  const told = near.filter(({ sentence }) => sentence === gap.sentence || sentence === gap.sentence - 1);
  const isMean = ({ start, before, per }: Item) =>
    per !== undefined || MEAN.test(clauseBefore(before)) || (start > gap.end && THAN_MEAN.test(gap.after));
  const mean = onlyOne(told.filter(isMean));
  const one = onlyOne(told.filter((item) => item !== mean && item.sentence === gap.sentence));
  return mean && one && [one, mean];
}
