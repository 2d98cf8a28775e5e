import { figuresWithin } from "../passage/figuresWithin.js";
import type { Passage } from "../passage/Passage.js";
import { fails } from "../relations/fails.js";
import type { Relation } from "../relations/Relation.js";

/** A note stands no further below its table. */
const BELOW = 300;
/** Rows that miss their total by more may lack some above them. */
const FAR = 0.1;
/** Smaller numbers stand below many tables. */
const LEAST = 10;

/**
 * Whether a relation of a table that fails is none: one of its numbers has a mark that sends the reader to a note, its rows are more than
 * all, the words below it give what is missing, or the text begins in the middle of the table.
 *
 * @param overlapping - the text says that one case may be in several rows, and nothing shows that none is here
 */
export function isExcused({ text, figures }: Passage, relation: Relation, overlapping: boolean): boolean {
  const { kind, operands, outcome } = relation;
  if (!fails(relation)) return false;
  if (operands.some(({ end }) => /^[^\S\n]?[*†‡^]/.test(text.slice(end, end + 2)))) return true;
  if (kind !== "sum") return false;
  const off = Number(outcome.difference);
  if (off < 0 && overlapping) return true;
  if (off > FAR * Number(outcome.computed?.numerator ?? off) && isCut(text, relation)) return true;
  const end = operands.at(-1)?.end ?? text.length;
  return figuresWithin(figures, end, end + BELOW).some(
    (figure) =>
      "value" in figure &&
      figure.kind !== "percent" &&
      figure.value === Math.abs(off) &&
      figure.value >= LEAST &&
      !isInTable(text, figure.span.start),
  );
}

/** Whether a column begins with the first line of the text, without a name: the rows above may have been cut off. */
function isCut(text: string, { operands }: Relation): boolean {
  const [first = 0, last = 0] = [operands[0]?.start, operands.at(-1)?.start];
  return !text.slice(0, first).trimStart().includes("\n") && text.slice(first, last).includes("\n");
}

function isInTable(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BELOW), at);
  return /[|\t][^\n]*$/.test(before) || /^[^\n]*[|\t]/.test(text.slice(at, at + BELOW));
}
