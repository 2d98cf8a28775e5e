import type { Section } from "../page/sectionsOf.js";
import type { Context } from "./Context.js";

/** The context of a number whose line names no period, under a heading that does. */
export function withSection(placed: Context, { key, periods }: Section): Context {
  const context = key === undefined ? placed : { ...placed, section: key };
  if (periods.length === 0 || context.periods.length > 0 || context.role === "base") return context;
  return { ...context, period: periods[0], periods, claims: { ...context.claims, periods }, isHeaded: true };
}
