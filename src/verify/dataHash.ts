import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { requireReport } from "../model/requireReport.js";

const LEFT_OUT = ["undefined", "function", "symbol"];
/** Deeper than any report. */
const DEEPEST = 99;

/**
 * A short fingerprint of a report's data, to say later what was verified; it tells versions apart and is no protection
 * against forgery. The order of keys does not matter, the order of lists does.
 *
 * @param report - the report
 * @returns 16 hexadecimal digits, the 64-bit FNV-1a of the canonical JSON's UTF-16 units; the same on every engine
 * @throws `bad-report` for what has no channels, or holds itself or a BigInt
 *
 * @example
 * ```ts
 * import { dataHash } from "beneficiary-feedback";
 * console.log(dataHash({ period: "2021-Q1", channels: [] }) === dataHash({ channels: [], period: "2021-Q1" })); // => true
 * ```
 */
export function dataHash(report: FeedbackReport): string {
  requireReport(report);
  const text = canonical(report, 0);
  // In two halves of 32 bits, because BigInts take 20 times as long; the prime is 2^40 + 0x1b3.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at++) {
    low = (low ^ text.charCodeAt(at)) >>> 0;
    const product = low * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + ((low << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}

/** JSON with the keys of every object in order; what JSON leaves out is left out. A circle has no end. */
function canonical(value: unknown, depth: number): string {
  if (typeof value === "bigint") throw new FeedbackError("bad-report", "a report needs numbers that JSON has", value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (depth > DEEPEST) throw new FeedbackError("bad-report", "a report needs data without circles", value);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join()}]`;
  const members = Object.entries(value).filter(([, member]) => !LEFT_OUT.includes(typeof member));
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member, depth + 1)}`).join()}}`;
}
