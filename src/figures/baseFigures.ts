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
    const base = {
      id,
      period,
      measure: "count",
      form: "count",
      kind: "flow",
      formula: "as-given",
      inputs: [],
    } as const;
    const rates = [contacts, tickets].flatMap((total) => {
      if (total === undefined) return [];
      const measure = `${total.subject}-per-1000`;
      return figureOf(owner, {
        id: `${id}/${measure}`,
        period,
        measure,
        form: "rate",
        kind: "derived",
        formula: "ratio",
        inputs: [total.id, id],
        result: ratioOf(total.result, result, "different-units"),
      });
    });
    return [figureOf<number>(owner, { ...base, result }), ...rates];
  });
}
