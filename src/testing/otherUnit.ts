import { countsOther } from "../figures/countsOther.js";
import type { Figure } from "../figures/Figure.js";
import { isOtherTime } from "../figures/isOtherTime.js";
import { nounOfPart } from "../figures/nounOfPart.js";
import { nounOf } from "../language/nounOf.js";
import type { QuantityReading } from "../language/reading/FigureReading.js";
import { NOUN_IDS } from "../model/Noun.js";

/** What a figure counts or is measured in, where a number is told of something else: e-mails for calls, days for hours. */
export function otherUnit(reading: QuantityReading, figure: Figure): string | undefined {
  const { form, key, noun: counted, time } = figure;
  if (time !== undefined)
    return isOtherTime(reading.noun ?? "", time) ? `; it is in ${time.replace("-", " ")}s` : undefined;
  const noun = NOUN_IDS.find((id) => id === reading.noun);
  if (!form.endsWith("count") || noun === undefined || !countsOther(figure, noun)) return undefined;
  if (counted === undefined) return "; it counts something else";
  const own = counted === "ticket" && key !== undefined ? nounOfPart(key) : counted;
  const { en } = nounOf(own);
  return `; it counts ${en?.plural ?? (typeof own === "string" ? own : own.id)}`;
}
