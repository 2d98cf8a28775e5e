import type { FigureReading } from "../../../language/reading/FigureReading.js";

/** Far enough for four nouns. */
const NEAR = 60;
const KINDS =
  /^\s*(?:[ء-ي]+[\u064b-\u0652]*ا?(?:[،,]?\sو[ء-ي]+[\u064b-\u0652]*ا?){2,3}|[a-z-]+(?:, [a-z-]+){1,2},? and [a-z-]+)(?![ء-يa-z\u064b-\u0652])/i;

/** Whether a number counts three kinds of things or more together: "50,940 calls, messages and requests" are none of them. */
export function isOfKinds({ span }: FigureReading, text: string): boolean {
  return KINDS.test(text.slice(span.end, span.end + NEAR));
}
