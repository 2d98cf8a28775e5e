import type { FeedbackReport } from "../model/FeedbackReport.js";
import { deduceHidden } from "./deduceHidden.js";
import type { Figure } from "./Figure.js";
import { identitiesOf } from "./identitiesOf.js";
import { knownCounts } from "./knownCounts.js";
import { withholdSuppressed } from "./withholdSuppressed.js";

/** The catalogue without suppressed counts under another name, and with a caveat on each figure that gives one away. */
export function flagDisclosures(report: FeedbackReport, listed: readonly Figure[]): readonly Figure[] {
  if (!listed.some(({ result }) => result.status === "unavailable" && result.reason === "suppressed")) return listed;
  // What is cumulative is of counts that are known, and there is one of each for all before it.
  const identities = identitiesOf(
    report,
    listed.filter(({ measure }) => measure !== "cumulative"),
  );
  const catalogue = withholdSuppressed(listed, identities, knownCounts(report, listed).hidden);
  const { known, hidden } = knownCounts(report, catalogue);
  const found = deduceHidden(identities, known);
  const telling = new Set([...found].flatMap(([id, by]) => (hidden.has(id) ? by.slice(0, 1) : [])));
  return catalogue.map((figure) => {
    if (!telling.has(figure.id)) return figure;
    const { result } = figure;
    return { ...figure, result: { ...result, caveats: [...result.caveats, "discloses-suppressed"] } };
  });
}
