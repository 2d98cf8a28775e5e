import { foldText } from "../../../language/foldText.js";
import { lineAbove } from "./lineAbove.js";

const LEAD = 400;
/** What announces rows, and between it and them nothing but the names of their columns. */
const ANNOUNCES = /[^.!?؟]{3,160}:(?=\s*$)/;
const HEADS = /^[^\d٠-٩.:!?؟]{3,60}$/;

/** The folded line above rows, with the words that end with a colon above the heads of their columns: "The ten most frequent types:", then "Type  Complaints". */
export function headAbove(text: string, item: { readonly start: number }): string {
  const above = text.slice(Math.max(0, item.start - LEAD), item.start).split("\n");
  const heads = above.at(-2) ?? "";
  if (!HEADS.test(heads)) return lineAbove(text, item);
  const announced = ANNOUNCES.exec(above.slice(0, -2).findLast((line) => line.trim() !== "") ?? "");
  return announced === null ? lineAbove(text, item) : foldText(`${announced[0]} ${heads}`);
}
