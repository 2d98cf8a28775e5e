import type { PlacedText } from "../../../language/editText.js";
import { placesIn } from "../../../language/placesIn.js";
import { plainText } from "../../../language/plainText.js";
import { stripMarks } from "../../../language/stripMarks.js";

/** The text that is read, without marks that order its characters or say how they are spoken, and the way back to the places of the original. */
export function withoutMarks(original: string): PlacedText {
  const { text: plain, spanOf } = plainText(original);
  const text = stripMarks(plain);
  const placed = placesIn(plain, text);
  return { text, spanOf: (span) => spanOf(placed(span)) };
}
