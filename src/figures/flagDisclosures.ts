import type { FeedbackReport } from "../model/FeedbackReport.js";
import { deduceHidden } from "./deduceHidden.js";
import type { Figure } from "./Figure.js";
import { identitiesOf } from "./identitiesOf.js";
import { knownCounts } from "./knownCounts.js";

/** The catalogue, with a caveat on each figure from which a suppressed count can be worked out. */
export function flagDisclosures(report: FeedbackReport, catalogue: readonly Figure[]): readonly Figure[] {
  if (!catalogue.some(({ result }) => result.status === "unavailable" && result.reason === "suppressed"))
    return catalogue;
  const { known, hidden } = knownCounts(report, catalogue);
  const found = deduceHidden(identitiesOf(report, catalogue), known);
  const telling = new Set([...found].flatMap(([id, by]) => (hidden.has(id) ? by.slice(0, 1) : [])));
  return catalogue.map((figure) => {
    if (!telling.has(figure.id)) return figure;
    const { result } = figure;
    return { ...figure, result: { ...result, caveats: [...result.caveats, "discloses-suppressed"] } };
  });
}
