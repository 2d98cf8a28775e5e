import { checkSamples } from "./checkSamples.js";
import { keepFirst } from "./keepFirst.js";
import { sampleText } from "./sampleText.js";

/** Why something is shown, where it stands, and what was found there. */
interface Sample<Reason> {
  readonly reason: Reason;
  readonly line: number;
  readonly value?: string;
}

/** Keeps the first of every reason by their lines, in whatever order they come; `More` is what else is shown of them. */
export interface Sampler<Reason, More> {
  /** Says whether enough were there with it. */
  add(reason: Reason, line: number, value: unknown, more?: More): boolean;
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
      if (last && last.line <= line) return true;
      const text = sampleText(value);
      keepFirst(list, { reason, line, ...more, ...(text && { value: text }) }, limit, byLine);
      return list.length >= limit;
    },
    finish: () =>
      Object.keys(found)
        .sort()
        .flatMap((reason) => (found[reason] ?? []).sort(byLine).slice(0, limit))
        .sort(byLine),
  };
}
