import type { Told } from "./Told.js";

/** A page says that its numbers are rounded, and so not cut off; that shares may not add up "due to rounding" says less. */
const ROUNDED =
  /\b(?:percentages|shares|rates|figures|numbers|values|all)[^.;\n]{0,40}\brounded (?:off )?to (?:the nearest|one|two|1|2)\b|(?:نسب|[أا]رقام|قيم)(?: [ء-ي]+){0,3} مقر\u0651?[بّ]\u0651?[ةه]? (?:[إا]لى|ل[أا]قرب)/i;

/** The numbers of a page; where it says that they are rounded to so many places, a percentage that is cut off is wrong. */
export function withRounding(told: readonly Told[]): readonly Told[] {
  const isCut = ({ entry: { outcome, rule }, reading: { kind } }: Told): boolean =>
    outcome === "within-rounding" && rule === "truncate" && kind === "percent";
  if (!ROUNDED.test(told.find(isCut)?.context.text ?? "")) return told;
  return told.map((one) => {
    const { span, text: number, figure } = one.entry;
    if (!isCut(one) || figure === undefined) return one;
    return { ...one, entry: { span, text: number, outcome: "contradicted", figure } };
  });
}
