import { foldText } from "../../../language/foldText.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { yearOf } from "../clauses/yearOf.js";
import { YEARS } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import type { Passage } from "../passage/readPassage.js";
import { countsOf } from "../relations/countsOf.js";
import type { Item } from "../relations/Relation.js";

/** A large count of a document with what it is told of. */
export interface Told {
  readonly item: Item;
  /** The folded words of its line or sentence, from the large count before it on. */
  readonly lead: string;
  /** Those up to the large count behind it. */
  readonly rest: string;
  /** Its own year, or those of the document's first line. */
  readonly years: readonly number[];
  /** The halves, quarters and months that are named. */
  readonly parts: string;
}

/** A document with more large counts is no press release. */
const LIMIT = 60;
const LEAST = 1000;
const LEAD = 160;
const REST = 80;
const END = /[.؛;!؟?](?:\s|$)|\n/;

/** The large exact counts of a document. Smaller ones, and names as "the 101 line", do not part the words of another. */
export function toldIn({ text, figures, items }: Passage): readonly Told[] {
  const large = countsOf(items).filter(({ value }) => value >= LEAST);
  const [title = ""] = text.trim().split("\n", 1);
  const titled = (foldText(title).match(YEARS) ?? []).map(Number);
  return large.slice(0, LIMIT).flatMap((item, at): Told[] => {
    if (item.figure.decimals !== 0 || item.bound !== undefined || item.signed) return [];
    const from = Math.max(item.start - LEAD, large[at - 1]?.end ?? 0);
    const to = Math.min(item.end + REST, large[at + 1]?.start ?? text.length);
    const before = text.slice(from, item.start).split(END).at(-1) ?? "";
    const after = text.slice(item.end, to).split(END)[0] ?? "";
    const [lead, rest] = [foldText(before), foldText(after)];
    // "Over 2021 and 2022" is of neither.
    const isOfMore = new Set(clauseAfter(rest).match(YEARS)).size > 1;
    const year = isOfMore ? undefined : yearOf({ ...item, before: lead, after: rest });
    const isDated = (`${lead} ${rest}`.match(YEARS) ?? []).length > 0;
    const parts = figuresWithin(figures, item.start - before.length, item.end + after.length).flatMap((figure) =>
      ["half", "quarter", "month"].includes(figure.kind) && "period" in figure
        ? figure.period.replace(/^\d{4}-/, "")
        : [],
    );
    const years = year !== undefined ? [year] : isDated ? [] : titled;
    return [{ item, lead, rest, years, parts: [...new Set(parts)].join(" ") }];
  });
}
