import type { Finding } from "../../model/Finding.js";
import { isGrave } from "./isGrave.js";
import { holds } from "./relations/holds.js";
import type { Relation, RelationKind, Verdict } from "./relations/Relation.js";

/** Relations that tie parts to a total. */
const TOTALS: readonly RelationKind[] = ["sum", "bound", "roll-forward"];
/** Relations that check a count without its parts; of amounts and times, a share or a change is beside what the text counts. */
const OF_COUNTS: readonly RelationKind[] = ["mean", "weighted-mean", "bound"];
const OF_TWO: readonly RelationKind[] = ["share", "growth", "difference", "multiple"];

/** So many totals whose parts are whole make a list of some an aside, as does one total of more parts. */
const SEVERAL = 2;

/** What a text as a whole is, from all that was found in it. */
export function verdictOf(relations: readonly Relation[], findings: readonly Finding[]): Verdict {
  if (findings.some(isGrave)) return "does-not-reconcile";
  const held = relations.filter(holds);
  const open = relations.filter(({ outcome }) => outcome.reason === "not-exhaustive");
  // The sum of the largest of more is no total.
  const some = new Set(open.flatMap(({ operands }) => operands.slice(0, -1).map(({ start }) => start)));
  const isWhole = ({ kind, operands }: Relation) =>
    TOTALS.includes(kind) && operands.length > 2 && !some.has(operands[0]?.start ?? 0);
  const wholes = held.filter(isWhole);
  const totals = new Set(wholes.map(({ outcome }) => outcome.computed?.numerator));
  // What was closed and what is left, or two channels, do not tell of a third division that it is whole.
  const isAside = totals.size >= SEVERAL || wholes.some(({ operands }) => operands.length > SEVERAL + 1);
  if (!isAside && relations.some(({ said }) => said)) return "not-exhaustive";
  const isOfCounts = ({ kind, measured }: Relation) =>
    OF_COUNTS.includes(kind) || (OF_TWO.includes(kind) && measured !== true);
  // The shares of the largest of more are as much of them as these.
  const isHeld = held.some(
    (one) => isOfCounts(one) && (open.length === 0 || !one.operands.some(({ start }) => some.has(start))),
  );
  if (totals.size > 0 || isHeld) return "reconciles";
  return open.length > 0 ? "not-exhaustive" : "no-total";
}
