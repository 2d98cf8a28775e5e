import { apart } from "./apart.js";
import type { InBoth } from "./CommandError.js";

/** The name of a file before what is wrong with it; of the standard input, of which there is one, nothing. */
export function inputPrefix(name: string): InBoth {
  return name === "-" ? { en: "", ar: "" } : { en: `${name}: `, ar: `${apart(name)}: ` };
}
