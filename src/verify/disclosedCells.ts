import { type CatalogueOptions, catalogueOf } from "../figures/catalogueOf.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { type DisclosedCell, findDisclosed } from "./reconcile/findDisclosed.js";
import { readPrinted } from "./reconcile/readPrinted.js";

/**
 * The suppressed counts that the report gives away all the same: by a total or margin that is given, printed or computed
 * beside the other parts (of months, channels, breakdowns, scores, causes, tickets and their flows), through several such
 * steps where need be, or by a printed percentage that only one count rounds to.
 *
 * @param report - the report; what it publishes counts as known
 * @param options - as for {@link figures}; earlier reports whose figures stand beside it
 * @returns the suppressed figures in the report's order, each with those that give it away; none when every suppression holds
 * @throws what {@link figures} throws
 *
 * @example
 * ```ts
 * import { disclosedCells } from "beneficiary-feedback";
 * const months = { "2021-01": 40, "2021-02": { missing: "suppressed" }, "2021-03": 55 } as const;
 * const calls = { id: "calls", kind: "phone", months, totals: { "2021-Q1": 98 } };
 * const [cell] = disclosedCells({ period: "2021-Q1", channels: [calls] });
 * console.log(cell?.figure); // => "contacts/calls/2021-02"
 * console.log(cell?.by[0]); // => "contacts/calls/2021-Q1"
 * ```
 */
export function disclosedCells(report: FeedbackReport, options: CatalogueOptions = {}): readonly DisclosedCell[] {
  const catalogue = catalogueOf(report, options);
  const byId = new Map(catalogue.map((figure) => [figure.id, figure]));
  const printed = (report.published ?? []).flatMap(({ figure, printed: text }) => {
    const reading = readPrinted(text, byId.get(figure)?.noun);
    return reading === undefined || reading.bound !== undefined ? [] : [[figure, reading] as const];
  });
  return findDisclosed(report, catalogue, new Map(printed));
}
