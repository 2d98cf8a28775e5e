import { apart } from "./apart.js";
import type { InBoth } from "./CommandError.js";

const MOST = 60;

/** What stands where something else is needed, as JSON, cut where it is long. */
export function gotText(value: unknown): InBoth {
  // A key that is not there has no JSON.
  if (value === undefined) return { en: "nothing", ar: "لا شيء" };
  const json = JSON.stringify(value);
  const shown = json.length > MOST ? `${json.slice(0, MOST)}…` : json;
  return { en: shown, ar: apart(shown) };
}
