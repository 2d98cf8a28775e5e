import { monthNumber } from "../../../language/monthNumber.js";
import { foldLabel } from "./foldLabel.js";

/** The folded words of a label that may name something: no single letters, no months, none that only link others. */
export function wordsOf(text: string, linking: ReadonlySet<string>): readonly string[] {
  return foldLabel(text)
    .split(" ")
    .filter((word) => word.length > 1 && !linking.has(word) && monthNumber(word) === undefined);
}
