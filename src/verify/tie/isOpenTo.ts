import type { TieOutEntry } from "./TieOut.js";

/** Nothing in the report gives the number, and no table binds it: it may be what pages have beside figures. */
export function isOpenTo({ outcome, elsewhere }: TieOutEntry, isBound: boolean): boolean {
  return outcome === "unexplained" || (outcome === "contradicted" && elsewhere === undefined && !isBound);
}
