import { deduceHidden, type Identity } from "../../figures/deduceHidden.js";
import type { Figure } from "../../figures/Figure.js";
import { figures } from "../../figures/figures.js";
import { identitiesOf } from "../../figures/identitiesOf.js";
import { isClosingStock } from "../../figures/isClosingStock.js";
import { knownCounts } from "../../figures/knownCounts.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { remember } from "../../model/remember.js";
import { previousPeriod } from "../../periods/previousPeriod.js";
import { timesOf } from "../tie/match/timesOf.js";
import { countWithin } from "./countWithin.js";
import { hiddenWindows } from "./hiddenWindows.js";
import { limitsOf } from "./limitsOf.js";
import { linearForms } from "./linearForms.js";
import type { PrintedFigure } from "./PrintedFigure.js";
import { quotientOf } from "./quotientOf.js";
import { readPublished } from "./readPublished.js";
import { solveHidden } from "./solveHidden.js";
import { subsetTwins } from "./subsetTwins.js";

/** A suppressed count that what stands beside it gives away. */
export interface DisclosedCell {
  /** The id of the figure that is suppressed. */
  readonly figure: string;
  /** The ids of the figures that it can be worked out from, a total first; itself where it is printed or given elsewhere. */
  readonly by: readonly string[];
}

/**
 * The suppressed counts that can be worked out from the data and from what is printed, in the report or in those before it:
 * ratios included where they leave one count.
 */
export function findDisclosed(
  report: FeedbackReport,
  catalogue: readonly Figure[],
  printed: ReadonlyMap<string, PrintedFigure>,
  earlier: readonly FeedbackReport[] = [],
): readonly DisclosedCell[] {
  const before = earlier.map((each) => {
    const own = figures(each);
    return { report: each, catalogue: own, printed: readPublished(each, own) };
  });
  const sources = [{ report, catalogue, printed }, ...before].map((source) => {
    return { ...source, catalogue: [...source.catalogue, ...hiddenWindows(source.report, source.catalogue)] };
  });
  const counts = sources.map((source) => knownCounts(source.report, source.catalogue));
  const hidden = new Set(counts.flatMap((each) => [...each.hidden]));
  if (hidden.size === 0) return [];
  // What the report itself says goes before what the others say.
  const given = new Map(counts.flatMap(({ known }) => [...known]).reverse());
  const readings = new Map(sources.flatMap((source) => [...source.printed]).reverse());
  const listed = new Map(sources.flatMap((source) => source.catalogue.map((figure) => [figure.id, figure] as const)));
  const values = new Map(given);
  for (const [id, { decimals, units }] of readings)
    if (decimals === 0 && listed.get(id)?.form.endsWith("count") && !values.has(id)) values.set(id, units);
  const identities = [
    ...sources.flatMap((source) => identitiesOf(source.report, source.catalogue)),
    ...sources.flatMap((source) =>
      subsetTwins(source.report).map(({ path, input }) => ({ whole: path, parts: [input] })),
    ),
    ...carried(sources.map((source) => source.report)),
  ];
  const limits = sources.flatMap((source) => limitsOf(source.report));
  const found = new Map<string, readonly string[]>();
  const add = (id: string, by: readonly string[]): void => {
    found.set(id, [...new Set(by.flatMap((each) => found.get(each) ?? [each]))]);
  };
  const deduce = (): void => {
    for (let size = -1; size < values.size; ) {
      size = values.size;
      for (const [id, by] of deduceHidden([...identities, ...limits], values)) add(id, by);
      for (const { id, count, by } of solveHidden([...identities, ...limits], values, hidden)) {
        values.set(id, count);
        add(id, by);
      }
    }
  };
  deduce();
  for (let size = -1; size < values.size; ) {
    size = values.size;
    let formsOf = remember((unknown) => linearForms(identities, values, unknown));
    for (const [id, reading] of readings) {
      const figure = listed.get(id);
      const quotient = figure && quotientOf(figure);
      // What is made of known counts alone says nothing of another.
      if (figure === undefined || quotient === undefined || figure.inputs.every((id) => values.has(id))) continue;
      for (const unknown of new Set([...hidden, ...figure.inputs])) {
        if (values.has(unknown)) continue;
        const solved = countWithin(reading, timesOf(figure.form), quotient, formsOf(unknown));
        if (solved === undefined) continue;
        values.set(unknown, solved.count);
        add(unknown, [id, ...solved.by]);
        deduce();
        formsOf = remember((other) => linearForms(identities, values, other));
      }
    }
  }
  return [...hidden].flatMap((figure) => {
    const isSaid = given.has(figure) || readings.has(figure);
    const by = isSaid ? [figure] : found.get(figure);
    return by === undefined ? [] : [{ figure, by }];
  });
}

/** What one period brings forward is what the period before left open. */
function carried(reports: readonly FeedbackReport[]): readonly Identity[] {
  return reports.flatMap(({ period }) =>
    reports
      .filter((each) => each.period === previousPeriod(period) && isClosingStock(each))
      .map((each) => ({ whole: `tickets/${period}/brought-forward`, parts: [`tickets/${each.period}/open`] })),
  );
}
