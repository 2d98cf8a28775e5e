import type { SeriesComparison } from "../metrics/compareSeries.js";
import { changeMeasures } from "./changeMeasures.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";
import { figuresOfChange } from "./figuresOfChange.js";

/** What changed about each root cause that two periods count: its tickets, then its share of the coded cases in points. */
export function causeChangeFigures(
  { before, after, kind, causes }: SeriesComparison,
  found: ReadonlyMap<string, Figure>,
  isStock: boolean,
): Figure[] {
  return causes.flatMap(({ cause, tickets, share }) => {
    const path = `causes/${cause}/${after}`;
    const counts = [path, `causes/${cause}/${before}`];
    const count = found.get(path);
    if (count === undefined) return [];
    const all = figuresOfChange(count, path, changeMeasures(`${kind}-change`), counts, tickets, isStock);
    if (share === undefined) return all;
    const measure = `share-of-cases-${kind}-change`;
    const inputs = counts.map((id) => `${id}/share-of-cases`);
    const owner = { subject: "causes", key: cause } as const;
    const id = `${path}/${measure}`;
    return [...all, figureOf(owner, id, after, measure, "signed-points", "derived", "difference", inputs, share)];
  });
}
