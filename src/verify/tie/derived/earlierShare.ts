import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isExactCount } from "../../../model/isExactCount.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { previousPeriod } from "../../../periods/previousPeriod.js";
import { samePeriodLastYear } from "../../../periods/samePeriodLastYear.js";
import { ratio } from "../../../ratios/ratio.js";
import { agreementOf } from "../match/agreementOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { Context } from "../place/Context.js";
import { isChangeFrom } from "./isChangeFrom.js";
import type { Told } from "./withDerived.js";

const SHARE = "share-of-channels";

/**
 * The counts of a channel and of all of an earlier period, where a number is the share of that time, or by how many points
 * the share has moved since: "fell from 54.9% to 49.5%, 5.4 points less". The period is the one that is named, or the one before, or
 * that of the year before.
 */
export function earlierShare(
  reading: QuantityReading,
  context: Context,
  after: Told | undefined,
  index: FigureIndex,
  reportPeriod: string,
): readonly string[] {
  if (reading.kind !== "percent" && reading.kind !== "points") return [];
  const { key = "all", claims, measures, role } = context;
  const isShare = role === "base" || measures.includes("share") || measures.includes("part");
  // "Rose from 66.3% to 58.3%"
  const isTurned =
    after?.context.move?.from?.span.start === reading.span.start &&
    after.reading.value < reading.value === (after.context.move.direction === "up");
  if (!isShare || isTurned || claims.keys.some((each) => each !== `contacts/${key}`)) return [];
  const now = index
    .about(key, true)
    .get(reportPeriod)
    ?.find(({ figure: { measure } }) => measure === SHARE)?.figure;
  if (now?.result.status !== "ok") return [];
  const named = [...claims.bases, ...claims.periods].filter((period) => isPeriod(period) && period !== reportPeriod);
  // A level is of its own time.
  if (named.length === 0 && role !== "base" && reading.kind === "percent") return [];
  for (const period of named.length > 0 ? named : [previousPeriod(reportPeriod), samePeriodLastYear(reportPeriod)]) {
    const counts = [key, "all"].map((name) => countIn(period, name, index));
    const [some, all] = counts.map((each) => (each?.result.status === "ok" ? each.result.value : undefined));
    if (typeof some !== "number" || typeof all !== "number" || !isExactCount(some) || !isExactCount(all) || all === 0)
      continue;
    const share: Figure = { ...now, period, result: { ...now.result, value: ratio(some, all) } };
    const isMet =
      reading.kind === "points"
        ? isChangeFrom(share, now, reading, context)
        : agreementOf(share, reading, context.isStrict) !== undefined;
    if (isMet) return counts.flatMap((each) => (each === undefined ? [] : [each.id]));
  }
  return [];
}

function countIn(period: string, key: string, index: FigureIndex): Figure | undefined {
  const found = index.about(key, false).get(period) ?? [];
  return found.find(({ figure: { subject, measure } }) => subject === "contacts" && measure === "count")?.figure;
}
