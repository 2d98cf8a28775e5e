import { foldText } from "../../../language/foldText.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isPart } from "../clauses/isPart.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { yearOf } from "../clauses/yearOf.js";
import { isCount } from "../relations/isCount.js";
import { isLimit } from "../relations/isLimit.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateMean } from "../relations/relateMean.js";
import type { Reading } from "../sums/Reading.js";
import { isOtherRate } from "./isOtherRate.js";

/** For how many of what: "for every 10,000 households", `لكل ألف مشترك`. */
const PER =
  /^[^,،;؛.()\d]{0,24}?(?:(?<![a-z])(?:per|(?:for|in|on|to) (?:every|each)|in|on)|(?<![ء-ي])(?:لكل|في كل|من كل)) (?:a |one |ال)?((?:[\d,.٬]*\d|(?:ten|hundred|thousand|million|one hundred|عشره|مي?[اه]ه|الف|مليون|الاف|عشره الاف|مي?[هت] الف))(?: (?:thousand|million|الف|الاف|مليون))?)(?![a-zء-ي\d]) ?(?:of )?(?:the )?([a-zء-ي]{3,})/;
/** "Per 1,000 inhabitants that makes". */
const PER_BEFORE =
  /(?:(?<![a-z])(?:per|(?:for|in|on|to) every)|(?<![ء-ي])(?:لكل|في كل|من كل)) (?:ال)?([\d,.٬]*\d|(?:ten |hundred )?(?:thousand|million)|الف|مليون) (?:ال)?([a-zء-ي]{3,})[^.,،؛;\d]{0,40}$/;
/** The rate of others. */
const ELSEWHERE =
  /(?<![a-zء-ي])(?:national(?:ly)?|countrywide|elsewhere|neighbouring|region(?:al)?|while|whereas|but|(?:ال)?(?:وطني|عالمي|دولي|مجاور|اقليمي)[ه]?|فيما|بينما|في حين)(?![a-zء-ي])/;
const WORDS: Readonly<Record<string, number>> = {
  thousand: 1000,
  "ten thousand": 1e4,
  "hundred thousand": 1e5,
  million: 1e6,
  الف: 1000,
  مليون: 1e6,
  "عشره الاف": 1e4,
  "ميه الف": 1e5,
};
const BASE = /^10{2,6}$/;
/** A round number that a rate may be on. */
const ROUND = /[0٠]{2}|thousand|million|ألف|الف|مليون|آلاف/i;
const PEOPLE =
  /(?<![a-zء-ي])(?:people|persons?|inhabitants?|residents?|population|(?:ال)?سكان|نسمه|شخص|فرد|مواطن)(?![a-zء-ي])/;
const NEAR = 80;
const REACH = 6;
/** Where another number gives it, it is of that. */
const WIDE = 30;
const SENTENCES = 2;
/** What differs by more is one of something else, or of another time. */
const FAR = 30;
const CLOSE = 0.08;

/** Finds rates of something on so many of another, where the only number of the one and the only number of the other do not give it. */
export function findNamedRates({ text, items, others }: Reading, known: ReadonlySet<unknown>): readonly Relation[] {
  return [...items, ...others].flatMap((rate): readonly Relation[] => {
    if (known.has(rate) || rate.kind !== "count" || isLimit(rate)) return [];
    const around = text.slice(Math.max(0, rate.start - NEAR), rate.end + NEAR);
    if (rate.per === undefined && !ROUND.test(around)) return [];
    const [, number = "", noun = ""] =
      PER.exec(foldText(text.slice(rate.end, rate.end + NEAR))) ??
      PER_BEFORE.exec(foldText(text.slice(Math.max(0, rate.start - NEAR), rate.start))) ??
      [];
    if (ELSEWHERE.test(rate.before)) return [];
    const base = Number(rate.per ?? WORDS[number] ?? number.replace(/,/g, ""));
    if (!Number.isSafeInteger(base) || !BASE.test(String(base)) || noun === "") return [];
    const counts = nearby(items, rate.start, REACH).filter(
      (count) =>
        isCount(count) &&
        count !== rate &&
        count.value !== base &&
        rate.sentence - count.sentence <= SENTENCES &&
        count.sentence <= rate.sentence,
    );
    const isBase = (count: Item) =>
      PEOPLE.test(noun) ? PEOPLE.test(clauseOf(count)) : namesStem(clauseOf(count), noun);
    const whole = onlyOne(counts.filter((count) => count.value >= base && isBase(count)));
    const rest = counts.filter(
      (count) => count !== whole && !isPart(count) && (whole === undefined || count.value < whole.value),
    );
    const named = rest.filter((count) => rate.noun !== undefined && count.noun === rate.noun);
    const part = onlyOne(named.length > 0 ? named : rest.filter(() => rate.noun === undefined));
    if (whole === undefined || part === undefined) return [];
    // "210 complaints about waiting and 150 about parking": the rate is one of both.
    if (rest.some((count) => count !== part && count.sentence === part.sentence && count.noun === undefined)) return [];
    const told = [rate, part, whole];
    const years = new Set(told.flatMap((one) => yearOf(one) ?? []));
    if (years.size > 1 || told.some((one) => tellsChange(clauseOf(one))) || isOtherRate(rate, part)) return [];
    const quotient = (part.value * base) / whole.value;
    const off = rate.value / quotient;
    const step = (0.5 * 10 ** -rate.figure.decimals) / quotient;
    if (Math.abs(off - 1) < CLOSE + step || off > FAR || off < 1 / FAR) return [];
    if (told.slice(1).some(isLimit) && off > 1) return [];
    const wide = nearby(items, rate.start, WIDE).filter((count) => isCount(count) && count !== rate);
    const isGiven = ({ value }: Item) => Math.abs((rate.value * whole.value) / base / value - 1) < CLOSE + step;
    if (wide.some((count) => isGiven(count) || count.value === rate.value)) return [];
    const scaled = { ...part, figure: { units: Math.round(part.value * base), decimals: 0 } };
    if (!Number.isSafeInteger(scaled.figure.units)) return [];
    return [relateMean([scaled, whole], { units: Math.round(whole.value), decimals: 0 }, rate)];
  });
}

function namesStem(clause: string, noun: string): boolean {
  const [stem = noun] = stemsOf(noun);
  return stemsOf(clause).includes(stem);
}
