import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Told } from "./withDerived.js";

/** Right behind a count a bracket holds its share. */
const IN_BRACKET = /^[^\d٠-٩.؛;\n(]{0,25}\([\s\u2066-\u2069]*$/;

/** A share in brackets behind a count that is the share of another thing: "12,310 complaints (29.75%)". */
export function withOwnShare(
  { entry, reading, context }: Told,
  before: Told | undefined,
  index: FigureIndex,
): TieOutEntry {
  const share = index.byId.get(entry.figure ?? "");
  const count = index.byId.get(before?.entry.figure ?? "");
  if (before === undefined || count?.key === undefined || share?.form !== "share" || reading.kind !== "percent")
    return entry;
  const isOf = IN_BRACKET.test(context.text.slice(before.reading.span.end, reading.span.start));
  const { span, text } = entry;
  // No share of the contacts stands behind how many were asked.
  if (isOf && count.subject === "satisfaction" && share.subject === "contacts")
    return { span, text, outcome: "unexplained", elsewhere: share.id };
  const isApart = share.subject !== count.subject || share.key === count.key || share.period !== count.period;
  if (isApart || share.inputs.includes(count.id)) return entry;
  if (!isOf) return entry;
  const own = (index.about(count.key, true).get(count.period) ?? []).find(
    ({ figure }) => figure.form === "share" && figure.measure === share.measure && figure.inputs.includes(count.id),
  );
  if (own === undefined) return entry;
  return { span, text, outcome: "contradicted", figure: own.figure.id, elsewhere: share.id, rule: "key" };
}
