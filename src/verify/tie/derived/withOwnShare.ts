import { agreementOf } from "../match/agreementOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Context } from "../place/Context.js";
import type { Here } from "./Here.js";
import { isToldAgain } from "./isToldAgain.js";

/** A count, with its noun, and a percentage of its clause. */
const BESIDE = /^[^\d٠-٩.؛;\n]{0,40}$/;
/** What is said of it again: "27,305 messages, which is the smallest channel with 2.8%". */
const IT = /^[^\d٠-٩.؛;,،\n(]{0,25}[,،] (?:و?ه[يو]|which (?:is|was)|making (?:it|them)) [^\d٠-٩.؛;,،\n(]{0,40}$/i;

/**
 * A count and the share right behind it, held to each other: the share is not that of another thing, "12,310 complaints (29.75%)",
 * nor are they of two periods where neither is named. Of two periods that of the report is meant.
 */
export function withOwnShare({ one, previous, next, index, report }: Here): TieOutEntry | undefined {
  const { entry, reading } = one;
  const isShare = reading.kind === "percent";
  const [counted, shared] = isShare ? [previous, one] : [one, next];
  const count = index.byId.get(counted?.entry.figure ?? "");
  const share = index.byId.get(shared?.entry.figure ?? "");
  if (counted === undefined || shared?.reading.kind !== "percent" || share?.form !== "share") return undefined;
  if (count?.key === undefined || share.inputs.includes(count.id)) return undefined;
  const between = one.context.text.slice(counted.reading.span.end, shared.reading.span.start);
  const isTold = isToldAgain(between) || IT.test(between);
  const { span, text } = entry;
  // No share of the contacts stands behind how many were asked.
  if (isShare && isTold && count.subject === "satisfaction" && share.subject === "contacts")
    return { span, text, outcome: "unexplained", elsewhere: share.id };
  const isDated = share.period !== count.period;
  if (share.subject !== count.subject || isDated !== (share.key === count.key)) return undefined;
  if (isDated ? !BESIDE.test(between) || !isUndated(shared.context) || !isUndated(counted.context) : !isTold)
    return undefined;
  const isCountWrong = isDated && share.period === report.period;
  if (isCountWrong === isShare) return undefined;
  const own = isShare
    ? (index.about(count.key, true).get(count.period) ?? [])
        .map(({ figure }) => figure)
        .find((figure) => figure.measure === share.measure && figure.inputs.includes(count.id))
    : share.inputs.map((id) => index.byId.get(id)).find((figure) => figure?.key === count.key);
  if (own === undefined || agreementOf(own, reading) !== undefined) return undefined;
  const rule = isDated ? "period" : "key";
  return { span, text, outcome: "contradicted", figure: own.id, elsewhere: isShare ? share.id : count.id, rule };
}

/** A cell has the period of its column or row. */
function isUndated({ bound, claims, role }: Context): boolean {
  return bound === undefined && claims.periods.length === 0 && claims.bases.length === 0 && role !== "base";
}
