import type { SeriesComparison } from "../metrics/compareSeries.js";
import { changeMeasures } from "./changeMeasures.js";
import type { Figure } from "./Figure.js";
import { figuresOfChange } from "./figuresOfChange.js";

/** What changed about each channel that two periods have. */
export function channelChangeFigures(
  { before, after, kind, channels }: SeriesComparison,
  found: ReadonlyMap<string, Figure>,
): Figure[] {
  return channels.flatMap(({ channel, contacts }) => {
    const path = `contacts/${channel}/${after}`;
    const inputs = [path, `contacts/${channel}/${before}`];
    const total = found.get(path);
    if (total === undefined) return [];
    return figuresOfChange(total, path, changeMeasures(`${kind}-change`), inputs, contacts);
  });
}
