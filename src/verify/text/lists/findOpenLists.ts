import { breaksOff } from "../clauses/breaksOff.js";
import { groupCounts } from "../clauses/groupCounts.js";
import { headAbove } from "../clauses/headAbove.js";
import { isAlike } from "../clauses/isAlike.js";
import { lineAbove } from "../clauses/lineAbove.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { withoutAsides } from "../clauses/withoutAsides.js";
import { yearOf } from "../clauses/yearOf.js";
import { OF_WHICH, OPEN, THEN, THEREOF } from "../passage/cues.js";
import { nearby } from "../relations/nearby.js";
import { openList } from "../relations/openList.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { SumHit } from "../sums/findSums.js";
import type { Reading } from "../sums/Reading.js";
import { areOfOtherYears } from "./areOfOtherYears.js";
import { overlappingLists } from "./overlappingLists.js";
import { shortenedRows } from "./shortenedRows.js";

/** Of two, the words may speak of something else. */
const FEWEST = 3;
/** A list that is told from its largest on. */
const FIRST =
  /(?<![ء-ي])و?(?:في الصداره|(?:اكبر|اكثر|اعلي) عدد|اكثره[امن]|معظمه[امن]|(?:جاءت?|حلت?|كانت?) [ء-ي]+(?: [ء-ي]+){0,3} اولا)(?![ء-ي])/;
/** The end of a bracket that the number before opened: "1,042 (388 of them at night)". */
const CLOSED = /^[^()]*\)/;
/** What a list is some of. */
const OF_THESE =
  /(?<![a-zء-ي])(?:(?:of|out of|among) (?:these|those|them)|[وف]?من (?:بين |ضمن |ابرز |اهم )?(?:هذه|تلك)|[وف]?من بينها)(?![a-zء-ي])/;
/** A sentence that goes on with the list of the one before. */
const GOES_ON =
  /(?<![a-zء-ي])(?:also|as well as|besides|in addition(?: to)?|further(?:more)?|ايضا|كذلك|كما(?= [ء-ي])|فضلا عن|اضافه الي|علاوه علي)(?![a-zء-ي])/;
/** The first sentence of the next paragraph is so far behind: a total behind a list is told in its own. */
const PARAGRAPH = 3;
/** What something was before is the total of nothing that was told before it: "rose from 76,810". */
const FROM = /(?<![a-zء-ي])(?:from|من) $/;
/** What the sentence before tells: "They include". */
const THEY = /^\s*(?:they|these|those) includ/;
/** The whole is told again behind its part: "1,201 of these 1,747". */
const OF_THE_SAME = /^\s*(?:out )?of (?:these|those|the) $/;
const ROW = /^.*\d/;
/** How many counts around a list may be its total. */
const NEAR = 20;

/** Finds lists of three counts and more that are told to be some of a total: "including", "led by", `من أبرزها`. */
export function findOpenLists({ text, counts, sums }: Reading): readonly Relation[] {
  const totals = new Set(sums.map(({ total }) => total));
  const summed = new Set(sums.flatMap(({ parts, total }) => [...parts, total]));
  const values = new Set(counts.map(({ value }) => value));
  const groups = groupCounts(withoutAsides(counts));
  const free = (next: readonly Item[] = []) => (next.some((count) => summed.has(count)) ? [] : next);
  const open = groups.flatMap((group, index): Relation[] => {
    const lists = group.map((_, place) => someFrom(text, group, place, summed));
    const list = lists.find(({ length }) => length >= FEWEST) ?? withNext(lists, group, free(groups[index + 1]));
    const [first] = list;
    if (first === undefined) return [];
    const around = nearby(counts, first.start, NEAR);
    const beyond = beyondTotal(text, list, around);
    if (beyond !== undefined) return [beyond];
    const found = totalOf(list, around, totals) ?? totalOf(withinTotal(list, around), around, totals);
    return found === undefined || values.has(sumOf(found.parts)) || areOfOtherYears(text, first, found.total)
      ? []
      : [{ ...openList(found.parts, found.total), said: true }];
  });
  return open.length > 0 ? open : [...overlappingLists(text, counts, summed), ...shortenedRows(text, counts, summed)];
}

