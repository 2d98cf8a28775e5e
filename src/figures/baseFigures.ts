import { cellResult } from "../metrics/cellResult.js";
import { ratioOf } from "../metrics/ratioOf.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Figure } from "./Figure.js";
import { figureOf } from "./figureOf.js";

/** The figures of what the counts are set against: each base, and the contacts and tickets per 1,000 of it. */
export function baseFigures(
  { bases = [], period }: FeedbackReport,
  contacts: Figure<number> | undefined,
  tickets: Figure<number> | undefined,
): Figure[] {
  return bases.flatMap(({ id: key, count }) => {
    const id = `bases/${key}/${period}`;
    const owner = { subject: "bases", key } as const;
    const result = cellResult(count, "base", key, "bases", key, "count");
    const base = figureOf<number>(owner, id, period, "count", "count", "flow", "as-given", [], result);
    const rates = [contacts, tickets].flatMap((total) => {
      if (total === undefined) return [];
      const measure = `${total.subject}-per-1000`;
      const rate = ratioOf(total.result, result, "different-units");
      return figureOf(owner, `${id}/${measure}`, period, measure, "rate", "derived", "ratio", [total.id, id], rate);
    });
    return [base, ...rates];
  });
}
