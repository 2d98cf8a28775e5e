import type { Figure } from "../../../figures/Figure.js";
import { agreementOf } from "../match/agreementOf.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { isToldAgain } from "./isToldAgain.js";
import { matchedFigure } from "./matchedFigure.js";

const PERCENT = "-percent";
/** "Rose by 620 (12% of them by e-mail)" */
const OF = /^[\s\u2066-\u2069]*(?:of|من)\s/;

/** By how much something moved and by how many percent, told right behind each other, held to each other: "620 more, or 4.1%". */
export function withOwnChange({ one, previous: before, index: { byId } }: Here): TieOutEntry | undefined {
  const { entry, reading, context } = one;
  const change = matchedFigure(before, byId);
  if (before === undefined || change === undefined || !one.isFree) return undefined;
  const { span, text } = entry;
  const own = byId.get(otherOf(change, reading.kind === "percent") ?? "");
  if (own === undefined || !isToldAgain(context.text.slice(before.reading.span.end, span.start))) return undefined;
  if (OF.test(context.text.slice(span.end, span.end + 8))) return undefined;
  const agreement = agreementOf(own, reading, context.isStrict);
  if (agreement !== undefined) return { span, text, figure: own.id, ...outcomeOf(agreement) };
  if (reading.kind !== "percent") return undefined;
  const elsewhere = entry.figure ?? entry.elsewhere;
  return { span, text, outcome: "contradicted", figure: own.id, ...(elsewhere !== undefined && { elsewhere }) };
}

/** The percentage of a change in numbers, or the number of one in percent. */
function otherOf({ id, form }: Figure, isPercent: boolean): string | undefined {
  if (isPercent) return form === "signed-count" ? id + PERCENT : undefined;
  return form === "signed-share" && id.endsWith(PERCENT) ? id.slice(0, -PERCENT.length) : undefined;
}
