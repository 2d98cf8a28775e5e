import { namedRow } from "../clauses/namedRow.js";
import { LISTED, MEASURE, ONLY_SOME, RANKED_AFTER } from "../clauses/rankCues.js";
import type { LabelledCount, LabelSet } from "../passage/labelSets.js";
import { namesIn } from "../passage/namesIn.js";
import type { Printed, Relation } from "../relations/Relation.js";
import { relateBound } from "../relations/relateBound.js";
import { sumOf } from "../relations/sumOf.js";

/** What may stand between a rank and the name of its holder: "the highest was recorded by". */
const HELD =
  /(?:by|in|at|from|was|were|for|is|في|من نصيب|هي|هو|كان|كانت|لدي|سجلت?ها?|سجلته|[:،])\s+(?:the\s+|[ء-ي]+\s+){0,2}[بلف]?(?:ال)?$/;
const ORDINAL = /first|اول/;
const WITHIN = /(?:^|\s)(?:in|at|for|within|[وف]?(?:في|لدي|داخل))\s+(?:the\s+|[ء-ي]+\s+)?(?:ال)?$/;

/** The rank is one of some of them, "of complaints about water", or of those who came. */
const ABOUT =
  /(?<![a-z])(?:about|concerning|regarding|visits?|visitors)(?![a-z])|(?<![ء-ي])(?:بشان|(?:ال)?(?:متعلق|خاص)ه ب(?!المواطن|المستفيد|الجمهور|العملاء)|(?:ال)?(?:زيار|زوار))/;

/** "These three brought more than 220 thousand", of 223,635. */
const ROUNDED = 0.9;

/** What joins names under one rank, and tells no order. */
const AND = /^\)?(?: [a-zء-ي]+)?(?:[,،] (?:and )?|[,،]? (?:and |و))(?:(?!ثم|then|next|followed|ف)[a-zء-ي-]+ ){1,4}\(?$/;

/** A clause that calls something the first or last. */
export interface RankClaim {
  readonly clause: string;
  /** Where the rank stands in it. */
  readonly from: number;
  readonly to: number;
  readonly sign: 1 | -1;
  /** The numbers of the clause and the next. */
  readonly said: readonly number[];
  readonly periods: readonly string[];
  /** Whether a number of the text stands in its sentence. */
  readonly isInside: (number: Printed) => boolean;
  /** What stands between two numbers of the text; "" where another sentence does. */
  readonly between: (first: Printed, second: Printed) => string;
}

/** Whether what a claim names goes beyond the other numbers of a list or column; nothing where it may be of something else. */
export function judgeRank(set: LabelSet, claim: RankClaim): Relation[] {
  const row = namedRow(set, namesIn(claim.clause));
  if (row === undefined || !isOf(set, row, claim) || !isHolder(row, claim)) return [];
  // A period in the claim must be the thing ranked.
  if (claim.periods.some((period) => !row.names.some(([name = ""]) => period.includes(name)))) return [];
  if (isFromLeast(set, row, claim)) return [];
  const isBehind = row.names.some((forms) => forms.some((name) => claim.clause.includes(name, claim.to)));
  const equals = isBehind ? namedWith(set, row, claim) : [];
  const rivals = set.rows.filter((other) => other !== row && !equals.includes(other));
  if (rivals.length === 0) return [];
  const rival = rivals.reduce((a, b) => (claim.sign * (b.value - a.value) > 0 ? b : a), rivals[0] ?? row);
  // A sentence that is one of several: "- Kent led with 476. - 869 cases came in".
  if (set.column === "" && claim.isInside(row) && !claim.isInside(rival)) return [];
  // As much as all the others of a list is their total, or told of something else; rounded, it may be somewhat less.
  const least = (sumOf(set.rows) - rival.value) * (rival.figure.decimals < 0 ? ROUNDED : 1);
  if (set.column === "" && rival.value >= least) return [];
  return [{ ...relateBound("rank", row, claim.sign > 0 ? ">=" : "<=", rival), operands: [rival, row] }];
}

/** A list in the order of its ranks that begins with the least: the first of an index of complaints has fewest. */
function isFromLeast({ rows }: LabelSet, row: LabelledCount, { clause, from, to, sign }: RankClaim): boolean {
  const isRising = rows.every(({ value }, at) => value >= (rows[at - 1]?.value ?? value));
  return sign > 0 && row === rows[0] && isRising && ORDINAL.test(clause.slice(from, to));
}

/** What one rank names together with its row: "the fewest were in A (26), B (25) and C (20)". */
function namedWith({ rows }: LabelSet, row: LabelledCount, { between }: RankClaim): readonly LabelledCount[] {
  const behind = rows.slice(rows.indexOf(row));
  const end = behind.findIndex((next, at) => at > 0 && !AND.test(between(behind[at - 1] ?? row, next)));
  return behind.slice(1, end < 0 ? undefined : end);
}

/** Whether the claim is about the numbers of the set: one that it gives, what the column is called, or the only ones there are. */
function isOf({ column, lone, rows }: LabelSet, row: LabelledCount, { clause, from, to, said }: RankClaim): boolean {
  const given = said.filter((value) => value !== rows.length);
  if (given.length > 0)
    return given.includes(row.value) && rows.filter(({ value }) => value === row.value).length === 1;
  const rest = clause.slice(to);
  if (ONLY_SOME.test(clause.slice(Math.max(to, placeOf(row, clause))))) return false;
  if (ABOUT.test(rest) && !ABOUT.test(column)) return false;
  const words = namesIn(clause).flat();
  const called = namesIn(column).some(([name = ""]) => words.includes(name));
  if (MEASURE.test(clause)) return called && MEASURE.test(column);
  const ranked = LISTED.test(clause.slice(from, to)) || RANKED_AFTER.test(rest);
  return ranked ? lone || called : called && !MEASURE.test(column);
}

/** Whether the name stands where the holder of the rank does: before it as the subject, or after a word that gives it. */
function isHolder(row: LabelledCount, { clause, from, to }: RankClaim): boolean {
  const at = placeOf(row, clause);
  const lead = clause.slice(0, at);
  if (at < from) return !WITHIN.test(lead);
  return (
    HELD.test(lead) ||
    (/تصدر/.test(clause.slice(from, to)) && /^\s*(?:[ء-ي]+\s){0,2}(?:ال)?$/.test(clause.slice(to, at)))
  );
}

/** Where the name of a row begins in a clause that has it. */
function placeOf({ names }: LabelledCount, clause: string): number {
  const [[name = "", bare = name] = []] = names;
  return clause.includes(name) ? clause.indexOf(name) : clause.indexOf(bare);
}
