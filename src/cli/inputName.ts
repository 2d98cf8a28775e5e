import { apart } from "./apart.js";
import type { InBoth } from "./CommandError.js";

/** What an input is called in an error. */
export function inputName(name: string): InBoth {
  if (name === "-") return { en: "standard input", ar: "المدخل المعياري" };
  // An empty name, as that of a variable that is not set, would not be seen.
  const shown = name === "" ? '""' : name;
  return { en: shown, ar: apart(shown) };
}
