import type { Context } from "./Context.js";

/** Words that speak of one month, or of the largest or smallest part. */
const OF_A_PART = /\bmonth|\bpeak|\b(?:high|low|busi|quiet)est\b|شهر|[أا]شهر|شهور|ذرو|[أا]على|[أا]دنى/i;

/** The context of a number under a title of the report's period, whose line names no other period, and no part of it. */
export function withTitle(context: Context, line: string, reportPeriod: string): Context {
  if (context.periods.length > 0 || context.role === "base" || OF_A_PART.test(line)) return context;
  return { ...context, held: reportPeriod };
}
