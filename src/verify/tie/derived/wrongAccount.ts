import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { matchedFigure } from "./matchedFigure.js";

/** What becomes of tickets in a period, by the words of a page, and by the figure that it is. */
const FLOWS: Readonly<Record<string, string>> = {
  brought: "brought-forward",
  opened: "opened",
  closed: "closed",
  reopened: "reopened",
  carried: "carried-forward",
};
/** So many numbers before are looked at, and so many of them must be of the account. */
const NEAR = 5;
const LEAST = 3;

/** A count of an account of the tickets whose other numbers stand right before it, by its word the one that is left of it, and of another value. */
export function wrongAccount({
  one: { entry, reading, context },
  at,
  told,
  index: { byId },
  report: { period: reportPeriod },
}: Here): TieOutEntry | undefined {
  const { span, text, outcome } = entry;
  const { keys, measures, parts, periods } = context.claims;
  const [name, other] = new Set(measures);
  const own = byId.get(`tickets/${reportPeriod}/${FLOWS[name ?? ""]}`);
  if (outcome !== "unexplained" || reading.kind === "percent" || reading.bound !== undefined) return undefined;
  if (own?.result.status !== "ok" || other !== undefined || keys.length + parts.length > 0) return undefined;
  if (context.role !== undefined || periods.some((period) => period !== reportPeriod)) return undefined;
  const known = new Set<string>();
  for (let place = at - 1; place >= Math.max(0, at - NEAR); place--) {
    const before = told[place];
    if (before === undefined || context.text.slice(before.entry.span.end, span.start).includes("\n\n")) break;
    const figure = matchedFigure(before, byId);
    if (figure?.id === own.id) return undefined;
    if (
      figure?.subject === "tickets" &&
      figure.key === undefined &&
      figure.period === reportPeriod &&
      Object.values(FLOWS).includes(figure.measure)
    )
      known.add(figure.measure);
  }
  return known.size < LEAST ? undefined : { span, text, outcome: "contradicted", figure: own.id };
}
