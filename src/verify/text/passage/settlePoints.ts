import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";

/** One group of three after a point, perhaps with its currency: thousands or thousandths. */
const POINTED = /^[+-]?[\d٠-٩]{1,3}\.[\d٠-٩]{3}(?: [^\d٠-٩]+)?$/;
/** The point can only part thousands: `1.234.567`, `1.234,5`. */
const GROUPED = /^[+-]?[\d٠-٩]{1,3}(?:(?:\.[\d٠-٩]{3}){2,}(?![\d٠-٩.])|\.[\d٠-٩]{3},[\d٠-٩]{1,2}(?![\d٠-٩]))/;
/** The comma is the decimal mark. */
const COMMA = /[\d٠-٩],[\d٠-٩]{1,2}(?![\d٠-٩])/;
/** The point is the decimal mark. */
const POINT = /^[^.]*[\d٠-٩]\.(?:[\d٠-٩]{1,2}|[\d٠-٩]{4,})(?![\d٠-٩.])|(?<![\d٠-٩])[0٠]\.[\d٠-٩]/;
/** Coins of a thousand parts: 1.550 dinars. */
const FILS = /^(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)$|dinar|دينار/i;
/** What is no number of a section or a law. */
const MEASURES: readonly QuantityReading["kind"][] = ["percent", "points", "money", "count"];

/**
 * Takes the points of a text for thousands marks (`7.326` is 7,326) where one of its numbers can only be read so, or where its
 * percentages or millions have decimal commas or cases are counted with a point, and none has a decimal point.
 */
export function settlePoints(figures: readonly FigureReading[]): readonly FigureReading[] {
  const quantities = figures.filter((figure): figure is QuantityReading => "value" in figure);
  if (!quantities.some(({ text, decimals }) => decimals === 3 && POINTED.test(text))) return figures;
  const grouped = quantities.some(({ text }) => GROUPED.test(text));
  const counted = ({ kind, per, text, decimals }: QuantityReading) =>
    kind === "count" && per === undefined && decimals === 0 && POINTED.test(text);
  const comma = ({ kind, scale, text }: QuantityReading) =>
    (kind === "percent" || scale !== undefined) && COMMA.test(text);
  const hinted = quantities.some((figure) => counted(figure) || comma(figure));
  const points = quantities.some(({ kind, text }) => MEASURES.includes(kind) && POINT.test(text));
  if (!grouped && (!hinted || points)) return figures;
  return figures.map((figure) => {
    if (!("value" in figure) || figure.decimals !== 3 || figure.scale || !POINTED.test(figure.text)) return figure;
    if (figure.kind === "percent" || figure.kind === "points") return figure;
    if (figure.currency !== undefined && FILS.test(figure.currency)) return figure;
    const { alternatives: _, ...rest } = figure;
    return { ...rest, decimals: 0, value: figure.units };
  });
}
