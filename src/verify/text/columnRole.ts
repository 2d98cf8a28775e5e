import { HIGHEST, MEAN, OPENING, PENDING, RECEIVED, RESOLVED, TOTAL, WHOLE } from "./cues.js";

/** What a column of a table holds. A stock is open cases at an instant, and is never added over periods. */
export type ColumnRole =
  | "period"
  | "opening"
  | "received"
  | "resolved"
  | "closing"
  | "ageing"
  | "mean"
  | "highest"
  | "percent"
  | "rate"
  | "total"
  | "count";

/** Tells what a column holds by its folded name. */
export function columnRole(name: string): ColumnRole {
  if (/^[^a-zء-ي]*(?:year|month|period|quarter|week|date|السنه|العام|الشهر|الفتره)(?![a-zء-ي])/.test(name))
    return "period";
  if (/(?<![a-zء-ي])(?:per \d|لكل)/.test(name)) return "rate";
  if (HIGHEST.test(name)) return "highest";
  if (MEAN.test(name) || /days|ايام/.test(name)) return "mean";
  if (/[%٪]|percent|per cent|share|rate|نسبه|مييه/.test(name)) return "percent";
  if (/[<>]|more than|less than|over \d|\d\s*(?:months|days)/.test(name)) return "ageing";
  if (
    OPENING.test(name) ||
    /last month|previous month|at start|اول (?:الشهر|المده|الفتره|الربع|العام|السنه)/.test(name)
  )
    return "opening";
  if (PENDING.test(name) || /قايم|(?:اخر|نهايه) (?:الشهر|المده|الفتره|الربع|العام|السنه)/.test(name)) return "closing";
  if (RESOLVED.test(name)) return "resolved";
  if (TOTAL.test(name) || WHOLE.test(name)) return "total";
  return RECEIVED.test(name) ? "received" : "count";
}
