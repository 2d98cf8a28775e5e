import { addsNoName } from "../clauses/addsNoName.js";
import { FEWEST } from "../clauses/rankCues.js";
import { COMPARISON, EARLIER, MEAN, PLANNED } from "../passage/cues.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateBound } from "../relations/relateBound.js";
import { isMean } from "./isMean.js";
import { wordsOfBoth } from "./wordsOfBoth.js";

const LARGEST = /(?:larg|bigg|high|great)est(?![a-z])|(?<![ء-ي])[وفب]?(?:ال)?(?:اكبر|اعلي)(?![ء-ي])/;
/** How many they are is ranked, or what some time had of them. */
const OTHERWISE =
  /(?<![a-z])(?:number|total|second|may|can)(?![a-z])|عدد|ثاني|(?:est|اعلي|اكبر) (?:day|week|month|quarter|year|شهر|عام|يوم)/;
/** The mean is one of what has many of them. */
const OF_MANY = /^[^,،.؛;]{0,24}(?:(?:per|each) (?:office|branch|firm|company|region)|لكل (?:مكتب|فرع|شركه|جهه))/;
/** An award is one that was made, a fine one that was imposed. */
const GIVEN =
  /(award|refund|fine|penalty|compensation|تعويض|غرام[هت])(?: (?:paid|made|granted|given|imposed|ordered)(?![a-z])| (?:صرف|حكم|دفع|فرض|قض|منح)[ء-ي]*)/;
/** What is told of the one case that was longest or largest: "in a dispute about a car". */
const OF_ONE =
  /(?<![a-z])(?:in|to|for|by|from|when) an? .*|(?<![ء-ي])(?:في|عن) (?:منازعه|قضيه|حاله|دعوي|شكوي|ملف|طلب|نزاع) .*/;
const REACH = 3;
/** What "about" may hide. */
const ABOUT = 0.1;

/** Finds the largest of some amounts below their mean, or the smallest above it: "an average of £1,820; the largest award was £1,450". */
export function findExtremeAmounts(text: string, amounts: readonly Item[]): readonly Relation[] {
  const means = amounts.filter(
    (one) => one.kind === "count" && one.per === undefined && isMean(one) && !OF_MANY.test(one.after),
  );
  if (means.length === 0) return [];
  return amounts.flatMap((item): readonly Relation[] => {
    const isLargest = LARGEST.test(item.before);
    if (item.kind !== "count" || isLargest === FEWEST.test(item.before) || item.bound !== undefined) return [];
    const mean = onlyOne(means);
    if (mean === undefined || mean === item || Math.abs(mean.sentence - item.sentence) > REACH) return [];
    const both = wordsOfBoth(text, item, mean);
    const { other } = both;
    const own = both.own.replace(GIVEN, "$1").replace(OF_ONE, " ");
    if ([OTHERWISE, MEAN, COMPARISON, EARLIER, PLANNED].some((cue) => cue.test(own)) || !addsNoName(own, other))
      return [];
    const step = 10 ** -mean.figure.decimals / 2;
    const play = mean.bound === undefined ? step : Math.max(step, ABOUT * mean.value);
    const off = item.value - mean.value;
    return Math.abs(off) <= play ? [] : [relateBound("extreme", item, isLargest ? ">=" : "<=", mean)];
  });
}
