import { nearby } from "../relations/nearby.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import type { CountList } from "./CountList.js";

/** "The others asked": they are no class that is left. */
const PEOPLE = /(?<![a-zء-ي])(?:(?:the )?others|[وف]?ال[اآ]خر(?:ون|ين))(?![a-zء-ي])/;

/** Whether the percentages beside the parts of a list that is not closed by its words say that they are not all, and by as much as the parts do. */
export function areToldShort({ items }: Reading, { parts, short, wording }: CountList): boolean {
  if (wording === "closed" && !PEOPLE.test(parts.at(-1)?.before ?? "")) return false;
  const percents = parts.flatMap((part) => {
    const next = nearby(items, part.start + 1, 1).find(({ start }) => start > part.start);
    return next?.kind === "percent" && next.sentence === part.sentence ? [next] : [];
  });
  return percents.length === parts.length && Math.abs(100 - sumOf(percents) - 100 * short) < 0.5 * parts.length;
}
