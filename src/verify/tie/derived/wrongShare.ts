import type { Figure } from "../../../figures/Figure.js";
import { agreementOf } from "../match/agreementOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { isSlip } from "../match/isSlip.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { isToldAgain } from "./isToldAgain.js";
import { matchedFigure } from "./matchedFigure.js";
import { SHARES } from "./namedFigures.js";
import type { Told } from "./Told.js";

/** A percentage alone in its bracket, or at the end of its clause. */
const ENDS = /^[\u2066-\u2069]*\s*(?:[).,،؛;\n]|$)/;
const SIGNED = /^[+−-]/;
/** A part and its whole. */
const OF = /^\s(?:[a-zء-ي]+ ){0,2}(?:(?:out )?of|من(?: [أا]صل| [إا]جمالي)?)(?: (?:the|all))?\s[\u2066-\u2069]*$/i;
/** All tickets that came in. */
const OPENED = /^ of (?:the |those )?(?:tickets )?opened\b/i;
/** Percentages of fewer digits are a slip away from too many. */
const LONG = 100;
const FAR = 40;

/**
 * A count of a channel or a part and the percentage right behind it, of which one is not that of the other, in a list whose item before or
 * behind prints count and share: "Enquiries: 41,507 (43.6%)", "Complaints: 38,116 (39.0%)".
 */
export function wrongShare({ one: { entry, reading }, at, told, index }: Here): TieOutEntry | undefined {
  const { span, text, elsewhere } = entry;
  if (entry.outcome !== "unexplained" || reading.bound !== undefined || SIGNED.test(text)) return undefined;
  const isShare = reading.kind === "percent";
  const first = isShare ? at - 1 : at;
  const slipped = isShare ? slippedShare(told, at, index) : undefined;
  if (slipped !== undefined) return { span, text, outcome: "contradicted", figure: slipped.id };
  if (!isPair(told[first], told[first + 1])) return undefined;
  for (const beside of [first - 2, first + 2]) {
    const [count, share] = figuresOf(told, beside, index);
    if (count === undefined || share === undefined || !isPair(told[beside], told[beside + 1])) continue;
    if (!SHARES.includes(share.measure) || share.inputs[0] !== count.id) continue;
    const [counted, shared] = figuresOf(told, first, index);
    const isAlike = (figure: Figure): boolean =>
      figure.measure === share.measure && figure.inputs[1] === share.inputs[1] && figure.period === share.period;
    const own = isShare
      ? (index.about(counted?.key ?? "", true).get(count.period) ?? [])
          .map(({ figure }) => figure)
          .find((figure) => isAlike(figure) && figure.inputs[0] === counted?.id)
      : shared && isAlike(shared)
        ? index.byId.get(shared.inputs[0] ?? "")
        : undefined;
    if (own === undefined) continue;
    if (agreementOf(own, reading) !== undefined) return undefined;
    return { span, text, outcome: "contradicted", figure: own.id, ...(elsewhere !== undefined && { elsewhere }) };
  }
  return undefined;
}

/**
 * What a percentage right behind a count is a slip of: the share of that count, "22,917 tickets, or 58.5% of those opened"; where the whole is
 * told, too, what the two make, however far off: "9,382 of 17,540 (35.5%)".
 */
function slippedShare(told: readonly Told[], at: number, index: FigureIndex): Figure | undefined {
  const [far, near, one] = [told[at - 2], told[at - 1], told[at]];
  const [part, whole] = figuresOf(told, at - 2, index);
  if (near === undefined || one === undefined) return undefined;
  const { text } = one.context;
  if (!isToldAgain(text.slice(near.reading.span.end, one.reading.span.start))) return undefined;
  const shareOf = (count: Figure | undefined): Figure | undefined =>
    (index.about(count?.key ?? "", true).get(count?.period ?? "") ?? [])
      .map(({ figure }) => figure)
      .find(({ measure, inputs }) => SHARES.includes(measure) && inputs[0] === count?.id);
  const isOf = far !== undefined && OF.test(text.slice(far.reading.span.end, near.reading.span.start));
  const own = shareOf(part);
  if (isOf && own !== undefined && own.inputs[1] === whole?.id && ENDS.test(text.slice(one.reading.span.end)))
    return own;
  const share = isOf ? undefined : shareOf(whole);
  const isLong = Math.abs(one.reading.units) >= LONG;
  return share !== undefined && isLong && isSlip(share, one.reading) && isWholeOf(share, one) ? share : undefined;
}

/** Whether nothing is said of what a share is of, or it is said to be of its whole. */
function isWholeOf({ inputs: [, whole = ""] }: Figure, { reading: { span }, context: { text } }: Told): boolean {
  const behind = text.slice(span.end, span.end + FAR);
  return ENDS.test(behind) || (whole.endsWith("/opened") && OPENED.test(behind));
}

/** Whether a percentage, and nothing else, is told right behind a count. */
function isPair(count: Told | undefined, share: Told | undefined): boolean {
  if (count === undefined || count.reading.kind === "percent" || share?.reading.kind !== "percent") return false;
  const { end } = share.reading.span;
  const { text } = share.context;
  return (
    isToldAgain(text.slice(count.reading.span.end, share.reading.span.start)) && ENDS.test(text.slice(end, end + 8))
  );
}

/** The figures that a number and the next one are. */
function figuresOf(told: readonly Told[], at: number, { byId }: FigureIndex): readonly (Figure | undefined)[] {
  return [told[at], told[at + 1]].map((each) => matchedFigure(each, byId));
}
