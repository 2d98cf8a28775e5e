import { isDigitKind, kindAt } from "./characters.js";
import { percentAfter } from "./percentAfter.js";

/** "(11،6) مليون", "2،3 بالمائة" */
const SCALED = /^(?:\)? م(?:ليون|ليار)| ?بالم(?:ائ|ئ)|\)[%٪])/;
/** Whether the character at `index` parts two groups of one numeral, judging by what follows; the comma of a list is a point only before a percent sign or a scale. */
export function partsGroups(kinds: Uint16Array, text: string, index: number, size: number): boolean {
  const separator = text.charAt(index);
  let digits = 0;
  let at = index + 1;
  for (; digits < 4; at++) {
    const kind = kindAt(kinds, at);
    if (isDigitKind(kind)) digits++;
    else if (kind !== 0) break;
  }
  if (separator === "." || separator === "٫") return digits > 0;
  if (digits === 3) return size < 4;
  return (
    digits > 0 &&
    digits < 3 &&
    (separator === "," ||
      (separator === "،" && (percentAfter(kinds, text, at) > 0 || SCALED.test(text.slice(at, at + 8)))))
  );
}
