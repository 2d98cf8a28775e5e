import type { Figure, FigureForm } from "../figures/Figure.js";
import { meanPlaces } from "../figures/meanPlaces.js";
import { ownDecimals } from "../figures/ownDecimals.js";
import type { TextOptions } from "../language/NumberOptions.js";
import { roundVisible } from "../language/roundVisible.js";
import type { Ratio } from "../model/numbers.js";
import { roundHonestly } from "../ratios/roundHonestly.js";
import { type RoundRatioOptions, roundRatio } from "../ratios/roundRatio.js";
import { figurePiece } from "./figurePiece.js";
import type { FigurePiece } from "./Summary.js";

/** How ratios are printed that are no percentages. */
const ROUNDINGS: Readonly<Partial<Record<FigureForm, RoundRatioOptions & { readonly decimals: number }>>> = {
  rate: { decimals: 1, times: 1000 },
  mean: { decimals: 1 },
  score: { decimals: 2 },
};

/** A figure that is a ratio, rounded as its form asks, or as its row does where it is no percentage; one that is given keeps its own decimals. */
export function ratioPiece(
  { id, form, formula }: Figure,
  value: Ratio,
  places: number,
  options: TextOptions,
  ofRow?: number,
): FigurePiece {
  const rounding = form === "points" ? ({ decimals: places, times: 100 } as const) : ROUNDINGS[form];
  const own =
    formula === "as-given" ? ownDecimals(value, rounding === undefined ? 100 : (rounding.times ?? 1)) : undefined;
  if (rounding === undefined) return figurePiece(id, roundHonestly(value, { decimals: own ?? places }), options, true);
  const round = (decimals: number) => roundRatio(value, { ...rounding, decimals });
  const decimals = own ?? ofRow ?? (form === "mean" ? meanPlaces(value) : rounding.decimals);
  return figurePiece(id, roundVisible(value, decimals, round), options);
}
