import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isPerson } from "../../common/isPerson.js";

/** People that something comes from: `2,846 من المرضى`, behind so many complaints. */
const FROM = /^ من $/;
/** A number that a list gives, and no verb of its own: not `شارك 2,846 من المواطنين`. */
const LISTED = /(?:[:،,؛(]\s?|(?<![ء-ي])و|(?:من|بين)ه[ام] |الباقي )$/;

/** The noun is none of what is counted: it says whom that comes from, or ends the name of a row, which says what is counted at its beginning: "complaints against road users: 1,747". */
export function endsLabel({ span, noun, nounSpan }: QuantityReading, text: string): boolean {
  if (isPerson(noun) && FROM.test(text.slice(span.end, nounSpan?.start)))
    return LISTED.test(text.slice(Math.max(0, span.start - 8), span.start));
  if (nounSpan === undefined || nounSpan.end > span.start || !text.slice(nounSpan.end, span.start).includes(":"))
    return false;
  return /[a-zء-ي] *$/i.test(text.slice(Math.max(0, nounSpan.start - 4), nounSpan.start));
}
