import type { Figure } from "../../../figures/Figure.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { changeEntry } from "./changeEntry.js";
import { isChangeFrom } from "./isChangeFrom.js";
import type { Told } from "./withDerived.js";

/**
 * A cell in a column of changes, where the two numbers before it in its row are one figure in two periods: it is by how much they differ,
 * and no change of anything else.
 */
export function rowChange(
  { entry, reading, context }: Told,
  before: readonly Told[],
  index: FigureIndex,
): TieOutEntry | undefined {
  if (!context.cell || context.role !== "change") return undefined;
  const pair = pairIn(before, context.text.slice(before[0]?.entry.span.start ?? 0, entry.span.start), index);
  if (pair === undefined) return undefined;
  const [one, other] = pair;
  const { figure: id, span, text } = entry;
  const figure = index.byId.get(id ?? "");
  // "79.1% | 73.5% | +5.6": the change of a share.
  if (entry.outcome === "matched" && pair.every((each) => figure?.inputs.includes(each.id))) return undefined;
  // The other changes that a report knows are those of counts.
  const isTheirs = one.measure === "count" && figure?.subject === one.subject && figure.key === one.key;
  if (isChangeFrom(one, other, reading, context))
    return isTheirs && entry.outcome === "matched" ? undefined : changeEntry(one, other, reading, context, index);
  const isOther = isTheirs && (context.claims.bases.length > 0 || lengthOf(one) !== lengthOf(other));
  if (id === undefined || isOther || entry.outcome === "contradicted") return undefined;
  return { span, text, outcome: "unexplained", elsewhere: id };
}

/** How long the period of a figure is, by how it is written. */
function lengthOf({ period }: Figure): string {
  return period.replace(/\d/g, "");
}

function pairIn(before: readonly Told[], row: string, index: FigureIndex): readonly [Figure, Figure] | undefined {
  const [one, other] = before.map(({ entry, context: { cell } }) =>
    cell && entry.outcome === "matched" ? index.byId.get(entry.figure ?? "") : undefined,
  );
  if (one === undefined || other === undefined || row.includes("\n")) return undefined;
  const isOneThing = one.subject === other.subject && one.key === other.key && one.measure === other.measure;
  return isOneThing && one.period !== other.period ? [one, other] : undefined;
}
