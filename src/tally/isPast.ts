import type { MonthEdge } from "./zone.js";

/** Whether an instant within a day of an edge is past it. */
export function isPast(edge: MonthEdge, instant: number): boolean {
  return instant + (instant < edge.turn ? edge.before : edge.after) >= edge.start;
}
