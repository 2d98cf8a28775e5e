import { isPeriod } from "../../../periods/isPeriod.js";
import { nextPeriod } from "../../../periods/nextPeriod.js";
import { periodContains } from "../../../periods/periodContains.js";
import { agreementOf } from "../match/agreementOf.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { idIn } from "./idIn.js";
import { matchedFigure } from "./matchedFigure.js";
import { otherThan } from "./otherThan.js";

/** What came next: "fell to 43,326 in February, then rose to 48,359". */
const ONWARD =
  /^[^.;؛\n]*(?:\b(?:before|then)|(?<![ء-ي])(?:قبل أن|ثم)) (?:[a-zء-ي\u064b-\u0652]+ ){1,4}[\u2066-\u2069]*$/i;

/** A level that is told as what came next, without a name: that of the next month or quarter, and not of all that holds the one before it. */
export function asOnward({ one, previous, index: { byId } }: Here): TieOutEntry | undefined {
  const { entry, reading, context } = one;
  const before = matchedFigure(previous, byId);
  const { role, claims, move, text } = context;
  if (previous === undefined || before === undefined || role !== "level" || claims.periods.length > 0) return undefined;
  if (!isPeriod(before.period) || !ONWARD.test(text.slice(previous.reading.span.end, reading.span.start)))
    return undefined;
  const next = byId.get(idIn(before, nextPeriod(before.period)));
  if (next === undefined) return undefined;
  const told = byId.get(entry.figure ?? "");
  if (entry.outcome === "matched") {
    const isWhole = told !== undefined && told.period !== before.period && idIn(before, told.period) === told.id;
    return isWhole && periodContains(told.period, before.period) ? otherThan(one, next, "period") : undefined;
  }
  const by = reading.value - previous.reading.value;
  if (entry.elsewhere !== next.id || (move !== undefined && (move.direction === "up" ? by <= 0 : by >= 0)))
    return undefined;
  const agreement = agreementOf(next, reading, context.isStrict);
  return agreement && { span: entry.span, text: entry.text, figure: next.id, ...outcomeOf(agreement) };
}
