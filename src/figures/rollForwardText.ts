import type { Figure } from "./Figure.js";

/** What is on hand and each flow; the sign of a flow follows from its measure: what was closed is taken off. */
export function rollForwardText({ inputs }: Figure, texts: readonly string[]): string {
  return texts
    .map((text, index) => (index === 0 ? text : `${inputs[index]?.endsWith("/closed-in-period") ? "-" : "+"} ${text}`))
    .join(" ");
}
