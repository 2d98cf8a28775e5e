import type { Figure } from "../../../figures/Figure.js";
import { comparePeriods } from "../../../periods/comparePeriods.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { periodKind } from "../../../periods/periodKind.js";
import { agreementOf } from "../match/agreementOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { idIn } from "./idIn.js";
import type { Told } from "./withDerived.js";

/** What joins two numbers that are told of two things. */
const AND = /^(?: [^\d٠-٩.,،;؛\n]{0,24})?(?: and | و)(?:[^\d٠-٩.,،;؛\n]{0,12} )?$/i;
/** So many numbers before them are looked at. */
const FAR = 5;

/**
 * One of two numbers joined by "and" that are what the two before them were in an earlier period: "closed 540, open 20. In July
 * these were 510 and 30". Two numbers of two things told in one order are no accident, though neither is named.
 */
export function asFormer(one: Told, at: number, told: readonly Told[], index: FigureIndex): TieOutEntry | undefined {
  const { span, text } = one.entry;
  // "Six months earlier it was": a word that counts nothing is passed over.
  const near = told.slice(Math.max(0, at - FAR), at + 2).filter(({ entry }) => entry.outcome !== "classed");
  const own = near.indexOf(one);
  for (const first of [own, own - 1]) {
    const pair = near.slice(Math.max(0, first), first + 2);
    const levels = [near[first - 2], near[first - 1]].map((level) =>
      level?.entry.outcome === "matched" ? index.byId.get(level.entry.figure ?? "") : undefined,
    );
    const figure = formerOf(pair, levels, index)[own - first];
    const agreement = figure && agreementOf(figure, one.reading);
    if (figure !== undefined && agreement !== undefined)
      return { span, text, figure: figure.id, ...outcomeOf(agreement) };
  }
  return undefined;
}

/** What two things were in one earlier period of which nothing is said otherwise, where two numbers are both. */
function formerOf(
  [one, other]: readonly (Told | undefined)[],
  [first, second]: readonly (Figure | undefined)[],
  index: FigureIndex,
): readonly (Figure | undefined)[] {
  if (one === undefined || other === undefined || first === undefined || second === undefined) return [];
  if (first.id === second.id || first.period !== second.period || !isPeriod(first.period)) return [];
  if (!AND.test(one.context.text.slice(one.reading.span.end, other.reading.span.start))) return [];
  for (const { figure } of index.printing(one.reading)) {
    const { period } = figure;
    if (figure.id !== idIn(first, period)) continue;
    const isEarlier = isPeriod(period) && periodKind(period) === periodKind(first.period);
    if (!isEarlier || comparePeriods(period, first.period) >= 0) continue;
    const named = [...one.context.claims.periods, ...other.context.claims.periods];
    if (named.some((each) => each !== period)) continue;
    const also = index.byId.get(idIn(second, period));
    if (also !== undefined && agreementOf(also, other.reading) !== undefined) return [figure, also];
  }
  return [];
}
