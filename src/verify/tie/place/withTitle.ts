import type { Context } from "./Context.js";

/** The context of a number under a title of the report's period, whose line names no other period, and no part of it. */
export function withTitle(context: Context, reportPeriod: string): Context {
  if (context.periods.length > 0 || context.role === "base" || context.isOfPart === true) return context;
  return { ...context, held: reportPeriod };
}
