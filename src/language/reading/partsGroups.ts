import { isDigitKind, kindAt } from "./characters.js";
import { percentAfter } from "./percentAfter.js";

/** "(11،6) مليون", "2،3 بالمائة" */
const SCALED = /^(?:\)? م(?:ليون|ليار)| ?بالم(?:ائ|ئ)|\)[%٪])/;
/** No percentage is printed with more decimals. */
const LONGEST = 9;

/** Whether the character at `index` parts two groups of one numeral, judging by what follows; the comma of a list is a point only before a percent sign or a scale. */
export function partsGroups(kinds: Uint16Array, text: string, index: number, size: number): boolean {
  const separator = text.charAt(index);
  let digits = 0;
  let at = index + 1;
  for (; digits < LONGEST; at++) {
    const kind = kindAt(kinds, at);
    if (isDigitKind(kind)) digits++;
    else if (kind !== 0) break;
  }
  if (separator === "." || separator === "٫") return digits > 0;
  if (digits === 3) return size < 4;
  const isShare = percentAfter(kinds, text, at) > 0;
  // "58,5691%"
  if (digits > 3) return separator === "," && size < 4 && isShare;
  return digits > 0 && (separator === "," || (separator === "،" && (isShare || SCALED.test(text.slice(at, at + 8)))));
}
