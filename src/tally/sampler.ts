import { checkSamples } from "./checkSamples.js";
import { flatText } from "./flatText.js";
import { keepFirst } from "./keepFirst.js";
import { textOf } from "./textOf.js";

/** Why something is shown, where it stands, and what was found there. */
interface Sample<Reason> {
  readonly reason: Reason;
  readonly line: number;
  readonly value?: string;
}

/** Keeps the first of every reason by their lines, in whatever order they come; `More` is what else is shown of them. */
export interface Sampler<Reason, More> {
  add(reason: Reason, line: number, value: unknown, more?: More): void;
  /** What was kept, in the order of the lines. */
  finish(): (Sample<Reason> & More)[];
}

const byLine = (a: { readonly line: number }, b: { readonly line: number }) => a.line - b.line;

/** A sampler of at most `limit` for each reason. */
export function sampler<Reason extends string, More extends object>(limit: number): Sampler<Reason, Partial<More>> {
  checkSamples(limit);
  const found: { [reason in string]?: (Sample<Reason> & Partial<More>)[] } = {};
  return {
    add(reason, line, value, more: Partial<More> = {}) {
      found[reason] ??= [];
      const list = found[reason];
      const last = list[limit - 1];
      if (last && last.line <= line) return;
      // No half of a character: databases and other languages refuse it in JSON.
      const text = textOf(value)
        .slice(0, 60)
        .replace(/[\uD800-\uDBFF]$/, "");
      keepFirst(list, { reason, line, ...more, ...(text && { value: flatText(text) }) }, limit, byLine);
    },
    finish: () =>
      Object.values(found)
        .flatMap((list = []) => list.sort(byLine).slice(0, limit))
        .sort(byLine),
  };
}
