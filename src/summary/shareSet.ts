import type { Figure } from "../figures/Figure.js";
import { isRatio } from "../figures/isRatio.js";
import { roundHonestly } from "../ratios/roundHonestly.js";
import { roundScaled } from "../ratios/roundScaled.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Block } from "./Summary.js";

/** How one set of shares is printed, alike wherever it stands. */
export interface ShareSet {
  /** The decimals with which each of them is honest. */
  readonly places: number;
  /** That they do not add up to 100 % as they are printed, where they do as they are. */
  readonly note: readonly Block[];
}

/** What the shares of the parts of a whole have in common, and those of some parts together with them. */
export function shareSet(
  parts: readonly (Figure | undefined)[],
  writer: FigureWriter,
  together: readonly (Figure | undefined)[] = [],
): ShareSet {
  const { decimals } = writer;
  const ratiosOf = (shares: readonly (Figure | undefined)[]) =>
    shares.flatMap((share) =>
      share?.result.status === "ok" && isRatio(share.result.value) ? [share.result.value] : [],
    );
  const ratios = ratiosOf(parts);
  const all = [...ratios, ...ratiosOf(together)];
  const places = Math.max(decimals, ...all.map((ratio) => roundHonestly(ratio, { decimals }).decimals));
  const exact = ratios.reduce((sum, { numerator, denominator }) => sum + numerator / denominator, 0);
  const printed = ratios.reduce((sum, ratio) => sum + roundScaled(ratio, places, 100).units, 0);
  // Of ratios of whole numbers the sum of the quotients is as near to 1 as this where it is 1.
  const isRounded = Math.abs(exact - 1) < 1e-9 && printed !== 100 * 10 ** places;
  return { places, note: isRounded ? [{ type: "paragraph", phrase: [writer.words.sentences.rounding] }] : [] };
}
