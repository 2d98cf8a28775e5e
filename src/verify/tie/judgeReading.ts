import type { Figure } from "../../figures/Figure.js";
import type { QuantityReading } from "../../language/reading/FigureReading.js";
import { type Agreement, agreementOf } from "./agreementOf.js";
import type { Context } from "./Context.js";
import type { FigureIndex } from "./figureIndex.js";
import { STRONG, scoreFigure } from "./scoreFigure.js";
import { slipOf } from "./slipOf.js";
import type { TieOutEntry } from "./TieOut.js";

interface Candidate {
  readonly figure: Figure;
  readonly score: number;
  readonly agreement: Agreement | undefined;
}

/** A number this large is seldom a figure by chance, so that less must speak for it. */
const RARE = 1000;
/** How much better another figure must fit a place before an equal value elsewhere is no match. */
const MARGIN = 5;

/** Matches one number to a figure, or says which figure it contradicts. */
export function judgeReading(
  reading: QuantityReading,
  context: Context,
  index: FigureIndex,
  reportPeriod: string,
  boundTo?: string,
): TieOutEntry {
  const { span, text } = reading;
  if (boundTo !== undefined) {
    const figure = index.byId.get(boundTo);
    const agreement = figure && agreementOf(figure, reading);
    if (agreement !== undefined) return { span, text, figure: boundTo, ...outcomeOf(agreement) };
    return { span, text, figure: boundTo, outcome: figure === undefined ? "unexplained" : "contradicted" };
  }
  const candidates = candidatesOf(reading, context, index, reportPeriod);
  const best = bestOf(candidates);
  const agreeing = bestOf(
    candidates.filter(({ agreement, figure }) => agreement !== undefined && pointsRight(figure, context)),
  );
  const floor = Math.abs(reading.units) >= RARE ? -MARGIN : 0;
  if (agreeing?.agreement !== undefined && agreeing.score >= Math.max(floor, (best?.score ?? floor) - MARGIN + 1))
    return { span, text, figure: agreeing.figure.id, ...outcomeOf(agreeing.agreement) };
  if (reading.script === "word") return { span, text, outcome: "classed", rule: "word" };
  const wronged = wrongedBy(reading, candidates, context);
  if (wronged !== undefined) return { span, text, outcome: "contradicted", figure: wronged.id };
  return { span, text, outcome: "unexplained" };
}

function candidatesOf(
  reading: QuantityReading,
  context: Context,
  index: FigureIndex,
  reportPeriod: string,
): readonly Candidate[] {
  const keys = new Set(["", ...context.keys, ...(context.key === undefined ? [] : [context.key])]);
  const periods = new Set([reportPeriod, ...context.periods]);
  const found = new Set(index.printing(reading));
  for (const key of keys)
    for (const period of periods) for (const figure of index.about(key === "all" ? "" : key, period)) found.add(figure);
  return [...found]
    .map((figure) => ({
      figure,
      score: scoreFigure(figure, reading, context, reportPeriod),
      agreement: agreementOf(figure, reading),
    }))
    .filter(({ score }) => score > -10);
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, candidate) => (best === undefined || candidate.score > best.score ? candidate : best),
    undefined,
  );
}

function outcomeOf(agreement: Agreement): Pick<TieOutEntry, "outcome" | "rule"> {
  const rounded = agreement === "half-even" || agreement === "truncate";
  return { outcome: rounded ? "within-rounding" : "matched", rule: agreement };
}

/** A rise printed as a fall is a contradiction, whatever its size. */
function pointsRight({ form, result }: Figure, { direction }: Context): boolean {
  if (direction === undefined || (form !== "signed-share" && form !== "signed-count")) return true;
  if (result.status !== "ok") return true;
  const value = typeof result.value === "object" && "numerator" in result.value ? result.value.numerator : result.value;
  return typeof value !== "number" || value === 0 || value > 0 === (direction === "up");
}

/** The figure that belongs where the number stands: one that fits the place well, or whose value is a slip away. */
function wrongedBy(reading: QuantityReading, candidates: readonly Candidate[], context: Context): Figure | undefined {
  const fitting = candidates.filter(({ figure, score }) => score >= STRONG - 2 && figure.result.status === "ok");
  const slipped = fitting.filter(({ figure }) => isSlip(figure, reading));
  if (slipped.length > 0) return bestOf(slipped)?.figure;
  const best = bestOf(fitting);
  if (best === undefined || best.score < STRONG) return undefined;
  return context.cell || best.score >= STRONG + 3 ? best.figure : undefined;
}

function isSlip({ result, form }: Figure, { units, decimals, value }: QuantityReading): boolean {
  if (result.status !== "ok") return false;
  if (typeof result.value === "number") return slipOf(value, Math.abs(result.value)) !== undefined;
  if (!("numerator" in result.value)) return false;
  const { numerator, denominator } = result.value;
  const times = form === "rate" ? 1000 : form === "mean" ? 1 : 100;
  const printed = Math.round(((Math.abs(numerator) * times) / denominator) * 10 ** decimals);
  return slipOf(Math.abs(units), printed) !== undefined;
}