/** A list too short to be one with the counts of the next sentence, if that goes on with it: "most of them crashes, 335. There were also 94 falls". */
function withNext(lists: readonly (readonly Item[])[], group: readonly Item[], next: readonly Item[]): readonly Item[] {
  const list = lists.find(({ length }) => length > 0) ?? [];
  const [first] = next;
  const goesOn = first !== undefined && first.sentence - (group[0]?.sentence ?? 0) === 1 && GOES_ON.test(first.before);
  return goesOn && list.at(-1) === group.at(-1) ? [...list, ...next] : [];
}

/** The count that a list is some of: one that parts add up to, the last larger one before it, or any larger one. */
function totalOf(
  parts: readonly Item[],
  around: readonly Item[],
  totals: ReadonlySet<Item>,
): Pick<SumHit, "parts" | "total"> | undefined {
  const [first] = parts;
  if (first === undefined || parts.length < FEWEST) return undefined;
  const larger = around.filter((count) => count.value > sumOf(parts) && parts.every((part) => isAlike(part, count)));
  const told = larger.filter(({ start }) => start < first.start);
  const latest = Math.max(...told.flatMap((count) => yearOf(count) ?? []));
  const before = told.filter((count) => (yearOf(count) ?? latest) === latest);
  // "From the 3rd of the month to the 10th of it" ends like "of which", which is said of what stands before it.
  const isSaid = OF_WHICH.test(first.before) && !OPEN.test(first.before);
  const at = parts.at(-1)?.sentence ?? 0;
  const behind = larger.filter(({ before, sentence }) => !isSaid && !FROM.test(before) && sentence - at < PARAGRAPH);
  const own = THEY.test(first.before) ? before.findLast(({ sentence }) => first.sentence - sentence === 1) : undefined;
  const total = own ?? before.findLast((count) => totals.has(count)) ?? before.at(-1) ?? behind[0];
  return total && { parts, total };
}

/** Of rows that "of those calls" leads to, the one that is more than any count before them, which the others together are not. */
function beyondTotal(text: string, list: readonly Item[], around: readonly Item[]): Relation | undefined {
  const [first] = list;
  if (first === undefined || !list.every(({ listed }) => listed) || !OF_THESE.test(lineAbove(text, first)))
    return undefined;
  const [total] = around.filter(({ start }) => start < first.start).sort((a, b) => b.value - a.value);
  const [row, ...more] = list.filter(({ value }) => total !== undefined && value > total.value);
  if (total === undefined || row === undefined || more.length > 0 || sumOf(list) - row.value >= total.value)
    return undefined;
  return (row.bound ?? total.bound) === undefined && mayBeSame(row, total) ? relate("sum", [row], total) : undefined;
}

/** A list up to what would make it more than its total, the next larger count before it, which tells of something else: "and 1,011 were answered". */
function withinTotal(list: readonly Item[], around: readonly Item[]): readonly Item[] {
  const [first] = list;
  const total = around.findLast(({ start, value }) => first && start < first.start && value > first.value);
  if (total === undefined) return list;
  const end = list.findIndex((_, at) => sumOf(list.slice(0, at + 1)) > total.value);
  return end < 0 ? list : list.slice(0, end);
}

/** The counts that a count opens a list of, up to the first that a sum explains or that begins something else; none where its words open no list. */
function someFrom(text: string, all: readonly Item[], place: number, summed: ReadonlySet<Item>): readonly Item[] {
  const [first, next] = [all[place], all[place + 1]];
  if (first === undefined) return [];
  const group = all.slice(place);
  const isHeaded = first.listed && next?.line !== first.line;
  // The words of a row above are not those of this one, but for what leads on: "Requests: 9,000, including".
  const above = isHeaded ? headAbove(text, first).replace(all[place - 1]?.listed ? ROW : /^/, "") : "";
  const lead = [first.before, above].map((words) => words.replace(CLOSED, "").replace(THEREOF, "")).join(" ");
  const last = group.at(-1) ?? first;
  if (all[place - 1]?.sentence === first.sentence && OF_THE_SAME.test(first.before)) return [];
  const isOpen = OPEN.test(lead) || FIRST.test(lead) || breaksOff(text, last);
  // Of classes that overlap, some may be more than all.
  if (!isOpen && (!OF_WHICH.test(lead) || mayOverlap(text, group))) return [];
  // "Billing: 8,934, of which data 5,102": the next row is no part of that.
  const isWithin = first.listed && all[place - 1]?.line === first.line;
  const ends = ({ before, line }: Item) => THEN.test(before) || (isWithin && line !== first.line);
  const end = group.findIndex((count) => summed.has(count) || (!isOpen && count !== first && ends(count)));
  return end < 0 ? group : group.slice(0, end);
}
