import type { Span } from "../../../model/Finding.js";

/** How far, in characters, a line is looked at for the words of an interval. */
const NEAR = 160;
const INTERVAL = /confidence|interval|between|margin|±|ثقة|فترة|هامش|(?<![ء-ي])بين(?![ء-ي])/i;
const MARKS = /[\u2066-\u2069]/g;
const FIRST = /^\s*(?:and|to|–|-|و|إلى|الى)\s*[\d٠-٩]/i;
const SECOND = /[\d٠-٩%٪]\s*(?:and|to|–|-|و|إلى|الى)\s*$/i;

/** Which of the two ends of an interval a number is where the words of its line name one; `any` where nothing says which, none in other lines. */
export function placeInInterval({ start, end }: Span, text: string): "first" | "second" | "any" | undefined {
  const before =
    text
      .slice(Math.max(0, start - NEAR), start)
      .split("\n")
      .at(-1) ?? "";
  const after = text.slice(end, end + NEAR).split("\n")[0] ?? "";
  if (!INTERVAL.test(before + after)) return undefined;
  if (SECOND.test(before.replace(MARKS, ""))) return "second";
  return FIRST.test(after.replace(MARKS, "")) ? "first" : "any";
}
