import { FeedbackError } from "../model/FeedbackError.js";
import { bareText } from "../tally/bareText.js";
import { shownFields } from "../tally/shownFields.js";

/** The place of a column that `option` names; throws `bad-input` where the header has none of that name, or several. */
export function columnOf(names: readonly string[], column: string, option: string, encoding?: string): number {
  const name = bareText(column);
  const index = names.indexOf(name);
  if (index >= 0 && index === names.lastIndexOf(name)) return index;
  if (index >= 0 && name !== "")
    throw new FeedbackError("bad-input", `${option} needs a column whose name no other has`, column);
  const rule = `${option} needs one of the columns ${shownFields(names)}${hintOf(names, encoding)}`;
  throw new FeedbackError("bad-input", rule, column);
}

/** What may be wrong with a header that lacks a column. */
function hintOf(names: readonly string[], encoding?: string): string {
  const text = names.join("");
  if (/[\0\uFFFD]/.test(text)) return ", or the encoding that the file was written in";
  if (names.length === 1 && /[;,|\t،؛]/.test(text))
    return ", or the delimiter that parts them (delimiter or --delimiter)";
  if (encoding !== undefined) return ", or the encoding that the file was written in";
  return names.length === 1 || names.includes("") ? ", or skipLines for what stands above the header" : "";
}
