import { holds } from "../relations/holds.js";
import type { Relation } from "../relations/Relation.js";

/** So many sums that hold are no accident. */
const LEAST = 2;

/** Whether the classes of a sum exclude each other, whatever the words say: other rows, or other columns, have the sum exactly. */
export function areApart(text: string, related: readonly Relation[], { operands }: Relation): boolean {
  const isRow = isOneLine(text, operands);
  const alike = related.filter(
    (other) =>
      other.kind === "sum" &&
      holds(other) &&
      other.operands.length === operands.length &&
      isOneLine(text, other.operands) === isRow,
  );
  return alike.length >= LEAST;
}

function isOneLine(text: string, [first, second]: Relation["operands"]): boolean {
  return first !== undefined && second !== undefined && !text.slice(first.end, second.start).includes("\n");
}
