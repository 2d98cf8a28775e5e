import { readCount } from "../metrics/readCount.js";
import type { Cell, FeedbackReport } from "../model/FeedbackReport.js";
import type { Figure } from "./Figure.js";

/** What a report says outright: its counts by figure id, and the ids of those that it suppresses. */
export interface KnownCounts {
  readonly known: Map<string, number>;
  readonly hidden: ReadonlySet<string>;
}

/** The counts of the catalogue and of the months and totals that it does not list; what does not apply is nothing. */
export function knownCounts({ channels, causes = [] }: FeedbackReport, catalogue: readonly Figure[]): KnownCounts {
  const known = new Map<string, number>();
  const hidden = new Set<string>();
  const addCells = (prefix: string, place: string, cells: Readonly<Record<string, Cell>> = {}): void => {
    for (const [period, cell] of Object.entries(cells)) {
      const reason = typeof cell === "object" && "missing" in cell ? cell.missing : undefined;
      const count = reason === "not-applicable" ? 0 : readCount(cell, place, period);
      if (reason === "suppressed") hidden.add(prefix + period);
      if (count !== undefined) known.set(prefix + period, count);
    }
  };
  for (const { id, months, totals } of channels) {
    addCells(`contacts/${id}/`, `channels.${id}.totals`, totals);
    addCells(`contacts/${id}/`, `channels.${id}.months`, months);
  }
  for (const { id, months } of causes) addCells(`causes/${id}/`, `causes.${id}.months`, months);
  for (const { id, form, formula, result } of catalogue) {
    if (result.status === "unavailable" && result.reason === "suppressed" && formula === "as-given") hidden.add(id);
    if (result.status !== "ok" || typeof result.value !== "number" || !form.endsWith("count")) continue;
    if (!result.caveats.some((caveat) => caveat === "missing-ignored" || caveat === "missing-as-zero"))
      known.set(id, result.value);
  }
  return { known, hidden };
}
