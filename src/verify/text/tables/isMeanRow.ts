import type { GridRow } from "../passage/readGrids.js";

/** Not any word for a mean: Arabic calls a region the middle one. */
const MEAN = /^(?:(?:ال)?(?:متوسط|معدل)(?![ء-ي])|(?:[a-z]+ )?(?:average|mean)(?![a-z]))/;

/** Whether a row holds the means of the rows above it. */
export function isMeanRow({ label, isTotal }: GridRow): boolean {
  return !isTotal && MEAN.test(label);
}
