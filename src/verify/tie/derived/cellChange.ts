import type { Figure } from "../../../figures/Figure.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { changeEntry } from "./changeEntry.js";
import type { Here } from "./Here.js";
import { isChangeFrom } from "./isChangeFrom.js";

/** A cell in a column of changes: by how much what its row names has moved since the period that the column is from. */
export function cellChange({ one: { reading, context }, index }: Here): TieOutEntry | undefined {
  const { claims, key, periods } = context;
  if (key === undefined) return undefined;
  const counts = index.about(key, false);
  const countIn = (period: string): Figure | undefined =>
    counts.get(period)?.find(({ figure: { measure } }) => measure === "count")?.figure;
  const now = countIn(periods[0] ?? "");
  for (const base of claims.bases) {
    const then = countIn(base);
    if (now !== undefined && then !== undefined && isChangeFrom(then, now, reading, context))
      return changeEntry(now, then, reading, context, index);
  }
  return undefined;
}
