import { formatCount } from "../language/formatCount.js";
import { formatList } from "../language/formatList.js";
import { formatPercent } from "../language/formatPercent.js";
import { doesNotApply } from "../metrics/doesNotApply.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { daysIn } from "../periods/daysIn.js";
import { workingDaysIn } from "../periods/workingDaysIn.js";
import { asUsed } from "./asUsed.js";
import { caveatText } from "./caveatText.js";
import { changeText } from "./changeText.js";
import { coverageText } from "./coverageText.js";
import { daysOfMean } from "./daysOfMean.js";
import type { ExplainFigureOptions } from "./ExplainFigureOptions.js";
import type { Figure } from "./Figure.js";
import { meanOfScores } from "./meanOfScores.js";
import { reasonText } from "./reasonText.js";
import { rollForwardText } from "./rollForwardText.js";
import { spansOf } from "./spansOf.js";
import { termText } from "./termText.js";
import { valueText } from "./valueText.js";
import { weightedText } from "./weightedText.js";

/** Writes out how a figure of a catalogue follows from its inputs, then its caveats. */
export function explanationOf(
  figure: Figure,
  catalogue: ReadonlyMap<string, Figure>,
  reports: readonly FeedbackReport[],
  options: ExplainFigureOptions,
): string {
  const byId = asUsed(figure, catalogue);
  const inputs = countedInputs(figure, byId).map((input) => (input ? valueText(input, options) : "—"));
  const { coverage, caveats } = figure.result;
  // Of what is the largest of nothing its derivation says why.
  const isTold = coverage.missing.length > 0 || figure.formula === "largest" || !inputs.includes("—");
  const idle = isTold
    ? undefined
    : figure.inputs.map((id) => byId.get(id)).find((input) => doesNotApply(input?.result));
  // Of what is given its derivation says why.
  const silent = figure.result.status === "undefined" && figure.formula !== "as-given" ? figure : idle;
  const reason = silent ? reasonText(silent, options) : "";
  const lines = [`${valueText(figure, options)}${derivation(figure, inputs, byId, options, reports)}${reason}`];
  if (coverage.missing.length > 0) lines.push(coverageText(coverage, options));
  return [...lines, ...caveats.map((caveat) => caveatText(caveat, options))].join("\n");
}

/** What a figure is computed from; a sum has no term where there is nothing to count. */
function countedInputs({ formula, inputs, result }: Figure, byId: ReadonlyMap<string, Figure>) {
  const found = inputs.map((id) => byId.get(id));
  if (result.status !== "ok" || (formula !== "sum" && formula !== "largest")) return found;
  return found.filter((input) => !doesNotApply(input?.result));
}

function derivation(
  figure: Figure,
  inputs: readonly string[],
  byId: ReadonlyMap<string, Figure>,
  options: ExplainFigureOptions,
  reports: readonly FeedbackReport[],
): string {
  const [after = "", before = ""] = inputs;
  const count = (value: number): string => formatCount(value, options);
  const terms = (): readonly string[] => figure.inputs.map((id) => termText(byId.get(id), byId, options));
  const english = options.language === "en";
  const { formula, result } = figure;
  const isZero = result.caveats.includes("missing-as-zero");
  if (formula === "as-given" && (result.status !== "ok" || isZero)) return reasonText(figure, options);
  // What has no value though nothing of it is missing is withheld, or cannot be compared: written out, it would have one.
  const isOpen = formula === "largest" || !inputs.includes("—");
  if (result.status === "unavailable" && isOpen) return reasonText(figure, options);
  if (inputs.length === 0 && formula === "sum") return english ? " (there is nothing to add up)" : " (لا أعداد تُجمع)";
  if (inputs.length === 0 && formula !== "as-given" && formula !== "number-of") return "";
  switch (formula) {
    case "as-given":
      return english ? " (as given)" : " (كما ورد)";
    case "number-of":
      return english ? " (counted in the report)" : " (بعدّ ما ورد في التقرير)";
    case "sum":
      return ` = ${inputs.join(" + ")}`;
    case "ratio":
      return ` = ${after} ÷ ${before}${figure.form === "rate" ? ` × ${count(1000)}` : ""}`;
    case "difference":
      return ` = ${terms().join(" - ")}`;
    case "relative-change":
      return ` = ${changeText(figure, byId, options)}`;
    case "mean-per-day":
      return ` = ${after} ÷ ${count(daysOfMean(figure, byId.get(figure.inputs[0] ?? "")))}`;
    case "largest":
      return `: ${before && (english ? "the largest of " : "الأكبر بين ")}${formatList(inputs, options)}`;
    case "net":
      return ` = (${after} - ${before}) ÷ ${inputs[2] ?? "—"}`;
    case "mean-of-months": {
      const days = figure.inputs.reduce((sum, id) => sum + daysIn(byId.get(id)?.period ?? figure.period), 0);
      const sum = inputs.join(" + ");
      return ` = ${inputs.length > 1 ? `(${sum})` : sum} ÷ ${count(days)}`;
    }
    case "weighted-mean":
      return ` = ${weightedText(terms())}`;
    case "mean-score":
      return ` = ${meanOfScores(figure, inputs, count)}`;
    case "wilson": {
      const isLow = figure.id.endsWith("-low");
      const level = formatPercent(0.95, { ...options, decimals: 0 });
      return english
        ? ` (the ${isLow ? "lower" : "upper"} bound of the Wilson interval at ${level} of ${after} out of ${before})`
        : ` (الحد ${isLow ? "الأدنى" : "الأعلى"} لفترة ثقة ويلسون عند مستوى ${level}: ${after} من ${before})`;
    }
    case "roll-forward":
      return ` = ${rollForwardText(figure, inputs)}`;
    default: {
      const days = formula === "relative-change-per-day" ? daysIn : (period: string) => workingDaysIn(period, options);
      const [daysAfter, daysBefore] = figure.inputs.map((input) =>
        count(spansOf(byId.get(input) ?? figure, reports, figure.period).reduce((sum, span) => sum + days(span), 0)),
      );
      return ` = (${after} ÷ ${daysAfter} - ${before} ÷ ${daysBefore}) ÷ (${before} ÷ ${daysBefore})`;
    }
  }
}
