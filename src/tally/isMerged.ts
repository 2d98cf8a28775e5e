import { isAbsent } from "./isAbsent.js";
import { plainText } from "./plainText.js";
import { textOf } from "./textOf.js";

/** Whether a value says that a record was merged: a column of yes and no says it with its texts, of ids by having one; a zero is none in any digits. */
export function isMerged(value: unknown): boolean {
  return (
    value !== false &&
    !(Array.isArray(value) && value.length === 0) &&
    !isAbsent(value) &&
    !/^(?:f(?:alse)?|no?|لا|0+(?:[.٫]0+)?)$/i.test(plainText(textOf(value)))
  );
}
