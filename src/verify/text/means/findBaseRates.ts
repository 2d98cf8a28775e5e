import { foldText } from "../../../language/foldText.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isPart } from "../clauses/isPart.js";
import { saysNothingElse } from "../clauses/saysNothingElse.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { yearOf } from "../clauses/yearOf.js";
import { MEAN } from "../passage/cues.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { fails } from "../relations/fails.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateMean } from "../relations/relateMean.js";
import { settle } from "../relations/settle.js";
import type { Reading } from "../sums/Reading.js";
import { firstSentence } from "./firstSentence.js";
import { isDrawn } from "./isDrawn.js";
import { isOtherRate } from "./isOtherRate.js";

const REACH = 6;
const NEAR = 80;
const STEM = 4;
/** What a rate is of, for how many and of what: "complaints per 1,000 visits", `لكل ألف`. */
const PER =
  /^([^,،;؛.()\d]{0,24}?)(?:(?<![a-z])(?:per|(?:for|in) every)|(?<![ء-ي])(?:لكل|في كل|من كل|في|ب)) ?(?:ال)?(?:[\d,.٬]*\d(?: (?:thousand|million|الف|مليون))?|(thousand|million|الف|مليون|مليه))(?![a-zء-ي\d])(?: (?:ال)?([a-zء-ي]+))?/;
const WORDS: Readonly<Record<string, number>> = { thousand: 1000, million: 1e6, الف: 1000, مليون: 1e6 };
const PEOPLE =
  /(?<![a-zء-ي])(?:people|persons?|inhabitants?|residents?|population|(?:ال)?سكان|نسمه|شخص|فرد)(?![a-zء-ي])/;
/** Nothing more is said of it. */
const ENDS = /^(?: on average| في المتوسط)?\s*(?:[.,،;؛)]|$)/;
/** A rate further from the quotient is one of something else: a slip of the pen makes it ten times as large. */
const FAR = 12;

/** Finds rates on a base ("4 complaints per 100,000 passengers") that two counts nearby give. */
export function findBaseRates({ text, items, others }: Reading): readonly Relation[] {
  return [...items, ...others].flatMap((rate) => {
    const behind = foldText(text.slice(rate.end, rate.end + NEAR));
    const [told = "", of = "", word = "", noun = ""] = PER.exec(behind) ?? [];
    const base = Number(rate.per ?? WORDS[word]);
    if (!Number.isSafeInteger(base)) return [];
    const counts = nearby(items, rate.start, REACH).filter(
      (item) => isCount(item) && item !== rate && item.figure.decimals <= 0,
    );
    const check = (part: Item, whole: Item, value = part.value) =>
      relateMean([{ ...part, figure: { units: value * base, decimals: 0 } }, whole], whole.figure, rate);
    const pairs = counts.flatMap((whole) =>
      counts
        .filter(({ value }) => value < whole.value && Number.isSafeInteger(value * base))
        .map((part) => check(part, whole)),
    );
    const first = firstSentence(rate);
    const before = counts.filter(({ start }) => start < rate.start);
    const beside = before.filter(({ sentence }) => sentence >= first);
    const isBase = (count: Item) =>
      noun === "" || names(clauseOf(count), noun) || (PEOPLE.test(noun) && PEOPLE.test(clauseOf(count)));
    // Those of whom there are so many may be told before.
    const own =
      beside.length > 1 && beside.some(isBase) ? beside : before.filter(({ sentence }) => sentence >= first - 1);
    const [one, other, ...more] = [...own].sort((a, b) => b.value - a.value);
    if (one === undefined || other === undefined || more.length > 1) return settle(pairs.filter(isExact));
    // "300 complaints, 120 of them upheld, from 12,000 visits": what is some of another is not added to it.
    const rest = own.filter((count) => count !== one);
    const parts = rest.length > 1 ? rest.filter((count) => !isPart(count)) : rest;
    const value = parts.reduce((sum, part) => sum + part.value, 0);
    if (!Number.isSafeInteger(value * base)) return [];
    const relation = { ...check(other, one, value), operands: [...parts, one, rate] };
    return settle([...pairs.filter(isExact), ...(isExact(relation) ? [relation] : [])], () => {
      const quotient = (value * base) / one.value;
      const years = new Set(own.flatMap((count) => yearOf(count) ?? []));
      if (!isBase(one) || years.size > 1 || own.some((count) => isOtherRate(rate, count))) return;
      // Wrong where a slip of the pen makes it theirs, or where words leave nothing else that it may be of.
      const isSlip =
        more.length === 0 &&
        rate.figure.units > 9 &&
        differsByOneSlip(rate.figure.units, Math.round(quotient * 10 ** rate.figure.decimals));
      const isPlain = [...own, rate].every(({ bound }) => bound === undefined);
      const isNoun = rate.noun !== undefined && rate.noun === other.noun && /^ [^ ]+ $/.test(of);
      const isSure =
        isPlain &&
        isDrawn(rate.before) &&
        ENDS.test(behind.slice(told.length)) &&
        told !== "" &&
        (isNoun || saysNothingElse(of, own.map(clauseOf).join(" "))) &&
        (more.length === 0 || !MEAN.test(rate.before)) &&
        !own.some((count) => tellsChange(clauseOf(count))) &&
        (one.noun === undefined || one.noun !== other.noun) &&
        rate.value < FAR * quotient &&
        quotient < FAR * rate.value;
      return fails(relation) && (isSlip || isSure) ? relation : undefined;
    });
  });
}

/** Whether a clause has a noun, in English in whichever number. */
function names(clause: string, noun: string): boolean {
  const stem = (word: string) => word.replace(/(?:ies|y|e?s)$/, "");
  return /[a-z]/.test(noun)
    ? (clause.match(/[a-z]+/g) ?? []).some((word) => stem(word) === stem(noun))
    : clause.includes(noun.slice(0, STEM));
}

function isExact({ outcome }: Relation): boolean {
  return outcome.outcome === "pass";
}
