import type { Figure } from "../../../figures/Figure.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { periodContains } from "../../../periods/periodContains.js";
import { periodKind } from "../../../periods/periodKind.js";
import { afterLast } from "../page/afterLast.js";
import { endOfSentence } from "../page/endOfSentence.js";
import type { Context } from "../place/Context.js";
import { countOf } from "./countOf.js";
import type { FigureIndex } from "./figureIndex.js";
import type { TieOutEntry } from "./TieOutEntry.js";

/** How far, in characters, a sentence is looked at before its number. */
const NEAR = 120;

/** What is said to be the most or the least of its kind, and what it is compared with then. */
interface Rank {
  /** Words of the most of its kind, and in groups those of the least. */
  readonly words: RegExp;
  readonly isOne: (figure: Figure, reportPeriod: string) => boolean;
  readonly isPeer: (one: Figure, other: Figure) => boolean;
  /** What may be meant in its place: "in July, the busiest month, the app took 21,774" is said of all channels. */
  readonly isMeant: (one: Figure, other: Figure, reportPeriod: string) => boolean;
}

const RANKS: readonly Rank[] = [
  {
    words:
      /\b(?:(?:busiest|peak|strongest|(quietest|slowest|weakest)) month|(?:most|highest|(least|lowest|fewest)) of (?:any|all(?: the)?) months?|peaked(?!.* (?:and|we) )|(?:the most|(fewest)) (?:contacts|calls|e-?mails|chats)|(?:highest|(lowest)) of the (?:quarter|half|year)|(?:highest|(lowest)) level(?! (?:of|for|in (?:the|our|any)\b))|(?:highest|largest|(lowest|smallest)) number(?! of (?!contacts|calls|e-?mails|chats)))\b|(?<![a-zء-ي]|من )ب?(?:(?:أعلى|أكثر|أكبر|(أقل|أدنى)) (?:مستوى(?: لها|(?! (?:من|في|منذ)))|(?:ال)?أ?شهر|(?:ال)?شهور|عدد(?! (?:من |ل)(?!(?:ل|ال)?(?:عمليات|تواصل|مكالمات|رسائل|محادثات))))|(?:ال)?(?:شهر(?: [a-zء-ي]+)?(?: هو)?|عدد) ال(?:أعلى|أكثر|أكبر|(أقل|أدنى))|شهر الذروة|ذروته)/i,
    isOne: ({ subject, period }, reportPeriod) => subject === "contacts" && isMonthOf(period, reportPeriod),
    isPeer: (one, other) => one.key === other.key,
    isMeant: (one, other) => other.key === undefined && one.period === other.period,
  },
  {
    words:
      /\b(?:(?:largest|biggest|busiest|leading|most (?:used|popular|common)|(smallest|quietest|least (?:used|popular|common))) channel|the most contacts)\b|\b(?:led|(?:came|ranked) first) with {2}|(?<![a-zء-ي]|من )(?:القناة (?:الأكبر|الأعلى|الأكثر|(الأصغر|الأدنى|الأقل))|(?:أكبر|أعلى|أكثر|(أصغر|أدنى|أقل)) (?:قناة|القنوات)|[وف]?(?:تصد\u0651?رت|تتصد\u0651?ر |تصد\u0651ر |(?:حل\u0651?|جاء)ت? (?:[a-zء-ي\u0651]+ ){1,3}(?:أول(?:\u064bا|ا\u064b?|ى)|في المرتبة الأولى) ب))/i,
    isOne: ({ subject, key }) => subject === "contacts" && key !== undefined,
    isPeer: (one, other) => one.period === other.period,
    isMeant: (one, other, reportPeriod) => one.key === other.key && other.period === reportPeriod,
  },
  {
    words:
      /\b(?:most (?:common|frequent)|(?:common|larg|bigg|great)est|leading|main|top|(least (?:common|frequent)|rarest|smallest)) (?:(?:root )?(?:cause|reason)|subject|topic|category)\b(?! of (?!all\b|the\b|our\b|complaints|tickets|contact))|(?<![a-zء-ي]|من )(?:السبب (?:الأول|الأكبر|الأكثر|الأعلى|الرئيسي?|(الأقل))|(?:أكثر|أكبر|(أقل)) (?:الأسباب|المواضيع|الموضوعات|المحاور|الفئات|أسباب (?:ال)?(?:بلاغات|شكاوى|تذاكر|تواصل)))/i,
    isOne: ({ subject, key = "" }) =>
      (subject === "causes" && key !== "") || (subject === "tickets" && key.includes("/")),
    // What is left over is the least, or the most, of nothing.
    isPeer: (one, other) =>
      one.period === other.period &&
      one.subject === other.subject &&
      familyOf(one) === familyOf(other) &&
      (one === other || !LEFT_OVER.test(other.key ?? "")),
    isMeant: () => false,
  },
];

