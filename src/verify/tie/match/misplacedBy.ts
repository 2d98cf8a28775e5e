import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";
import { agreementOf } from "./agreementOf.js";
import type { Candidate } from "./candidateOf.js";
import { conflictAt } from "./conflictAt.js";
import { type Conflict, conflictOf } from "./conflictOf.js";
import type { FigureIndex } from "./figureIndex.js";
import { isHeldOff } from "./isHeldOff.js";
import { keepsSign } from "./keepsSign.js";
import { pointsRight } from "./pointsRight.js";
import type { Scored } from "./Scored.js";
import { RARE } from "./timesOf.js";

/** The figure whose value a number is, in the wrong place, and the figure that belongs there. */
export interface Misplaced {
  readonly elsewhere?: string;
  /** The figure that the place names; none where it names none of the report, or nothing. */
  readonly figure?: string;
  /** What is wrong with its place; `unnamed` where nothing names what it would be. */
  readonly rule?: Conflict | "unnamed";
}

/**
 * What is wrong with a number that has the value of a figure and is not matched to it: the words beside it name another
 * period, channel or measure; it is said to fall and rose; it has the other sign; or its bound does not hold.
 */
export function misplacedBy(
  reading: QuantityReading,
  context: Context,
  index: FigureIndex,
  floor: number,
  printing: readonly Scored[],
): Misplaced | undefined {
  if (reading.script === "word") return undefined;
  let best: Candidate | undefined;
  let score = Number.NEGATIVE_INFINITY;
  for (const each of printing) {
    if (each.score <= score || !agrees(each.candidate.figure, reading, context)) continue;
    best = each.candidate;
    score = each.score;
  }
  if (best === undefined) return undefined;
  const { figure } = best;
  const conflict = conflictAt(reading, context)(best) ?? (isOfOtherRow(best, context) ? "key" : undefined);
  if (conflict === undefined && score >= floor) {
    // The change of another period than that of a cell may well go the other way.
    const isOfPlace = !context.cell || context.periods.includes(figure.period);
    if (isOfPlace && !pointsRight(figure, context, reading.span)) return { figure: figure.id, rule: "direction" };
    if (!keepsSign(figure, reading, context.text)) return { figure: figure.id, rule: "sign" };
    if (agreementOf(figure, reading, context.isStrict) === undefined) return { figure: figure.id, rule: "bound" };
  }
  // It gives no value where it is not told as what is there.
  if (best.measure === "partial" && conflict === undefined) return undefined;
  if (isHeldOff(best, context, index)) return heldTo(best, context, index);
  const elsewhere: Misplaced =
    conflict === undefined ? { elsewhere: figure.id, rule: "unnamed" } : { elsewhere: figure.id };
  if (Math.abs(reading.units) < RARE) return reading.bound === undefined ? elsewhere : undefined;
  if (conflict === undefined || conflict === "subject") return elsewhere;
  const instead = namedInstead(best, context, index);
  // What is true of all may be true of one of them, of which the report gives no such figure.
  if (conflict === "key" && figure.key === undefined && instead === undefined) return elsewhere;
  return { elsewhere: figure.id, figure: (instead ?? best).figure.id, rule: conflict };
}

/** Whether a cell has the change of another row than its own: of what it names. */
function isOfOtherRow({ name, isSigned }: Candidate, { cell, key = name, role }: Context): boolean {
  return cell && isSigned && role === "change" && key !== name;
}

/** The figure of the period of the title, where a part of it is printed. */
function heldTo({ figure, isPercent }: Candidate, { held = "" }: Context, index: FigureIndex): Misplaced {
  const { key = "*", subject, measure, form } = figure;
  const whole = (index.about(key, isPercent).get(held) ?? []).find(
    (each) => each.figure.subject === subject && each.figure.measure === measure && each.figure.form === form,
  );
  if (whole === undefined) return { elsewhere: figure.id };
  return { elsewhere: figure.id, figure: whole.figure.id, rule: "period" };
}

/** Whether a number is a figure's, but for its bound and, where a figure may have either or a change has one printed, its sign. */
function agrees(figure: Figure, reading: QuantityReading, { text }: Context): boolean {
  const { bound: _, ...plain } = reading;
  if (agreementOf(figure, plain) !== undefined) return true;
  const { units, value } = plain;
  if (units > 0 || (!figure.form.startsWith("signed-") && keepsSign(figure, reading, text))) return false;
  return agreementOf(figure, { ...plain, units: -units, value: -value }) !== undefined;
}

/** The figure that the words name where another one's value is printed: of their channel, period and measure. */
function namedInstead(
  misplaced: Candidate,
  { cell, claims, key: own, noun = "" }: Context,
  index: FigureIndex,
): Candidate | undefined {
  const { figure, isPercent } = misplaced;
  const part = figure.key?.includes("/") ? [figure.key.replace(/[^/]*$/, noun)] : [];
  const named = [
    ...part,
    ...(cell && own !== undefined ? [own] : []),
    ...[...claims.keys, ...claims.parts].flatMap((key) =>
      key.startsWith(figure.subject) ? [key.slice(figure.subject.length + 1)] : [],
    ),
  ];
  const keys = named.length > 0 ? named : [figure.key ?? "*"];
  const found = [...claims.periods, figure.period].flatMap((period) =>
    keys.flatMap((key) =>
      (index.about(key, isPercent).get(period) ?? []).filter(
        (candidate) =>
          candidate.figure.subject === figure.subject &&
          candidate.figure.form === figure.form &&
          conflictOf(candidate, claims, undefined) === undefined,
      ),
    ),
  );
  return (
    found.find((candidate) => candidate.figure.measure === figure.measure) ??
    found.find(({ figure, measure }) => claims.measures.includes(measure ?? figure.measure)) ??
    found.find(({ figure: { measure } }) => measure === "count")
  );
}
