import { foldText } from "../../../language/foldText.js";

const LEAD = 300;

const ROW = /[|\t]/;

/** The folded line above a list or a table, which is no row of one. */
export function lineAbove(text: string, { start }: { readonly start: number }): string {
  const above = text
    .slice(Math.max(0, start - LEAD), start)
    .split("\n")
    .slice(0, -1);
  return foldText(above.findLast((line) => line.trim() !== "" && !ROW.test(line)) ?? "");
}
