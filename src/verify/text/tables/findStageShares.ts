import { COUNTED } from "../clauses/columnRole.js";
import { cellsOf } from "../passage/cellsOf.js";
import { mostlyHeld } from "../relations/mostlyHeld.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { placesOf } from "./placesOf.js";
import type { Table } from "./Table.js";

/** What each row is a share of. */
const OF_LAST =
  /(?<![a-z])of (?:the |its )?(?:previous|preceding|prior|last)(?: (?:stage|step|row|level|phase|one))?\s*$|(?<![ء-ي])(?:ال)?(?:مرحله|خطوه|درجه|صف) السابق|ما قبله/;
/** Counts that rest on a wrong one in the middle miss two shares. */
const HELD = 0.3;

/** Finds columns of shares in the row before: "As % of previous stage", of complaints received, admitted, investigated and upheld. */
export function findStageShares(table: Table): readonly Relation[] {
  const { header, read } = table;
  return placesOf(table, ["percent", "rate"]).flatMap((column) => {
    const count = placesOf(table, COUNTED).findLast((at) => at < column);
    if (count === undefined || !OF_LAST.test(header[column] ?? "")) return [];
    const shares = read.slice(1).flatMap((row, at): readonly Relation[] => {
      const whole = read[at]?.cells[count];
      const [[part, printed] = []] = cellsOf([row], [count, column]);
      return whole && part && printed ? [relate("share", [part, whole], printed)] : [];
    });
    return mostlyHeld(shares, 1, HELD);
  });
}
