import { type CatalogueOptions, catalogueOf } from "../figures/catalogueOf.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { type DisclosedCell, findDisclosed } from "./reconcile/findDisclosed.js";
import { readPublished } from "./reconcile/readPublished.js";

/**
 * The suppressed counts that the report gives away all the same: by a total or margin that is given, printed or computed
 * beside the other parts (of months, channels, breakdowns, scores, causes, tickets and their flows), by the same tickets under another name, by another report that gives
 * it, through several such steps where need be, by several of them together that leave one solution (no count is below 0), or by
 * a printed percentage, rate or mean that only one count rounds to. Knots of more than 40 unknown counts are not solved together.
 *
 * @param report - the report; what it publishes counts as known
 * @param options - as for {@link figures}; earlier reports, whose data stand beside it and whose own suppressed counts are looked at too
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
  return findDisclosed(report, catalogue, readPublished(report, catalogue), options.earlier);
}
