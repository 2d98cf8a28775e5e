import { coinBefore } from "./coinBefore.js";
import { follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** Whether letters before a number are its coin: `Sh56.9 million`, `N5,000`; `R2` and `N95` are names. */
export function isPriced(text: string, tokens: Source["tokens"], at: number): boolean {
  const { start, numeral } = tokens[at] ?? {};
  if (start === undefined) return false;
  const next = tokens[at + 1];
  const scaled = follows(next, GAP.near) && next.word?.scale !== undefined;
  const spaced =
    next?.gap === GAP.space &&
    next.numeral !== undefined &&
    /^\d{3}(?!\d)/.test(text.slice(next.start, next.start + 4));
  return (scaled || spaced || numeral?.separator !== "") && coinBefore(text, start, scaled) !== undefined;
}
