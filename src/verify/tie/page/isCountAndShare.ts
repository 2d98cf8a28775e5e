import type { PageLine } from "./pageLines.js";

/** Whether two numbers of one card are a count and its percentage. */
export function isCountAndShare(numbers: readonly PageLine[]): boolean {
  return numbers.length === 2 && numbers.filter(({ reading }) => reading?.kind === "percent").length === 1;
}
