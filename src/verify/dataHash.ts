import type { FeedbackReport } from "../model/FeedbackReport.js";

/**
 * A short fingerprint of a report's data, to say later what was verified; it tells versions apart and is no protection
 * against forgery. The order of keys does not matter, the order of lists does.
 *
 * @param report - the report
 * @returns 14 hexadecimal digits (53 bits, cyrb53 by bryc), the same on every engine
 *
 * @example
 * ```ts
 * import { dataHash } from "beneficiary-feedback";
 * console.log(dataHash({ period: "2021-Q1", channels: [] }) === dataHash({ channels: [], period: "2021-Q1" })); // => true
 * ```
 */
export function dataHash(report: FeedbackReport): string {
  const text = canonical(report);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}

/** JSON with the keys of every object in order; what JSON leaves out is left out. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join()}}`;
}
