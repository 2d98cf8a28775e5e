import type { Figure } from "../../../figures/Figure.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { periodContains } from "../../../periods/periodContains.js";
import { periodKind } from "../../../periods/periodKind.js";
import { afterLast } from "../page/afterLast.js";
import { endOfSentence } from "../page/endOfSentence.js";
import type { Context } from "../place/Context.js";
import type { FigureIndex } from "./figureIndex.js";
import type { TieOutEntry } from "./TieOutEntry.js";

/** How far, in characters, a sentence is looked at before its number. */
const NEAR = 120;

/** What is said to be the most or the least of its kind, and what it is compared with then. */
interface Rank {
  readonly most: RegExp;
  readonly least: RegExp;
  readonly isOne: (figure: Figure, reportPeriod: string) => boolean;
  readonly isPeer: (one: Figure, other: Figure) => boolean;
  /** What may be meant in its place: "in July, the busiest month, the app took 21,774" is said of all channels. */
  readonly isMeant: (one: Figure, other: Figure, reportPeriod: string) => boolean;
}

const RANKS: readonly Rank[] = [
  {
    most: /\b(?:busiest|peak) month\b|(?<!\p{L})(?:أعلى|أكثر) (?:شهر|الشهور|الأشهر)|(?<!\p{L})(?:ال)?شهر(?: \p{L}+)? (?:هو )?(?:الأعلى|الأكثر)|شهر الذروة/iu,
    least:
      /\b(?:quietest|slowest) month\b|(?<!\p{L})(?:أقل|أدنى) (?:شهر|الشهور|الأشهر)|(?<!\p{L})(?:ال)?شهر(?: \p{L}+)? (?:هو )?(?:الأقل|الأدنى)/iu,
    isOne: ({ subject, period }, reportPeriod) => subject === "contacts" && isMonthOf(period, reportPeriod),
    isPeer: (one, other) => one.key === other.key,
    isMeant: (one, other) => other.key === undefined && one.period === other.period,
  },
  {
    most: /\b(?:largest|biggest|busiest|most used) channel\b|(?<!\p{L})القناة (?:الأكبر|الأعلى|الأكثر)|(?<!\p{L})(?:أكبر|أعلى|أكثر) (?:قناة|القنوات)/iu,
    least:
      /\b(?:smallest|quietest|least used) channel\b|(?<!\p{L})القناة (?:الأصغر|الأدنى|الأقل)|(?<!\p{L})(?:أصغر|أدنى|أقل) (?:قناة|القنوات)/iu,
    isOne: ({ subject, key }) => subject === "contacts" && key !== undefined,
    isPeer: (one, other) => one.period === other.period,
    isMeant: (one, other, reportPeriod) => one.key === other.key && other.period === reportPeriod,
  },
  {
    most: /\b(?:most (?:common|frequent)|leading|main|top) (?:root )?(?:cause|reason)\b|(?<!\p{L})السبب (?:الأول|الأكبر|الأكثر|الأعلى|الرئيسي?)|(?<!\p{L})أكثر الأسباب/iu,
    least: /\b(?:least common|rarest) (?:root )?(?:cause|reason)\b|(?<!\p{L})السبب الأقل|(?<!\p{L})أقل الأسباب/iu,
    isOne: ({ subject, key }) => subject === "causes" && key !== undefined,
    isPeer: (one, other) => one.period === other.period,
    isMeant: () => false,
  },
];

/** What makes it the most of something else: the next, of one kind, of some time, of what is left. */
const OTHERWISE =
  /\b(?:second|third|fourth|next|after|behind|besides|except|excluding|apart|other than|outside|since|ever|digital|written|online|electronic|was not|no longer|once|growing|for)\b|(?<!\p{L})[وبف]?(?:ثاني|ثالث|الثاني|الثالث|بعد|تلي\p{L}*|يلي\p{L}*|عدا|باستثناء|منذ|رقمي\p{L}*|الرقمي\p{L}*|الكتابي\p{L}*|الإلكترونية|ليس|لم|نمو\p{L}*|بالنسبة|من حيث)(?!\p{L})/iu;
/** A year is no second number. */
const YEARS = /(?:19|20|١٩|٢٠)[\d٠-٩]{2}(?![\d٠-٩])/gu;

/**
 * Holds the one number of a sentence that calls its month, channel or cause the most or the least of all: it is contradicted where
 * the report knows one that is more, or less.
 */
export function withRank(
  entry: TieOutEntry,
  { text, cell, periods }: Context,
  index: FigureIndex,
  reportPeriod: string,
): TieOutEntry {
  const figure = index.byId.get(entry.figure ?? "");
  if (figure === undefined || cell || entry.outcome !== "matched" || figure.measure !== "count") return entry;
  const { start, end } = entry.span;
  const ranks = RANKS.filter(({ isOne }) => isOne(figure, reportPeriod));
  if (ranks.length === 0) return entry;
  const before = afterLast(text, Math.max(0, start - NEAR), start, ".؛؟?!\n");
  const sentence = `${before} ${text.slice(end, endOfSentence(text, end))}`;
  const rank = ranks.find(({ most, least }) => most.test(sentence) || least.test(sentence));
  if (rank === undefined || OTHERWISE.test(sentence) || /[\d٠-٩]/.test(sentence.replace(YEARS, ""))) return entry;
  if (periods.filter((period) => isMonthOf(period, reportPeriod)).length > 1) return entry;
  const isMost = rank.most.test(sentence);
  const peers = [...index.byId.values()].filter((each) => each.measure === "count" && rank.isOne(each, reportPeriod));
  const isBeaten = (one: Figure): boolean =>
    peers.some(
      (other) => rank.isPeer(one, other) && (isMost ? countOf(other) > countOf(one) : countOf(other) < countOf(one)),
    );
  const meant = peers.filter((other) => rank.isMeant(figure, other, reportPeriod));
  if (![figure, ...meant].every(isBeaten)) return entry;
  const { id } = figure;
  return { span: entry.span, text: entry.text, outcome: "contradicted", figure: id, elsewhere: id, rule: "rank" };
}

/** What a count is; neither more nor less than any where it is not known. */
function countOf({ result }: Figure): number {
  return result.status === "ok" ? Number(result.value) : Number.NaN;
}

function isMonthOf(period: string, reportPeriod: string): boolean {
  return isPeriod(period) && periodKind(period) === "month" && periodContains(reportPeriod, period);
}
