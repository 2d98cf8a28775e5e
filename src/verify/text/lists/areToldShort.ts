import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import type { CountList } from "./CountList.js";

/** Whether the percentages beside the parts say that they are not all, and by as much as the parts do. */
export function areToldShort({ items }: Reading, { parts, short }: CountList): boolean {
  const percents = parts.flatMap((part) => {
    const next = items[items.indexOf(part) + 1];
    return next?.kind === "percent" && next.sentence === part.sentence ? [next] : [];
  });
  return percents.length === parts.length && Math.abs(100 - sumOf(percents) - 100 * short) < 0.5 * parts.length;
}
