import type { Item, Printed } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";
import { OTHER, REST, TOTAL, WHOLE } from "./cues.js";
import { namesIn } from "./namesIn.js";
import { ownOf } from "./ownOf.js";
import type { Grid } from "./readGrids.js";

/** A number of a list or a column, with the words that tell its name from the others of the list. */
export interface LabelledCount extends Printed {
  readonly names: readonly (readonly string[])[];
}

/** Numbers that are told of named things in one list, or in one column of a table. */
export interface LabelSet {
  readonly start: number;
  /** The folded name of the column; "" for a list. */
  readonly column: string;
  /** Whether the table has no other column of numbers. */
  readonly lone: boolean;
  readonly rows: readonly LabelledCount[];
}

interface NamelessSet extends Omit<LabelSet, "rows" | "start"> {
  readonly rows: readonly (Printed & { readonly label: string })[];
}

/** A number at the end of its line or clause, but for the noun and a share in brackets. */
const LAST = /^\s*[a-zء-ي]{0,12}\s*(?:$|[(),،;؛.\n•▪●]|و[ء-ي]|and\s)/;
const NAMED = /[a-zء-ي]{2}/;
const SEPARATOR = /[:؛;،,.•▪●]\s|[)\]]\s?|\n|[–—]\s/;
const LONGEST = 60;

/** The lists and columns of a passage in which every number has a name before it. */
export function labelSets(counts: readonly Item[], grids: readonly Grid[]): readonly LabelSet[] {
  const sets = [...listsOf(counts), ...grids.flatMap(columnsOf)];
  return sets.flatMap((set) => (set.rows.length > 1 ? [named(set)] : [])).sort((a, b) => a.start - b.start);
}

function columnsOf({ header, body: all }: Grid): readonly NamelessSet[] {
  const body = all.filter(({ label }) => isOne(label));
  const columns = header.flatMap((column, at) => {
    const rows = body.flatMap(({ cells: { [at]: cell }, label }) => (cell === undefined ? [] : [{ ...cell, label }]));
    return rows.length === body.length ? [{ column, rows }] : [];
  });
  return columns.map((column) => ({ ...column, lone: columns.length === 1 }));
}

/** Runs of neighbouring counts, in rows of a list or all in one sentence, each with a short name before it and nothing after it. */
function listsOf(counts: readonly Item[]): readonly NamelessSet[] {
  const labelled = counts.map((count) => ({ ...count, label: labelOf(count) }));
  const runs = runsOf(
    labelled,
    (last, next) =>
      last.label !== "" &&
      next.label !== "" &&
      (last.sentence === next.sentence || (next.line - last.line === 1 && last.listed && next.listed)),
  );
  return runs.map((run) => ({ column: "", lone: true, rows: run.filter(({ label }) => label !== "" && isOne(label)) }));
}

/** The short name right before a count; "" where there is none. */
function labelOf({ before, after, bound }: Item): string {
  if (!NAMED.test(before) || bound !== undefined || !LAST.test(after)) return "";
  const parts = before.split(SEPARATOR);
  const label = (parts.findLast((part) => NAMED.test(part)) ?? "").trim();
  const isClean = /^[^a-zء-ي]*$/.test((parts.at(-1) ?? "").replace(label, ""));
  return isClean && label.length <= LONGEST ? label : "";
}

/** A class of its own: neither the rest nor all. */
function isOne(label: string): boolean {
  return ![TOTAL, OTHER, REST, WHOLE].some((cue) => cue.test(label));
}

/** The set with the words of each label that no other label has. */
function named({ rows, column, lone }: NamelessSet): LabelSet {
  const names = ownOf(
    rows.map(({ label }) => namesIn(label)),
    ([first]) => first,
  );
  return {
    start: Math.min(...rows.slice(0, 1).map(({ start }) => start)),
    column,
    lone,
    rows: rows.map((row, at) => ({ ...row, names: names[at] ?? [] })),
  };
}
