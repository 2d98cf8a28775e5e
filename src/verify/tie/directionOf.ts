import type { FigureReading } from "../../language/reading/FigureReading.js";
import type { Mention } from "./findCues.js";

/** How far, in characters, a word of direction reaches onward. */
const DIRECTION = 80;

/** The last word of direction before a number, if no other percentage stands between. */
export function directionOf(
  turn: Mention | undefined,
  readings: readonly FigureReading[],
  index: number,
): "up" | "down" | undefined {
  const start = readings[index]?.span.start ?? 0;
  if (turn === undefined || start - turn.end > DIRECTION) return undefined;
  for (let other = index - 1; (readings[other]?.span.start ?? -1) > turn.start; other--)
    if (endsTurn(readings[other], readings[index])) return undefined;
  return turn.cue.name === "up" ? "up" : "down";
}

/** A percentage has taken the direction; so has any number, where what follows is no percentage: "fell from 9 to 8". */
function endsTurn(other: FigureReading | undefined, reading: FigureReading | undefined): boolean {
  return other?.kind === "percent" || (reading?.kind !== "percent" && other !== undefined && "value" in other);
}
