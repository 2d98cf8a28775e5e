import type { Figure } from "../../../figures/Figure.js";
import { agreementOf } from "../match/agreementOf.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { idIn } from "./idIn.js";
import type { Told } from "./Told.js";

const CORRESPONDING =
  /\b(?:corresponding|respective|same|comparable) (?:rates|figures|percentages|shares|numbers)\b|(?<![ء-ي])(?:ال)?(?:نسب|معدلات|[أا]رقام) (?:ال)?(?:مقابل[ةه]|مناظر[ةه]|نفسها)(?![ء-ي])/i;
/** How far, in characters, the sentence before may begin. */
const FAR = 300;

/**
 * A percentage of a list that corresponds to those of the sentence before, in another period: "92.4% were answered and 70.5% solved. The
 * corresponding rates for 2023 were 91.2% and 67.9%". Where another one of the list is what it should be, it is wrong if it is not.
 */
export function asCorresponding({ one, told, index: { byId } }: Here): TieOutEntry | undefined {
  const { entry, reading, context } = one;
  const [period] = [...context.claims.periods, ...context.periods];
  if (reading.kind !== "percent" || period === undefined) return undefined;
  const { span, text } = entry;
  const own = startOf(context.text, span.start);
  if (!CORRESPONDING.test(context.text.slice(own, span.start))) return undefined;
  const sentence = (start: number): readonly Told[] =>
    told.filter((each) => each.reading.kind === "percent" && startOf(context.text, each.reading.span.start) === start);
  const [list, meant] = [sentence(own), sentence(startOf(context.text, own - 1))];
  if (list.length !== meant.length) return undefined;
  const figureAt = (place: number): Figure | undefined => {
    const now = byId.get(meant[place]?.entry.figure ?? "");
    return now && byId.get(idIn(now, period));
  };
  const figure = figureAt(list.indexOf(one));
  if (figure === undefined) return undefined;
  const agreement = agreementOf(figure, reading, context.isStrict);
  if (agreement !== undefined) return { span, text, figure: figure.id, ...outcomeOf(agreement) };
  const isKnown = list.some((each, place) => {
    const other = figureAt(place);
    return other !== undefined && agreementOf(other, each.reading) !== undefined;
  });
  return isKnown ? { span, text, outcome: "contradicted", figure: figure.id } : undefined;
}

/** Where the sentence of a place begins. */
function startOf(text: string, place: number): number {
  const from = Math.max(0, place - FAR);
  const before = text.slice(from, Math.max(from, place));
  return from + Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1;
}
