import type { Figure } from "../../figures/Figure.js";
import { timeNoun } from "../../figures/timeNoun.js";
import { holdsOthers } from "./holdsOthers.js";
import type { PrintedFigure } from "./PrintedFigure.js";
import { plainNumeral } from "./plainNumeral.js";
import { readPrinted } from "./readPrinted.js";
import { withoutBase } from "./withoutBase.js";

/** Three digits behind the only point of a number. */
const LONE_POINT = /(?:^|[^\d٠-٩۰-۹.,٫٬])[\d٠-٩۰-۹]{1,3}[.٫][\d٠-٩۰-۹]{3}(?![\d٠-٩۰-۹.,٫٬])/;

/**
 * A printed text as the figure that it is said to be: its sign may be a word where the figure is a change, and of a count a point
 * before three digits parts thousands, since no count has decimals. Nothing is read where it holds another number, or is of another base.
 */
export function readFigurePrinted(
  printed: string,
  figure: Pick<Figure, "form" | "noun" | "time"> | undefined,
): PrintedFigure | undefined {
  const parts = withoutBase(plainNumeral(printed, figure?.form), figure);
  if (parts === undefined) return undefined;
  const [text] = parts;
  const noun = figure?.time === undefined ? figure?.noun : timeNoun(figure.time);
  const reading = readPrinted(text, noun, figure?.form.startsWith("signed-"));
  if (reading === undefined || holdsOthers(parts.join(" "), figure?.form)) return undefined;
  if (!figure?.form.endsWith("count") || reading.decimals !== 3 || reading.isPercent || !LONE_POINT.test(text))
    return reading;
  return { ...reading, decimals: 0 };
}
