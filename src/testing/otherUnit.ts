import { countsOther } from "../figures/countsOther.js";
import type { Figure } from "../figures/Figure.js";
import { nounOfPart } from "../figures/nounOfPart.js";
import { timeNoun } from "../figures/timeNoun.js";
import { nounOf } from "../language/nounOf.js";
import type { QuantityReading } from "../language/reading/FigureReading.js";
import type { Language } from "../model/lists.js";
import type { CountedNoun, NounId } from "../model/Noun.js";
import { fill } from "../verify/reconcile/fill.js";
import { FIGURE_WORDS } from "./figureWords.js";

/** What a figure counts or is measured in, where a number is told of something else: e-mails for calls, days for hours. */
export function otherUnit(reading: QuantityReading, figure: Figure, language: Language): string | undefined {
  const { form, key, noun: counted, time } = figure;
  const words = FIGURE_WORDS[language];
  if (!isOther(reading, figure)) return undefined;
  if (time !== undefined) return fill(words.time, { noun: nameOf(timeNoun(time), language) }, language);
  const measured = form.replace("signed-", "");
  if (measured === "share" || measured === "score" || measured === "points") return words[measured];
  if (counted === undefined) return words.countsOther;
  const own = counted === "ticket" && key !== undefined ? nounOfPart(key) : counted;
  return fill(words.counts, { noun: nameOf(own, language) }, language);
}

/** What many of a noun are called; by its id where it has no forms. */
function nameOf(noun: NounId | CountedNoun, language: Language): string {
  return nounOf(noun)[language]?.plural ?? (typeof noun === "string" ? noun : noun.id);
}

function isOther({ kind, noun }: QuantityReading, figure: Figure): boolean {
  const { form } = figure;
  if (kind === "points") return !form.endsWith("points");
  if (noun === undefined || kind !== "count") return false;
  if (form.endsWith("share")) return true;
  // Beside a rate both of its nouns may stand.
  return form !== "rate" && countsOther(figure, noun);
}
