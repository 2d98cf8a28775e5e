import { foldText } from "../../../language/foldText.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { isAlike } from "../clauses/isAlike.js";
import { FEWEST, FORMERLY, LED_BY_SOME, MEASURE, MOST, NOT_OF_ALL } from "../clauses/rankCues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Printed, Relation } from "../relations/Relation.js";
import { relateBound } from "../relations/relateBound.js";
import type { Reading } from "../sums/Reading.js";
import { judgeRank, type RankClaim } from "./judgeRank.js";

/** How many lists and columns either side of a claim it may be about. */
const NEAR = 8;
const CLAUSE = /[,،;؛](?=\s)|[:()]|\s(?:while|whereas|but|followed by|فيما|بينما|في حين)(?=\s)/;
/** A clause that only gives the number of the one before it. */
const NUMBER = /^\s*(?:(?:at|with|of)\s|ب\s?)?\d/;
/** "A was the most frequent": what {@link MOST} does not say. */
const ORDER_MOST =
  /(?<![a-zء-ي])(?:most [a-z]+ (?:came|come|were|are|was|concerned|arrived|originated)|most (?:frequent|common|numerous|often|of (?:them|these))|the most|(?:top|main|leading) (?:topic|reason|cause|source|subject|category)|topp(?:ed|ing)|headed|led|leading|[وف]?(?:اكثر|اكبر|اعلا|(?:في )?مقدمت|علي راس)ه[امن])(?![a-zء-ي])/;
/** What comes right after it in the ranking. */
const NEXT =
  /^[^.؛;]{0,40}?(?:[,،)]\s*|\s)(?:and )?(?:[وف]?(?:بعد[هـ]ا?|(?:[يت]لي|تلا|تلت|[يت]?تبعت?|اعقبت?|[يت]عقب)ه[امن]?)|ثم(?! (?:[يت]?(?:ورد|وصل|سجل|بلغ|تلق|استقبل|عاد|صار|اصبح|ارتفع|زاد|انخفض|تراجع)|(?:في|خلال) (?:ال)?(?:يوم|اسبوع|شهر|ربع|نصف|عام|سنه|فتره)))|ثاني[اه](?! ?:)|(?:المرتبه|المركز) الثانيه?|(?<!the )second(?= (?:with|at|place))|followed (?:closely )?by|ahead of|trailed by|then|next(?! to))(?![a-zء-ي])[^,،;؛.\d]*$/;

/** A body that is called the high one: `مجلس التأديب الأعلى`. */
const BODY = /(?<![ء-ي])([وفبل]?(?:ال)?(?:مجلس|قضاء|هييه|محكمه|لجنه)(?: ال[ء-ي]+){0,2}) ال(?:اعلي|عليا|ادني)(?![ء-ي])/g;
/** A bound is no rank. */
const BOUND = /(?<![ء-ي])علي الاقل(?![ء-ي])|(?<![a-z])at (?:least|most)(?![a-z])/g;

/** Finds things called the first or last of a list or a column that another of its numbers goes beyond, and lists that are not in the order they claim. */
export function findRanks(reading: Reading): readonly Relation[] {
  return [...ranksOfSets(reading), ...ordersOfLists(reading)];
}

/** The rank is one of percentages: "came first with 98.99 %". */
const PERCENT = /^\s*(?:(?:with|at)\s|ب(?:نسبه|معدل)?\s?)\s*[\d.,٫]+\s?(?:[%٪]|per ?cent|بالم|في الم)/;
/** "September had the highest monthly figure: 302", below a list of channels, is of none of them. */
const MONTHLY = /(?<![a-z])monthly(?![a-z])|(?<![ء-ي])شهري[هت]?(?![ء-ي])/;
/** The number before the rank is what the ranked one is compared with: "5,303, down from 5,647 and the lowest in years". */
const BASE =
  /(?<![a-zء-ي])(?:from|against|than|compared (?:with|to)|من|عن|مقابل|مقارنه ب)\s*\d[\d.,٫٬]*\s?(?:[a-zء-ي]+ )?(?:and|و)[^\d]*$/;

