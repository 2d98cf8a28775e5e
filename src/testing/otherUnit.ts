import { countsOther } from "../figures/countsOther.js";
import type { Figure } from "../figures/Figure.js";
import { nounOfPart } from "../figures/nounOfPart.js";
import { nounOf } from "../language/nounOf.js";
import type { QuantityReading } from "../language/reading/FigureReading.js";

/** What a figure is that counts nothing, by the end of its form. */
const MEASURED: Readonly<Record<string, string>> = {
  share: "; it is a percentage",
  score: "; it is a score",
  points: "; it is in percentage points",
};

/** What a figure counts or is measured in, where a number is told of something else: e-mails for calls, days for hours. */
export function otherUnit(reading: QuantityReading, figure: Figure): string | undefined {
  const { form, key, noun: counted, time } = figure;
  const measured = MEASURED[form.replace("signed-", "")];
  if (!isOther(reading, figure)) return undefined;
  if (time !== undefined) return `; it is in ${time.replace("-", " ")}s`;
  if (measured !== undefined) return measured;
  if (counted === undefined) return "; it counts something else";
  const own = counted === "ticket" && key !== undefined ? nounOfPart(key) : counted;
  const { en } = nounOf(own);
  return `; it counts ${en?.plural ?? (typeof own === "string" ? own : own.id)}`;
}

function isOther({ kind, noun }: QuantityReading, figure: Figure): boolean {
  const { form } = figure;
  if (kind === "points") return !form.endsWith("points");
  if (noun === undefined || kind !== "count") return false;
  if (form.endsWith("share")) return true;
  // Beside a rate both of its nouns may stand.
  return form !== "rate" && countsOther(figure, noun);
}
