import type { Figure } from "../../figures/Figure.js";
import { identitiesOf } from "../../figures/identitiesOf.js";
import { latestEditions } from "../../metrics/latestEditions.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { previousPeriod } from "../../periods/previousPeriod.js";
import { checkSum } from "../checks/checkSum.js";
import { exactOf } from "../checks/exactOf.js";
import { exactText } from "../checks/exactText.js";
import { intervalOf } from "../checks/intervalOf.js";
import { judgeExact } from "../checks/judgeExact.js";
import { findDisclosed } from "./findDisclosed.js";
import { innerTotals } from "./innerTotals.js";
import { isOfOtherScale } from "./isOfOtherScale.js";
import { judgeComparatives } from "./judgeComparatives.js";
import { judgeCycle } from "./judgeCycle.js";
import { judgeData } from "./judgeData.js";
import { judgeFigure, type ReportOutcome } from "./judgeFigure.js";
import { judgeFormula } from "./judgeFormula.js";
import { judgeInner } from "./judgeInner.js";
import { judgeShares } from "./judgeShares.js";
import { mostPrecise } from "./mostPrecise.js";
import type { NumberPrinting, Printing } from "./Printing.js";
import type { Judgement } from "./Reconciliation.js";
import { readFigurePrinted } from "./readFigurePrinted.js";
import { toJudgement } from "./toJudgement.js";
import { unknownChanges } from "./unknownChanges.js";

/** A printing, and what came of holding it to the data. */
interface JudgedPrinting extends Printing {
  readonly outcome: ReportOutcome;
}

/** Every check of a report, in a stable order. */
export function listJudgements(
  report: FeedbackReport,
  catalogue: ReadonlyMap<string, Figure>,
  earlier: readonly FeedbackReport[] = [],
  previous = adjacentOf(report, earlier),
  parts: readonly FeedbackReport[] = [],
): Judgement[] {
  const judged = (report.published ?? []).map(({ figure, printed }): JudgedPrinting => {
    const known = catalogue.get(figure);
    const reading = isOfOtherScale(printed, known, report) ? undefined : readFigurePrinted(printed, known);
    const outcome: ReportOutcome =
      known === undefined
        ? { outcome: "cannot-check", reason: "unknown-figure" }
        : judgeFigure(known, reading, printed);
    const isCut = outcome.rule === "truncated";
    return { figure, text: printed, reading: reading && isCut ? { ...reading, isCut } : reading, outcome };
  });
  const numbered = judged.flatMap(({ figure, text, reading }) =>
    reading === undefined || reading.bound !== undefined ? [] : [{ figure, text, reading }],
  );
  const best = mostPrecise(numbered);
  const numbers = new Map([...best].map(([id, { reading }]) => [id, reading]));
  const known = [...catalogue.values()];
  const sets = judgeShares(catalogue, numbers);
  const adjusted = new Set(sets.flatMap(({ shares, outcome }) => (outcome.rule === "largest-remainder" ? shares : [])));
  const isAdjusted = ({ figure, reading }: Printing): boolean => {
    const [own, { bound, units, decimals }] = [numbers.get(figure), reading ?? {}];
    return adjusted.has(figure) && bound === undefined && own?.units === units && own?.decimals === decimals;
  };
  const formulas = [...known, ...innerTotals(report.period, catalogue, numbers)].flatMap((figure) =>
    judgeFormula(figure, numbers, catalogue).map(({ code, inputs, outcome }) => {
      const own = numbers.get(figure.id);
      const final = own && adjusted.has(figure.id) ? adjust(outcome, own) : outcome;
      return toJudgement(code, figure.id, inputs, final, best.get(figure.id)?.text, own);
    }),
  );
  const claimed = new Set(formulas.map(({ path, inputs }) => `${path} ${inputs}`));
  // What holds whatever is computed: a breakdown and its whole, a cause and its months.
  const others = identitiesOf(report, known).flatMap(({ whole, parts, minus = [] }) => {
    const [total, addends] = [numbers.get(whole), parts.flatMap((part) => numbers.get(part) ?? [])];
    const isWhole = minus.length === 0 && parts.length > 1 && addends.length === parts.length;
    if (total === undefined || !isWhole || claimed.has(`${whole} ${parts}`)) return [];
    return [toJudgement("parts-sum", whole, parts, checkSum(addends, total), best.get(whole)?.text, total)];
  });
  const disclosed = findDisclosed(report, known, numbers, [...new Set([...earlier, ...(previous ? [previous] : [])])]);
  return [
    ...judged.map((printing) => judgePrinting(printing, catalogue.get(printing.figure), isAdjusted(printing))),
    ...duplicates(numbered, best),
    ...formulas,
    ...others,
    ...sets.map(({ whole, shares, sum, outcome }) => {
      const expected = { ...outcome, computed: { numerator: 100, denominator: 1 } };
      return toJudgement("shares-of-whole", whole, shares, expected, sum, { units: 100, decimals: 0, isPercent: true });
    }),
    ...[
      ...judgeData(report, previous),
      ...judgeCycle(report),
      ...judgeComparatives(report, earlier),
      ...judgeInner(report, parts),
    ].map(({ code, path, inputs, stated, outcome }) =>
      toJudgement(code, path, inputs, outcome, stated === undefined ? undefined : String(stated)),
    ),
    ...unknownChanges(report, catalogue),
    ...disclosed.map(({ figure, by }): Judgement => {
      return { code: "disclosure", path: figure, outcome: "fail", inputs: by };
    }),
  ];
}

/** The report before, where there is something that it could be asked about. */
function adjacentOf(
  { period, tickets }: FeedbackReport,
  earlier: readonly FeedbackReport[],
): FeedbackReport | undefined {
  if (tickets?.flow?.broughtForward === undefined) return undefined;
  return latestEditions(earlier).find((report) => report.period === previousPeriod(period));
}

function judgePrinting(
  { figure: id, text, reading, outcome }: JudgedPrinting,
  figure: Figure | undefined,
  isAdjusted: boolean,
): Judgement {
  const final = isAdjusted && reading ? adjust(outcome, reading) : outcome;
  // Of a bound, what is a little beyond it would be rounded to it.
  const like = reading && {
    ...reading,
    decimals: reading.decimals + (reading.bound ? 2 : 0),
    isPercent: figure?.form.endsWith("share") || reading.isPercent,
  };
  return toJudgement("printed-figure", id, figure?.inputs ?? [], final, text, like);
}

/** What is said of a share that was adjusted with all the others of its whole: that moves it by one unit. */
function adjust(outcome: ReportOutcome, { decimals }: FixedDecimal): ReportOutcome {
  const isMoved = outcome.difference?.replace("-", "") === exactText(exactOf({ units: 1, decimals }));
  if (outcome.outcome !== "fail" || !isMoved) return outcome;
  return { ...outcome, outcome: "pass-within-rounding", rule: "largest-remainder" };
}

/** Every further printing of a figure, against the most precise one. */
function duplicates(
  printings: readonly NumberPrinting[],
  best: ReadonlyMap<string, NumberPrinting>,
): readonly Judgement[] {
  return printings.flatMap((printing) => {
    const { figure, text, reading } = printing;
    const first = best.get(figure);
    if (first === undefined || first === printing) return [];
    const rounded = reading.decimals !== first.reading.decimals;
    const outcome = judgeExact(intervalOf(reading, rounded), intervalOf(first.reading, rounded));
    return [toJudgement("duplicate", figure, [figure], outcome, text, first.reading)];
  });
}
