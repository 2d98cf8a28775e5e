import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";

/**
 * Whether a number is worked out as the change of something between two periods that the catalogue does not compare, since its basis changed in
 * between: another scale, threshold or window, another way of counting tickets or coding causes.
 */
export function isWithheld(
  { outcome, rule, from = [] }: TieOutEntry,
  kind: QuantityReading["kind"],
  catalogue: readonly Figure[],
  { byId }: FigureIndex,
): boolean {
  if (outcome !== "derived" || rule !== "change") return false;
  const parts = from.flatMap((id) => byId.get(id) ?? []);
  const [one] = parts;
  const periods = new Set(parts.map(({ period }) => period));
  // By so many points a share moved from that of two counts of the period before.
  const isFromShare = kind === "points" && one?.form === "count";
  if (one === undefined || (periods.size < 2 && !isFromShare)) return false;
  return catalogue.some(
    ({ subject, key, period, result: { status, caveats }, inputs }) =>
      subject === one.subject &&
      // The basis of all tickets is that of their parts.
      (key === one.key || subject === "tickets") &&
      status !== "ok" &&
      caveats.includes("basis-changed") &&
      (periods.size > 1 || one.period !== period) &&
      [...periods].every((each) => inputs.some((id) => byId.get(id)?.period === each)),
  );
}
