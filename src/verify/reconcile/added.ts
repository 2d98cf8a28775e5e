import { hasStatus } from "../../metrics/hasStatus.js";
import { isNotApplicable } from "../../metrics/isNotApplicable.js";
import type { Cell, FeedbackReport } from "../../model/FeedbackReport.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { checkBound } from "../checks/checkBound.js";
import { fixedCount } from "./fixedCount.js";
import type { DataJudgement } from "./judgeData.js";
import { judgeParts } from "./judgeParts.js";
import { limited } from "./limited.js";

/** Whether counts of several periods add up, count some twice, or say nothing of each other. */
export type Adding = "all" | "overlapping" | "none";

const NOTHING: FixedDecimal = { units: 0, decimals: 0 };

/** A count of a period against those of the reports of the periods that fill it; nothing where none of them has it. */
export function added(
  idOf: (period: string) => string,
  period: string,
  cover: readonly FeedbackReport[],
  stated: Cell | undefined,
  cells: readonly (Cell | undefined)[],
  how: Adding = "all",
): DataJudgement[] {
  const whole = fixedCount(stated);
  if (
    how === "none" ||
    whole === undefined ||
    hasStatus(stated, "revised") ||
    cells.every((cell) => cell === undefined)
  )
    return [];
  const counts = cells.map((cell) => (isNotApplicable(cell) ? NOTHING : fixedCount(cell)));
  const most = Math.max(...counts.map((count) => count?.units ?? 0));
  const least = checkBound([{ units: most, decimals: 0 }], "<=", whole);
  const outcome =
    how === "all"
      ? judgeParts(counts, whole)
      : least.outcome === "fail"
        ? limited("at-least", least)
        : limited("at-most", checkBound(counts, ">=", whole));
  const inputs = cover.map((part) => idOf(part.period));
  return [{ code: "inner-report", path: idOf(period), inputs, stated: whole.units, outcome }];
}
