import { foldText } from "../../language/foldText.js";

const LEAD = 300;

/** The folded line above a list. */
export function lineAbove(text: string, { start }: { readonly start: number }): string {
  const above = text
    .slice(Math.max(0, start - LEAD), start)
    .trimEnd()
    .split("\n")
    .slice(0, -1);
  return foldText(above.filter((line) => line.trim() !== "").at(-1) ?? "");
}
