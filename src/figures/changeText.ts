import type { NumberOptions } from "../language/NumberOptions.js";
import type { Figure } from "./Figure.js";
import { termText } from "./termText.js";

/** A relative change by its exact terms. */
export function changeText({ inputs }: Figure, byId: ReadonlyMap<string, Figure>, options: NumberOptions): string {
  const [after = "—", before = "—"] = inputs.map((id) => termText(byId.get(id), byId, options));
  return `(${after} - ${before}) ÷ ${before.includes("÷") ? `(${before})` : before}`;
}
