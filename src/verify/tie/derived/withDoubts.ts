import type { Told } from "./withDerived.js";

/**
 * Leaves unexplained what has the value of one figure and, since nothing names that one, was held to another that the page prints rightly elsewhere:
 * of two figures that are both printed, more often the words were not understood than a number was put in the wrong place.
 */
export function withDoubts(told: readonly Told[]): readonly Told[] {
  const printed = new Set(
    told.flatMap(({ entry: { outcome, figure = "" } }) => (outcome === "matched" ? [figure] : [])),
  );
  return told.map((one) => {
    const { span, text, outcome, figure = "", elsewhere, rule } = one.entry;
    if (outcome !== "contradicted" || elsewhere === undefined || rule !== "unnamed" || !printed.has(figure)) return one;
    return { ...one, entry: { span, text, outcome: "unexplained", elsewhere, rule } };
  });
}
