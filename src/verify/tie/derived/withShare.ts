import type { Figure } from "../../../figures/Figure.js";
import { agreementOf } from "../match/agreementOf.js";
import type { Candidate } from "../match/candidateOf.js";
import { conflictOf } from "../match/conflictOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { isCountedAsAnother } from "../match/isCountedAsAnother.js";
import { isUnsaid } from "../match/isUnsaid.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import type { Told } from "./Told.js";

/** What may stand between a count, with its noun, and its share: "517 of them, or 39.1%", `٢٥٣ شكوى، أي ٤٤٪`. */
const BETWEEN = /^[^\d٠-٩.؛;\n]{0,40}$/;
/** "80% of the 1,800 who answered" */
const OF = /^\s*(?:of|من)\s/i;
/** What a score is: "24,153 (4 or 5 of 5), or 80.5%". */
const BRACKET = /\([^()\n]{1,40}\) /;
/** A count that many others may be. */
const FEW = 100;

/**
 * A count beside its share is the figure of which both are true: two numbers of one thing are no accident, whatever the words
 * around them leave unsaid.
 */
export function withShare({ one, earlier, previous, next, index }: Here): TieOutEntry | undefined {
  return (
    figureWith(one, next, next, index) ??
    figureWith(one, previous?.context.role === "whole" ? earlier : previous, previous, index)
  );
}

/** @param near - the number right beside it, which may be the whole of the share that is told with it */
function figureWith(
  one: Told,
  other: Told | undefined,
  near: Told | undefined,
  index: FigureIndex,
): TieOutEntry | undefined {
  if (other === undefined || !one.isFree || !other.isFree) return undefined;
  const [first, second] = one.reading.span.start < other.reading.span.start ? [one, other] : [other, one];
  const from = (first === other ? near : first)?.reading.span.end;
  const between = one.context.text.slice(from, second.reading.span.start).replace(BRACKET, "");
  const isShareFirst = first.reading.kind === "percent";
  const [count, share] = isShareFirst ? [second, first] : [first, second];
  if (share.reading.kind !== "percent" || count.reading.kind === "percent" || count.reading.value < FEW)
    return undefined;
  if (!BETWEEN.test(between) || (isShareFirst && !OF.test(between))) return undefined;
  const known = index.byId.get(other.entry.figure ?? "");
  // A count of all may be another one, unless it is known.
  const counts = figuresOf(count, index).filter(
    ({ figure: { id, form, key } }) => form === "count" && (key !== undefined || id === known?.id),
  );
  const shares = figuresOf(share, index).filter(
    ({ figure: { form, formula } }) => form === "share" && formula !== "wilson",
  );
  const [mine, theirs] = one === count ? [counts, shares] : [shares, counts];
  for (const candidate of mine) {
    const { figure } = candidate;
    const { context, reading } = one;
    // A count that is known needs no other word for its share.
    const isNamed = known !== undefined && figure.inputs[0] === known.id;
    if ((!isNamed && isUnsaid(candidate, reading, context)) || isOfOther(figure, one)) continue;
    if (isCountedAsAnother(candidate, reading, context, index)) continue;
    // Satisfied and dissatisfied are two shares of the same ratings.
    if (figure.subject === "satisfaction" && conflictOf(candidate, context.claims, undefined) === "measure") continue;
    // What the first of them is told of, the other is, too.
    if (conflictOf(candidate, first.context.claims, undefined) === "period") continue;
    for (const { figure: beside } of theirs) {
      const isOne = figure.subject === beside.subject && figure.key === beside.key && figure.period === beside.period;
      const isKnown = known === undefined || other.entry.outcome === "contradicted" || known.id === beside.id;
      if (beside.key === undefined && figure.inputs[0] !== beside.id) continue;
      const agreement = isOne && isKnown ? agreementOf(figure, one.reading) : undefined;
      if (agreement === undefined) continue;
      const { span, text } = one.entry;
      return { span, text, figure: figure.id, ...outcomeOf(agreement) };
    }
  }
  return undefined;
}

/** Whether another channel, or another part of the tickets, is named right beside a count. */
function isOfOther({ subject, key = "" }: Figure, { reading: { kind }, context: { claims } }: Told): boolean {
  const keys = claims.keys.filter((name) => name.startsWith(`${subject}/`));
  const parts = kind === "percent" ? claims.parts.filter((name) => name.startsWith(`${subject}/`)) : [];
  // A subset may be a part of a breakdown, too.
  const isAmong = (names: readonly string[]): boolean =>
    names.some((name) => name === `${subject}/${key}` || name.endsWith(key.slice(key.lastIndexOf("/"))));
  return (keys.length > 0 && !keys.includes(`${subject}/${key}`)) || (parts.length > 0 && !isAmong(parts));
}

function figuresOf({ reading }: Told, index: FigureIndex): readonly Candidate[] {
  return index.printing(reading).filter(({ figure }) => agreementOf(figure, reading) !== undefined);
}
