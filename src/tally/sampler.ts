import { checkSamples } from "./checkSamples.js";
import type { TallyReason, TallySample } from "./TallyData.js";
import { textOf } from "./textOf.js";

/** Keeps the first records of every reason. */
export interface Sampler {
  readonly samples: TallySample[];
  add(reason: TallyReason, line: number, value: unknown, lastLine?: number): void;
}

/** A sampler of at most `limit` records for each reason. */
export function sampler(limit: number): Sampler {
  checkSamples(limit);
  const samples: TallySample[] = [];
  const seen: Partial<Record<TallyReason, number>> = {};
  return {
    samples,
    add(reason, line, value, lastLine = line) {
      const count = seen[reason] ?? 0;
      if (count >= limit) return;
      seen[reason] = count + 1;
      const text = textOf(value).slice(0, 60);
      samples.push({
        reason,
        line,
        ...(lastLine === line ? {} : { lastLine }),
        ...(text === "" ? {} : { value: text }),
      });
    },
  };
}
