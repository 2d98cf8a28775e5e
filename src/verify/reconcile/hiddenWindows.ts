import { effectFigures } from "../../figures/effectFigures.js";
import type { Figure } from "../../figures/Figure.js";
import { unavailable } from "../../metrics/unavailable.js";
import type { Cell, FeedbackReport, RootCause } from "../../model/FeedbackReport.js";

/**
 * The figures of an initiative's windows that the report would have if the months of its cause were not suppressed: where they are
 * printed, those months stand in them.
 */
export function hiddenWindows(report: FeedbackReport, catalogue: readonly Figure[]): readonly Figure[] {
  const causes = (report.causes ?? []).map(opened);
  if (causes.every((cause, index) => cause === report.causes?.[index])) return [];
  const listed = new Set(catalogue.map(({ id }) => id));
  return effectFigures({ ...report, causes }).flatMap((figure) =>
    figure.subject !== "initiatives" || listed.has(figure.id)
      ? []
      : [{ ...figure, result: unavailable(figure.result, "suppressed") }],
  );
}

/** The cause with some count in the place of each suppressed one. */
function opened(cause: RootCause): RootCause {
  const { months = {} } = cause;
  const isHidden = (cell: Cell): boolean =>
    typeof cell === "object" && "missing" in cell && cell.missing === "suppressed";
  if (!Object.values(months).some(isHidden)) return cause;
  const known = Object.entries(months).map(([month, cell]) => [month, isHidden(cell) ? 1 : cell] as const);
  return { ...cause, months: Object.fromEntries(known) };
}
