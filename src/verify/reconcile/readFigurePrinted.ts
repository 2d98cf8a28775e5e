import type { Figure } from "../../figures/Figure.js";
import { timeNoun } from "../../figures/timeNoun.js";
import { holdsOthers } from "./holdsOthers.js";
import type { PrintedFigure } from "./PrintedFigure.js";
import { plainNumeral } from "./plainNumeral.js";
import { readPrinted } from "./readPrinted.js";
import { withoutBase } from "./withoutBase.js";

/** Three digits behind the only point of a number. */
const LONE_POINT = /(?:^|[^\d٠-٩۰-۹.,٫٬])[\d٠-٩۰-۹]{1,3}[.٫][\d٠-٩۰-۹]{3}(?![\d٠-٩۰-۹.,٫٬])/;
const ARABIC_POINT = /(?<=[٠-٩۰-۹])\.(?=[٠-٩۰-۹])/;

/**
 * A printed text as the figure that it is said to be: its sign may be a word where the figure is a change, and of a count a point
 * before three digits parts thousands, since no count has decimals. Nothing is read where it holds another number, or is of another base.
 */
export function readFigurePrinted(
  printed: string,
  figure: Pick<Figure, "form" | "noun" | "time" | "currency"> | undefined,
): PrintedFigure | undefined {
  const parts = withoutBase(plainNumeral(printed, figure?.form), figure);
  if (parts === undefined) return undefined;
  const isCount = figure?.form.endsWith("count") ?? false;
  // Three Arabic-Indic digits behind a point are read nowhere, those behind ٫ as decimals.
  const bare = figure?.currency === undefined ? parts[0] : parts[0].replace(` (${figure.currency})`, "");
  const text = isCount ? bare.replace(LONE_POINT, (all) => all.replace(ARABIC_POINT, "٫")) : bare;
  const noun = figure?.time === undefined ? figure?.noun : timeNoun(figure.time);
  const read = (form: string) => readPrinted(form, noun, figure?.form.startsWith("signed-"));
  const reading = read(text);
  if (reading === undefined || holdsOthers(parts.join(" "), figure?.form)) return undefined;
  if (!isCount || reading.decimals !== 3 || reading.isPercent) return reading;
  return read(text.replace(LONE_POINT, (all) => all.replace(/[.٫]/, ",")));
}
