import { foldText } from "../../../language/foldText.js";
import { lineAbove } from "./lineAbove.js";

const LEAD = 400;
/** What announces rows, and between it and them nothing but the names of their columns. */
const HEAD = /([^.!?؟\n]{3,160}:)\s*\n+([^\d٠-٩.:!?؟\n]{3,60})\n[^\n]*$/;

/** The folded line above rows, with the words that end with a colon above the heads of their columns: "The ten most frequent types:", then "Type  Complaints". */
export function headAbove(text: string, item: { readonly start: number }): string {
  const [, announced, heads] = HEAD.exec(text.slice(Math.max(0, item.start - LEAD), item.start)) ?? [];
  return announced === undefined || heads === undefined ? lineAbove(text, item) : foldText(`${announced} ${heads}`);
}
