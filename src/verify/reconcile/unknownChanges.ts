import type { Figure } from "../../figures/Figure.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import type { Judgement } from "./Reconciliation.js";

/** What an edition says of figures that there are not: neither in the catalogue nor as a count that no figure rests on. */
export function unknownChanges(
  { edition, period, channels, causes = [], tickets }: FeedbackReport,
  catalogue: ReadonlyMap<string, Figure>,
): readonly Judgement[] {
  const given = new Set([
    ...channels.flatMap(({ id, months, totals }) =>
      Object.keys({ ...months, ...totals }).map((key) => `contacts/${id}/${key}`),
    ),
    ...causes.flatMap(({ id, months }) => Object.keys({ ...months }).map((month) => `causes/${id}/${month}`)),
    ...(tickets?.breakdowns ?? []).flatMap(({ id, cases }) =>
      cases === undefined ? [] : `tickets/${id}/${period}/cases`,
    ),
  ]);
  return (edition?.changes ?? []).flatMap(({ figure: path }): Judgement[] =>
    catalogue.has(path) || given.has(path)
      ? []
      : [{ code: "printed-figure", path, outcome: "cannot-check", reason: "unknown-figure", inputs: [] }],
  );
}
