import type { Finding } from "../../model/Finding.js";
import { holds } from "./relations/holds.js";
import type { Relation, RelationKind, Verdict } from "./relations/Relation.js";

/** Relations that tie parts to a total. */
const TOTALS: readonly RelationKind[] = ["sum", "bound", "roll-forward"];
/** Relations that rest on a total without its parts. A share or a change tells of none that the text adds up. */
const OF_TOTALS: readonly RelationKind[] = ["mean", "weighted-mean", "bound"];

/** So many totals whose parts are whole make a list of some an aside. */
const SEVERAL = 2;

/** What a text as a whole is, from all that was found in it. */
export function verdictOf(relations: readonly Relation[], findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity !== "notice")) return "does-not-reconcile";
  const held = relations.filter(holds);
  const open = relations.filter(({ outcome }) => outcome.reason === "not-exhaustive");
  // The sum of the largest of more is no total.
  const some = new Set(open.flatMap(({ operands }) => operands.slice(0, -1).map(({ start }) => start)));
  const isWhole = ({ kind, operands }: Relation) =>
    TOTALS.includes(kind) && operands.length > 2 && !some.has(operands[0]?.start ?? 0);
  const totals = new Set(held.filter(isWhole).map(({ outcome }) => outcome.computed?.numerator));
  if (totals.size < SEVERAL && relations.some(({ said }) => said)) return "not-exhaustive";
  if (totals.size > 0) return "reconciles";
  if (open.length > 0) return "not-exhaustive";
  return held.some((relation) => OF_TOTALS.includes(relation.kind) || isCounted(relation, held))
    ? "reconciles"
    : "no-total";
}

/** Whether percentages are all of a total, of which the count of at least one is told. */
function isCounted({ kind, operands }: Relation, held: readonly Relation[]): boolean {
  const shares = new Set(operands.map(({ start }) => start));
  return (
    kind === "share-list" &&
    held.some((other) => other.kind === "share" && shares.has(other.operands.at(-1)?.start ?? -1))
  );
}