/** Finds things called the first or last of a list or a column that another of its numbers goes beyond. */
function ranksOfSets({ text, figures, sets, sentenceStarts: starts }: Reading): readonly Relation[] {
  if (sets.length === 0) return [];
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const sentence = text.slice(start, end);
    if (/[|\t]/.test(sentence)) return [];
    const words = foldText(sentence).replace(BODY, "$1").replace(BOUND, "");
    if ((!MOST.test(words) && !FEWEST.test(words)) || LED_BY_SOME.test(words) || FORMERLY.test(words)) return [];
    const inside = figuresWithin(figures, start, end);
    const periods = inside.flatMap((figure) => ("period" in figure ? [foldText(figure.text)] : []));
    const clauses = words.split(CLAUSE);
    const near = nearby(sets, start, NEAR);
    const isInside = (one: Printed) => one.start >= start && one.end <= end;
    const between = (first: Printed, second: Printed) =>
      isInside(first) && isInside(second) ? foldText(text.slice(first.end, second.start)) : "";
    return clauses.flatMap((clause, at): Relation[] => {
      const most = MOST.exec(clause);
      const few = FEWEST.exec(clause);
      const cue = most ?? few;
      if (cue === null || (most !== null && few !== null) || NOT_OF_ALL.test(clause)) return [];
      const next = clauses[at + 1] ?? "";
      const told = NUMBER.test(next) ? `${clause} ${next}` : clause;
      const said = inside.flatMap((figure) =>
        "value" in figure && figure.script !== "word" && told.includes(foldText(figure.text)) ? [figure.value] : [],
      );
      const to = cue.index + cue[0].length;
      if (MONTHLY.test(told) || PERCENT.test(clause.slice(to)) || BASE.test(clause.slice(0, cue.index))) return [];
      const claim: RankClaim = {
        clause,
        from: cue.index,
        to,
        sign: most === null ? -1 : 1,
        said,
        periods,
        isInside,
        between,
      };
      return near.flatMap((set) => judgeRank(set, claim)).slice(0, 1);
    });
  });
}

/** The second number is of something that has two words: "3,480 web chats". */
const NAMED = /^ (?!(?:in|at|and|then) )[a-z]+ [a-z]+/;
/** Of some of them: "calls from women", `الشكاوى عن المياه`. */
const OF_SOME = /(?<![a-zء-ي])(?:about|from|among|عن)(?![a-zء-ي])/;

/** The rank is one in proportion to something else. */
const PROPORTION =
  /(?<![a-z])(?:per (?:head|capita|person|resident)|relative|proportion)|(?<![ء-ي])(?:نسبه|قياسا|لكل)(?![ء-ي])/;
/** "Most complaints came from the north": the list is one of where they came from. */
const WHENCE = /(?<![a-z])(?:came|come|were|was|arrived|received|arose) (?:about|from|among)(?![a-z])/;

/** Finds a list that says that it is in order, "the husband most often, 47, then the former husband, 70", and is not. */
function ordersOfLists({ items }: Reading): readonly Relation[] {
  const ranked = new Set<Item>();
  return items.flatMap((second, index): Relation[] => {
    const first = items[index - 1];
    if (first === undefined || first.sentence !== second.sentence || first.kind !== second.kind) return [];
    if (first.kind === "points" || first.per !== second.per || first.bound !== undefined) return [];
    const words = clauseBefore(first.before.replace(/[,،]\s*$/, ""));
    const isFirst =
      ORDER_MOST.test(words) || (MOST.test(words) && ![NOT_OF_ALL, MEASURE].some((cue) => cue.test(words)));
    if (!(isFirst || ranked.has(first)) || !NEXT.test(second.before) || !isAlike(first, second)) return [];
    if ((first.noun ?? second.noun) !== (second.noun ?? first.noun) || NAMED.test(second.after)) return [];
    if (
      // "The largest share of the money, 193 million for 95 projects": it is no rank of these.
      /\d{2}/.test(words) ||
      PROPORTION.test(words) ||
      OF_SOME.test(words.replace(WHENCE, " ")) ||
      [first, second].some(({ after }) => OF_SOME.test(after.slice(0, 24)))
    )
      return [];
    ranked.add(second);
    if (second.value <= first.value) return [];
    return [{ ...relateBound("rank", first, ">=", second), operands: [second, first] }];
  });
}
