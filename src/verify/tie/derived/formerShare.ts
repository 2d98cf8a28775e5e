import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isExactCount } from "../../../model/isExactCount.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { ratio } from "../../../ratios/ratio.js";
import { agreementOf } from "../match/agreementOf.js";
import { countOf } from "../match/countOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { isNearly } from "../match/isNearly.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { priorPeriod } from "../page/priorPeriod.js";
import type { Here } from "./Here.js";
import { idIn } from "./idIn.js";
import { isChangeFrom } from "./isChangeFrom.js";
import { isPlainly } from "./isPlainly.js";
import type { Told } from "./Told.js";

/** Between what a share was and what it is: "slipped from 61.9% to 58.8%". */
const TO = /^[^\d٠-٩.؛;\n]{0,30}(?:\bto|(?<![ء-ي])إلى)\s{1,2}\(?$/i;
/** Between what it is and what it was: `١٢٫٥٪ من الإجمالي بعدما كانت ١٠٫٨٪`. */
const FROM =
  /^[^\d٠-٩.؛;\n]{0,30}(?:\b(?:from|against|compared (?:with|to)|versus)|(?<![ء-ي])(?:من|عن|مقابل|مقارنة ب\S*|بعد(?: أن|ما) كانت?))\s{1,2}\(?$/i;

/** How far, in characters, the words behind a share are looked at. */
const NEAR = 20;
/** It is a share of another thing, or a target. */
const OF_OTHER =
  /^[\s)]*(?!(?:of|من) (?:the )?(?:total|all|contacts|(?:ال)?[إا]جمالي|(?:ال)?مجموع|الوارد))(?:of|from|for|at|among|planned|targeted|من|عند|لدى|ل(?!نفس|لفتر|لعام|عام|لربع|لسن)[ء-ي]{3})(?![a-z])/i;

/**
 * What a share was in the period before, or in the same one of the year before, or by how many points it moved since, where
 * the counts of then give it: "its share slipped to 48.0% from 54.7%".
 */
export function formerShare({
  one: { entry, reading, context },
  earlier,
  previous,
  next,
  index,
}: Here): TieOutEntry | undefined {
  const { kind } = reading;
  if (kind !== "percent" && kind !== "points") return undefined;
  const named = [...context.claims.periods, ...context.claims.bases];
  // "14.7%, up from 13.3%, an increase of 1.4 points"
  const others = previous?.entry.rule === "share" ? [previous, next, earlier] : [previous, next];
  for (const other of others) {
    const share = index.byId.get(other?.entry.figure ?? "");
    if (other?.reading.kind !== "percent" || share?.form !== "share" || !isPeriod(share.period)) continue;
    if (kind === "percent" && !isJoined(reading, other, context.text)) continue;
    if (
      OF_OTHER.test(context.text.slice(reading.span.end, reading.span.end + NEAR)) &&
      reading.span.start > other.reading.span.start
    )
      continue;
    for (const period of [priorPeriod(share.period), priorPeriod(share.period, 12)]) {
      const isMeant = period !== share.period && (named.length === 0 || named.includes(period));
      const [before, ...from] = isMeant ? shareIn(share, period, index) : [];
      if (before === undefined) continue;
      const isIt =
        kind === "points"
          ? isChangeFrom(share, before, reading, context)
          : isPlainly(agreementOf(before, reading, context.isStrict, isNearly(reading, context.text)));
      const { span, text } = entry;
      if (isIt) return { span, text, outcome: "derived", rule: kind === "points" ? "change" : "share", from };
    }
  }
  return undefined;
}

/** Whether a number is told as what a share was, and the share to have gone whither it went. */
function isJoined(was: QuantityReading, { reading: { span, value }, context: { move } }: Told, text: string): boolean {
  const { start, end } = was.span;
  const isAgainst =
    move?.from?.span.start === start && (move.direction === "up" ? value < was.value : value > was.value);
  return (
    !isAgainst && (start < span.start ? TO.test(text.slice(end, span.start)) : FROM.test(text.slice(span.end, start)))
  );
}

/** The share of what a share is now a share of, in another period, and the ids of the two counts of then. */
function shareIn(share: Figure, period: string, { byId }: FigureIndex): readonly [Figure, ...string[]] | readonly [] {
  const [some, all, other] = share.inputs.map((id) => byId.get(idIn({ ...share, id }, period)));
  if (some === undefined || all === undefined || other !== undefined || share.result.status !== "ok") return [];
  const [part, whole] = [countOf(some), countOf(all)];
  if (!isExactCount(part) || !isExactCount(whole) || whole === 0) return [];
  return [{ ...share, period, result: { ...share.result, value: ratio(part, whole) } }, some.id, all.id];
}
