import type { FixedDecimal } from "../../../model/numbers.js";

/** `57,000` as 57 thousands, so that it carries its rounding. */
export function roundedFigure(figure: FixedDecimal): FixedDecimal {
  const zeros = figure.decimals === 0 ? (/0{2,}$/.exec(String(figure.units))?.[0].length ?? 0) : 0;
  return zeros === 0 ? figure : { units: figure.units / 10 ** zeros, decimals: -zeros };
}
