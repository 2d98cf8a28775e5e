import { foldText } from "../../../language/foldText.js";
import { lineAbove } from "../clauses/lineAbove.js";
import { OPEN, RANKED, TOTAL } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import type { Relation } from "../relations/Relation.js";

/** A total that goes beyond its rows by less is meant for them. */
const FAR = 0.1;

/** The heading says that its rows are some, whatever the row below them is called. */
const EXTRACT = /(?<![a-zء-ي])(?:extracts?|excerpts?|selected|[وب]?(?:ال)?(?:مقتطف|مختار)[ء-ي]*)(?![a-z])/;

/** A column whose total goes far beyond it as a list of some, where the heading of its table says so: "the main categories". */
export function asOpen(text: string, relation: Relation): Relation {
  const { kind, operands, outcome } = relation;
  const { computed, difference } = outcome;
  const [first, second] = operands;
  if (kind !== "sum" || !fails(relation) || computed === undefined || first === undefined || second === undefined)
    return relation;
  const isColumn = text.slice(first.end, second.start).includes("\n");
  const isFar = Number(difference) * computed.denominator > FAR * computed.numerator;
  const last = operands.at(-1)?.start ?? first.start;
  const row = foldText(text.slice(text.lastIndexOf("\n", last) + 1, last));
  const heading = lineAbove(text, first);
  const isOpen =
    isColumn &&
    isFar &&
    ([EXTRACT, RANKED].some((cue) => cue.test(heading)) || (!TOTAL.test(row) && OPEN.test(heading)));
  return isOpen ? { kind, operands, outcome: { outcome: "cannot-check", reason: "not-exhaustive" } } : relation;
}