/** What makes it the most of something else: the next, of one kind, of some time, of what is left. */
const OTHERWISE =
  /\b(?:second|third|fourth|next|after|behind|besides|except|excluding|apart|other than|outside|since|ever|digital|written|online|electronic|among(?! (?:all |the |our )*(?:channels|causes|reasons|months))|was not|no longer|once|growing|for(?! (?:us|contacts|all)\b)|when|while|whose|which|\w*days?|hours?|weeks?)\b|(?<![a-zء-ي])[وبف]?(?:ثاني|ثالث|الثاني|الثالث|بعد|تلي[a-zء-ي]*|يلي[a-zء-ي]*|عدا|باستثناء|منذ|رقمي[a-zء-ي]*|الرقمي[a-zء-ي]*|الكتابي[a-zء-ي]*|الإلكترونية|ليس|لم|نمو[a-zء-ي]*|بالنسبة|من حيث|حين|عندما|(?:ال)?(?:يوم|ساعة|أسبوع))(?![a-zء-ي])/i;
/** The id of a part that is no one thing. */
const LEFT_OVER = /other|rest|misc|unknown/;
/** Before and behind a number, where another one is told in a clause of its own. */
const ANEW = /^.*[،:] و(?=كان|سج|شهد)/;
const NEXT = /[،,] (?:ثم|تلا|يلي|then|before|followed|while|[\d٠-٩,]+ (?:more|fewer|higher|lower)).*$/i;
/** Right before the name of what it is the most of: "the busiest month for calls". */
const ITS =
  /(?:\b(?:for|of)(?: (?!(?:and|or|was|were|is|are)\b)[a-z-]+)?|(?<![a-zء-ي])بالنسبة(?: إلى)?(?: ل?قناة)?|(?<![a-zء-ي])أ?شهر) $/i;
/** Right behind it, that some of it is meant: "calls about water". */
const OF_IT = /^ (?:about|from|to|in|on|at|by|via|among|and|or|regarding|concerning|عن|بشأن|من|إلى|في|على|عبر) /;
/** A year is no second number. */
const YEARS = /(?:19|20|١٩|٢٠)[\d٠-٩]{2}(?![\d٠-٩])/gu;

/**
 * Holds the one number of a sentence that calls its month, channel or cause the most or the least of all: it is contradicted where
 * the report knows one that is more, or less.
 */
export function withRank(
  entry: TieOutEntry,
  { text, cell, claims, periods, before: name, nameSpan }: Context,
  index: FigureIndex,
  reportPeriod: string,
): TieOutEntry {
  const figure = index.byId.get(entry.figure ?? "");
  if (figure === undefined || cell || entry.outcome !== "matched" || figure.measure !== "count") return entry;
  const { start, end } = entry.span;
  const ranks = RANKS.filter(({ isOne }) => isOne(figure, reportPeriod));
  if (ranks.length === 0) return entry;
  const before = afterLast(text, Math.max(0, start - NEAR), start, ".;؛؟?!\n").replace(ANEW, "و");
  const after = text.slice(end, endOfSentence(text, end)).replace(NEXT, "");
  const isCut = text.slice(end, endOfSentence(text, end)) !== after;
  const sentence = `${before} ${after}`;
  const from = Math.max(0, before.length - start + (nameSpan?.start ?? 0));
  const led = name === figure.key && isMonthOf(figure.period, reportPeriod) ? before.slice(0, from) : "";
  const isOwn = ITS.test(led);
  if (isOwn && OF_IT.test(text.slice(nameSpan?.end, start))) return entry;
  const others = isOwn ? led.replace(ITS, " ") + sentence.slice(led.length) : sentence;
  const told = ranks.flatMap((rank) => {
    const words = rank.words.exec(sentence);
    return words === null ? [] : [{ rank, isMost: words.slice(1).every((least) => least === undefined) }];
  });
  if (told.length === 0 || OTHERWISE.test(others) || /[\d٠-٩]/.test(sentence.replace(YEARS, ""))) return entry;
  if ((isCut ? claims.periods : periods).filter((period) => isMonthOf(period, reportPeriod)).length > 1) return entry;
  // "The most" may be said of two lists, of all channels or of all months: the rank is wrong where it is so in neither.
  const isWrong = told.every(({ rank: { isOne, isPeer, isMeant }, isMost }) => {
    const peers = [...index.byId.values()].filter((each) => each.measure === "count" && isOne(each, reportPeriod));
    return [figure, ...peers.filter((other) => !isOwn && isMeant(figure, other, reportPeriod))].every((one) =>
      peers.some(
        (other) => isPeer(one, other) && (isMost ? countOf(other) > countOf(one) : countOf(other) < countOf(one)),
      ),
    );
  });
  if (!isWrong) return entry;
  const { id } = figure;
  return { span: entry.span, text: entry.text, outcome: "contradicted", figure: id, elsewhere: id, rule: "rank" };
}

/** The breakdown of a part; causes are of none. */
function familyOf({ key = "" }: Figure): string {
  return key.slice(0, key.indexOf("/") + 1);
}

function isMonthOf(period: string, reportPeriod: string): boolean {
  return isPeriod(period) && periodKind(period) === "month" && periodContains(reportPeriod, period);
}
