import { tieOut } from "../../../src/verify/tieOut.js";
import { townBefore, townQuarter } from "./townQuarter.js";

/** What becomes of the numbers of a text: each with its outcome, and the figure or rule where one is given. */
export function tellTown(text: string): readonly string[] {
  return tieOut(text, townQuarter, { earlier: [townBefore] }).entries.flatMap(
    ({ text: number, outcome, figure, rule = "" }) =>
      outcome === "classed" && rule !== "target" ? [] : [`${number} ${outcome} ${figure ?? rule}`.trim()],
  );
}
