import type { Coverage } from "../model/Result.js";

/**
 * Whether one of several channels, in the order of both lists, had something to count in more months of one period than of another:
 * it began or ended, and what all of them changed by is its doing too. Where counts are missing nothing is known of that.
 */
export function channelsDiffer(before: readonly Coverage[], after: readonly Coverage[]): boolean {
  if (before.length < 2) return false;
  return before.some(({ present, missing }, index) => {
    const later = after[index];
    return later !== undefined && present !== later.present && missing.length + later.missing.length === 0;
  });
}
