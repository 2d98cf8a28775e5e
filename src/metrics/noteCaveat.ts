import type { Caveat } from "../model/lists.js";

/** Lists a caveat that is not listed yet. */
export function noteCaveat(caveats: Caveat[], caveat: Caveat): void {
  if (!caveats.includes(caveat)) caveats.push(caveat);
}
