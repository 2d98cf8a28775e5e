import { countsOther } from "../../figures/countsOther.js";
import type { Figure } from "../../figures/Figure.js";
import { isRatio } from "../../figures/isRatio.js";
import { formatShare } from "../../language/formatShare.js";
import type { FeedbackReport, PublishedFigure } from "../../model/FeedbackReport.js";
import type { Finding, Severity } from "../../model/Finding.js";
import type { FindingCode } from "../../model/findingCodes.js";
import type { Language } from "../../model/lists.js";
import { fill } from "./fill.js";
import { isOfData } from "./isOfData.js";
import type { ReportCheck } from "./Reconciliation.js";
import { readFigurePrinted } from "./readFigurePrinted.js";
import { RECONCILE_WORDS, type ReconcileWords } from "./words.js";
import { wordValue } from "./wordValue.js";

/** What fails, what could not be checked, and what is odd about a printed figure that passes, in the order of the checks. */
export function findingsOf(
  report: FeedbackReport,
  catalogue: ReadonlyMap<string, Figure>,
  checks: readonly ReportCheck[],
  language: Language,
): Finding[] {
  const printings = report.published ?? [];
  const wrong = new Set(
    checks.flatMap(({ code, outcome, path }) => (code === "printed-figure" && outcome === "fail" ? [path] : [])),
  );
  return checks.flatMap((check, index) => {
    const printing = printings[index];
    if (printing === undefined) {
      const explained = !isOfData(check.code) && [check.path, ...check.inputs].some((id) => wrong.has(id));
      return explained && check.outcome === "fail" ? [] : outcomeFindings(check);
    }
    const found = check.reason === "other-noun" ? [] : outcomeFindings(check);
    // The noun of a wrong number cannot be judged.
    return check.outcome === "fail"
      ? found
      : [...found, ...printFindings(printing, catalogue.get(check.path), language)];
  });
}

function outcomeFindings({ code, outcome, path, message, published, computed, difference }: ReportCheck): Finding[] {
  if (outcome !== "fail" && outcome !== "cannot-check") return [];
  const failed = outcome === "fail";
  return [
    {
      code: failed ? code : "cannot-check",
      severity: failed ? "error" : "warning",
      message,
      path,
      ...(published === undefined ? {} : { published }),
      ...(computed === undefined ? {} : { computed }),
      ...(difference === undefined ? {} : { difference }),
    },
  ];
}

function printFindings(
  { figure: path, printed }: PublishedFigure,
  figure: Figure | undefined,
  language: Language,
): Finding[] {
  const reading = readFigurePrinted(printed, figure);
  if (reading === undefined) return [];
  const found: Finding[] = [];
  const add = (
    code: FindingCode,
    severity: Severity,
    template: keyof ReconcileWords & `${"noun" | "hidden"}${string}`,
    computed?: string,
  ) => {
    // A sign that the printed text leaves to a word is left to it here too.
    const shown = /[-−]/.test(printed) ? computed : computed?.replace("-", "");
    const values = { path, published: printed.replace(/\.$/, ""), computed: wordValue(shown ?? "", printed, language) };
    const message = fill(RECONCILE_WORDS[language][template], values, language);
    found.push({ code, severity, message, path, published: printed, ...(computed === undefined ? {} : { computed }) });
  };
  const { noun, corrected, bound, units, decimals } = reading;
  if (figure !== undefined && noun !== undefined && countsOther(figure, noun)) add("noun-unit", "warning", "nounUnit");
  if (figure?.result.status === "ok" && isRatio(figure.result.value) && figure.form.endsWith("share")) {
    const { numerator, denominator } = figure.result.value;
    const shown = Math.abs(units);
    const hidden =
      (shown === 0 && numerator !== 0) || (shown === 100 * 10 ** decimals && Math.abs(numerator) !== denominator);
    if (hidden && bound === undefined)
      add("hidden-remainder", "warning", "hiddenRemainder", formatShare(figure.result.value, { language: "en" }));
  }
  if (corrected !== undefined) add("noun-form", "notice", "nounForm", corrected);
  return found;
}
