import type { TieOutEntry } from "../match/TieOutEntry.js";
import { changeEntry } from "./changeEntry.js";
import type { Here } from "./Here.js";
import { idIn } from "./idIn.js";
import { isChangeFrom } from "./isChangeFrom.js";
import { matchedFigure } from "./matchedFigure.js";

/** What a count is compared with is not itself more or fewer. */
const AGAINST =
  /(?:\b(?:after|from|against|versus|than|compared (?:with|to))|(?<![ء-ي])(?:بعد|من|مقابل|مقارن[ةه] ب[ء-ي]*|عن))(?: [a-zء-ي]+){0,2} $/i;
const NEAR = 40;
/** From a count to what is told of it: no verb of a change, and no other sentence. */
const BETWEEN = /^[^.;؛\n\d٠-٩]{0,24}[,،(–-][^.;؛\n\d٠-٩]{0,24}$/;
const MORE = /^[%٪]?(?: [a-z]+)? (?:more|fewer|less|higher|lower)\b/i;
const MORE_AR = /(?:[أا]كثر|[أا]قل|[أا]على|[أا]دنى) (?:من(?:ه|ها) )?(?:بـ?|بفارق|بمقدار|بنسب[ةه]) ?[\u2066-\u2069]*$/;

/**
 * By how much a count of an earlier period, told right before, was more or less than that of now: "in the first half of 2024 it took 121,334
 * calls, 6,392 more", where nothing else is named to be compared with.
 */
export function asTurned({
  one: { entry, reading, context },
  earlier: far,
  previous: near,
  index,
  report,
}: Here): TieOutEntry | undefined {
  const { span } = entry;
  const then = matchedFigure(near, index.byId);
  if (near === undefined || then?.form !== "count" || near.context.role === "base" || context.cell) return undefined;
  const { start } = near.entry.span;
  if (AGAINST.test(context.text.slice(Math.max(0, start - NEAR), start))) return undefined;
  const end = Math.max(near.entry.span.end, near.reading.nounSpan?.end ?? 0);
  const between = context.text.slice(end, span.start);
  const isMore = MORE.test(context.text.slice(span.end, span.end + 30)) || MORE_AR.test(between);
  if (!isMore || !BETWEEN.test(between)) return undefined;
  const other = index.byId.get(far?.entry.figure ?? "");
  const isAlike = other?.key === then.key && other?.subject === then.subject && other?.measure === then.measure;
  const now = isAlike ? other : index.byId.get(idIn(then, report.period));
  const { claims } = context;
  if (now === undefined || now.period <= then.period || claims.bases.some((base) => base !== now.period))
    return undefined;
  const turned = { ...context, claims: { ...claims, bases: [now.period], periods: [then.period] } };
  return isChangeFrom(now, then, reading, turned) ? changeEntry(now, then, reading, turned, index) : undefined;
}
