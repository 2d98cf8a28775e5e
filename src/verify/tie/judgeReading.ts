import type { Figure } from "../../figures/Figure.js";
import { isRatio } from "../../figures/isRatio.js";
import type { QuantityReading } from "../../language/reading/FigureReading.js";
import { type Agreement, agreementOf } from "./agreementOf.js";
import type { Context } from "./Context.js";
import type { Candidate, FigureIndex } from "./figureIndex.js";
import { outcomeOf } from "./outcomeOf.js";
import { STRONG, scoreFigure } from "./scoreFigure.js";
import { slipOf } from "./slipOf.js";
import type { TieOutEntry } from "./TieOut.js";
import { timesOf } from "./timesOf.js";

/** A number this large is seldom a figure by chance, so that less must speak for it. */
const RARE = 1000;
/** How much better another figure must fit a place before an equal value elsewhere is no match. */
const MARGIN = 5;

/** How much better another figure must fit a place before it, and not one that is a slip away, is what was meant. */
const SLIP = 3;

interface Scored {
  readonly figure: Figure;
  readonly score: number;
}

/** Matches one number to a figure, or says which figure it contradicts. */
export function judgeReading(
  reading: QuantityReading,
  context: Context,
  index: FigureIndex,
  reportPeriod: string,
): TieOutEntry {
  const { span, text } = reading;
  const score = (candidate: Candidate): number => scoreFigure(candidate, reading, context, reportPeriod);
  const fitting: Scored[] = [];
  let best = Number.NEGATIVE_INFINITY;
  const periods = periodsOf(context, reportPeriod);
  for (const key of keysOf(context)) {
    const ofKey = index.about(key);
    for (const period of periods)
      for (const candidate of ofKey.get(period) ?? []) {
        const points = score(candidate);
        if (points > best) best = points;
        if (points > -MARGIN) fitting.push({ figure: candidate.figure, score: points });
      }
  }
  const floor = Math.max(Math.abs(reading.units) >= RARE ? -MARGIN : 0, best - MARGIN + 1);
  const printing = index.printing(reading).map((candidate) => ({ figure: candidate.figure, score: score(candidate) }));
  for (const found of [printing, fitting]) {
    const agreed = bestAgreeing(found, floor, reading, context);
    if (agreed !== undefined) return { span, text, figure: agreed.figure.id, ...outcomeOf(agreed.agreement) };
  }
  const wronged = wrongedBy(reading, fitting, context);
  if (wronged !== undefined) return { span, text, outcome: "contradicted", figure: wronged.id };
  if (reading.script === "word") return { span, text, outcome: "classed", rule: "word" };
  return { span, text, outcome: "unexplained" };
}

function keysOf({ key = "all", keys }: Context): ReadonlySet<string> {
  return new Set(["all", key, ...keys]);
}

function periodsOf({ periods }: Context, reportPeriod: string): readonly string[] {
  return periods.includes(reportPeriod) ? periods : [reportPeriod, ...periods];
}

function bestAgreeing(
  candidates: readonly Scored[],
  floor: number,
  reading: QuantityReading,
  context: Context,
): { readonly figure: Figure; readonly agreement: Agreement } | undefined {
  let best: { readonly figure: Figure; readonly agreement: Agreement; readonly score: number } | undefined;
  for (const { figure, score } of candidates) {
    if (score < floor || (best !== undefined && score <= best.score) || !pointsRight(figure, context)) continue;
    const agreement = agreementOf(figure, reading);
    // Number words are loose: "two different units" is no rate of 2.5.
    if (agreement !== undefined && (agreement === "exact" || reading.script !== "word"))
      best = { figure, score, agreement };
  }
  return best;
}

/** A rise printed as a fall is a contradiction, whatever its size. */
function pointsRight({ form, result }: Figure, { direction }: Context): boolean {
  if (direction === undefined || !form.startsWith("signed-")) return true;
  if (result.status !== "ok") return true;
  const value = isRatio(result.value) ? result.value.numerator : Number(result.value);
  return value === 0 || value > 0 === (direction === "up");
}

/** The figure that belongs where the number stands: one that fits the place well, or whose value is a slip away. */
function wrongedBy(reading: QuantityReading, candidates: readonly Scored[], context: Context): Figure | undefined {
  let best: Scored | undefined;
  let slipped: Scored | undefined;
  for (const candidate of candidates) {
    if (candidate.score < STRONG - 2 || candidate.figure.result.status !== "ok") continue;
    if (best === undefined || candidate.score > best.score) best = candidate;
    if ((slipped === undefined || candidate.score > slipped.score) && isSlip(candidate.figure, reading))
      slipped = candidate;
  }
  if (best === undefined || (reading.script === "word" && reading.noun === undefined)) return undefined;
  if (slipped !== undefined && slipped.score > best.score - SLIP) return slipped.figure;
  if (best.score < STRONG || reading.script === "word") return undefined;
  return context.cell || best.score >= STRONG + 3 ? best.figure : undefined;
}

function isSlip({ result, form }: Figure, { units, decimals, value }: QuantityReading): boolean {
  if (result.status !== "ok") return false;
  if (typeof result.value === "number") return slipOf(value, Math.abs(result.value)) !== undefined;
  if (!isRatio(result.value)) return false;
  const { numerator, denominator } = result.value;
  const printed = Math.round(((Math.abs(numerator) * timesOf(form)) / denominator) * 10 ** decimals);
  return slipOf(Math.abs(units), printed) !== undefined;
}
