import { slipOf } from "../../common/slipOf.js";
import { holds } from "../relations/holds.js";
import type { Relation } from "../relations/Relation.js";

/** So many other sums that hold are no accident. */
const LEAST = 2;
/** Two digits of smaller numbers are swapped by chance. */
const LARGE = 1000;

/** Whether the classes of a sum exclude each other, whatever the words say: all other rows, or columns, add up, and this one would but for two digits that are swapped: a case in two classes makes any other miss. */
export function areApart(text: string, related: readonly Relation[], relation: Relation): boolean {
  const { operands, outcome } = relation;
  const { numerator: sum = 0, denominator = 1 } = outcome.computed ?? {};
  const total = sum + Number(outcome.difference);
  if (denominator !== 1 || total < LARGE || slipOf(total, sum) !== "swapped-digits") return false;
  const isRow = isOneLine(text, operands);
  const others = related.filter(
    (other) =>
      other !== relation &&
      other.kind === "sum" &&
      other.operands.length === operands.length &&
      isOneLine(text, other.operands) === isRow,
  );
  return others.length >= LEAST && others.every(holds);
}

function isOneLine(text: string, [first, second]: Relation["operands"]): boolean {
  return first !== undefined && second !== undefined && !text.slice(first.end, second.start).includes("\n");
}
