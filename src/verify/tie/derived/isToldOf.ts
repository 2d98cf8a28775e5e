import type { Told } from "./Told.js";

/** "53.2% of the 30,860", "84% من إجمالي 9,000" */
const OF =
  /^[\s)\u2066-\u2069]*(?:of|من)(?: (?:the|all|its|our|their|those|these|[إا]جمالي|[أا]صل|مجموع|بين|نحو))*[\s\u2066-\u2069]*$/i;

/** Whether a number is what the percentage right before it is said to be of. */
export function isToldOf({ context, reading }: Told, before: Told | undefined): boolean {
  if (before?.reading.kind !== "percent") return false;
  return OF.test(context.text.slice(before.reading.span.end, reading.span.start));
}
