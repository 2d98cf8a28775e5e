import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isPart } from "../clauses/isPart.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { COMPARISON, CONTRAST, HIGHEST, OTHER, SINCE } from "../passage/cues.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateMean } from "../relations/relateMean.js";
import type { Reading } from "../sums/Reading.js";
import { isOtherRate } from "./isOtherRate.js";

/** So many for each, behind the number or before it: "per office", "for each of them", `لكل متضرر`, `نصيب كل باحث`. */
const AFTER =
  /^[^,،;؛.\d]{0,24}?(?:(?<![a-z])(?:(?:per|(?:for|to) (?:each|every)|each|every)(?: (?:of )?(?:the )?(them|these|[a-z]{3,}))?|apiece)(?![a-z])|(?<![ء-ي])لكل (?:واحده? )?(?:من )?(?:ال)?([ء-ي]{3,})|(?<![ء-ي])لل([ء-ي]{3,}) الواحده?)/;
const BEFORE =
  /(?<![a-zء-ي])(?:(?:per|each|every) ([a-z]{3,})[^,;.\d]{0,30}|(?:نصيب|حصه|متوسط ما [ء-ي]+) (?:كل |ال)+(?:واحد من )?(?:ال)?([ء-ي]{3,})[^،؛.\d]{0,20}|(?<![ء-ي])كل ([ء-ي]{3,})[^،؛.\d]{0,20})$/;
/** Not of all of them: "every office of the capital". */
const OF_SOME =
  /(?<![a-z])[a-z]{3,} (?:of the|of its|in|who|that|which|at|where|with)(?![a-z])|(?<![ء-ي])(?:الذي|التي|الرييسي[ه]?)(?![ء-ي])/;
const PRONOUN = /^(?:them|these|منه[امن]|case|واحد)$/;
const TIME = /^(?:day|week|month|year|hour|minute|quarter|time|one|of|(?:ال)?(?:يوم|شهر|اسبوع|سنه|عام|ساعه|ربع|مره))$/;
/** Others are counted with them, or the means are of some. */
const WITH =
  /(?<![a-z])(?:plus|besides|as well as|along with|excluding|other than|only|up to|at (?:most|least))(?![a-z])|(?<![ء-ي])(?:فضلا|اضافه|عدا|دون|فقط|كحد)(?![ء-ي])/;
/** Nothing more is said of those it is of. */
const ENDS = /^(?: on average| in the year| last year| في المتوسط)?\s*(?:[.,،;؛)\n]|$)/;
/** Others are counted with the heads: "pensioners and widows". */
const AND =
  /(?<![a-z])and(?![a-z])(?! (?:took|had|closed|handled|answered|received|settled|made|dealt|completed|finished|paid))|(?<![ء-ي])و[ء-ي]/;
const REACH = 6;
/** What differs by more is one of something else. */
const FAR = 12;
/** Rounded so far, it is still the mean. */
const CLOSE = 0.08;
const WORDS = /[a-zء-ي]{3,}/g;

/** Finds what each of a number of people, places or cases is said to have done or got, where the only total and their only number do not give it. */
export function findHeadMeans(reading: Reading, known: ReadonlySet<unknown>): readonly Relation[] {
  const { items, others, money } = reading;
  return [items, others, money].flatMap((means) =>
    means.flatMap((mean): readonly Relation[] => {
      const found = AFTER.exec(mean.after) ?? BEFORE.exec(mean.before);
      const head = found?.slice(1).find((word) => word !== undefined) ?? "them";
      const words = `${mean.before} ${mean.after}`;
      if (found === null || TIME.test(head) || mean.kind !== "count" || mean.per !== undefined || known.has(mean))
        return [];
      const near = (all: readonly Item[]) =>
        nearby(all, mean.start, REACH).filter(
          (count) =>
            count.kind === "count" &&
            count.per === undefined &&
            count.start < mean.start &&
            mean.sentence - count.sentence <= 1,
        );
      const counts = [...near(items), ...near(others)];
      const isHead = (count: Item) =>
        count.value > 1 &&
        (PRONOUN.test(head)
          ? count.noun === undefined
          : wordsOf(count).some((word) => word.startsWith(head.slice(0, 4))));
      const size = onlyOne(counts.filter(isHead));
      const totals = near(means).filter(
        (count) =>
          count !== size &&
          count.value > mean.value &&
          (means === money || !isPart(count)) &&
          (means !== others || count.noun === mean.noun),
      );
      const total = onlyOne(totals);
      if (size === undefined || total === undefined || (means === others && total.noun === undefined)) return [];
      if (OF_SOME.test(found[0])) return [];
      if (found.index === 0 && !ENDS.test(mean.after.slice(found[0].length))) return [];
      if (total.listed || AND.test(clauseAfter(size.after)) || OTHER.test(clauseOf(mean))) return [];
      if (total.sentence < mean.sentence && size.sentence > total.sentence) return [];
      const all = `${total.before} ${total.after} ${size.before} ${size.after} ${words}`;
      if ([WITH, CONTRAST, HIGHEST, SINCE, COMPARISON].some((cue) => cue.test(all)) || tellsChange(clauseOf(mean)))
        return [];
      const other = counts.some(
        (count) => count !== size && count !== total && count.start > Math.min(size.start, total.start),
      );
      if (
        other ||
        isOtherRate(mean, total) ||
        [mean, size, total].some(({ bound }) => bound === "over" || bound === "under")
      )
        return [];
      const ratio = (mean.value * size.value) / total.value;
      const step = (0.5 * 10 ** -mean.figure.decimals) / mean.value;
      if (Math.abs(ratio - 1) < CLOSE + step || ratio > FAR || ratio < 1 / FAR) return [];
      return [relateMean([total, size], size.figure, mean)];
    }),
  );
}

/** The first words behind a number: "5 regional offices". */
function wordsOf({ after }: Item): readonly string[] {
  const words = /^[^,،;؛.\d]{0,40}/.exec(after)?.[0].match(WORDS) ?? [];
  return words.slice(0, 2).map((word) => word.replace(/^ال/, ""));
}
