import { apart } from "./apart.js";
import type { InBoth } from "./CommandError.js";

/** What an input is called in an error. */
export function inputName(name: string): InBoth {
  return name === "-" ? { en: "standard input", ar: "المدخل المعياري" } : { en: name, ar: apart(name) };
}
