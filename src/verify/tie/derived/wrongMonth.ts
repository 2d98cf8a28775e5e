import { readPlainFigures } from "../../../language/readPlainFigures.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { periodKind } from "../../../periods/periodKind.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { matchedFigure } from "./matchedFigure.js";
import { otherThan } from "./otherThan.js";
import type { Told } from "./Told.js";

/** A line that has nothing but a name and its number. */
const LEAD = /(?:^|\n)[\s•*-]*([^\n\d٠-٩:]{2,30}(?: [\d٠-٩]{4}م?)?)\s?[:\s][\s*\u2066-\u2069]*$/;
const END = /^[\s*\u2066-\u2069]*(?:\n|$)/;
/** From the number of a line to that of the next one. */
const NEXT = /^[\s*\u2066-\u2069]*\n\s*[^\n]+$/;
const FAR = 50;

/** All contacts of a month in a list of months of one channel: that of the line beside it, or of the heading above. */
export function wrongMonth({ one, previous, next, index: { byId } }: Here): TieOutEntry | undefined {
  const { context } = one;
  const figure = byId.get(one.entry.figure ?? "");
  if (figure?.subject !== "contacts" || figure.measure !== "count" || figure.key !== undefined || !isLine(one))
    return undefined;
  if (!isPeriod(figure.period) || periodKind(figure.period) !== "month") return undefined;
  const keys = [previous, next].map((other) => {
    if (other === undefined || !isNext(one, other)) return undefined;
    const near = isLine(other) ? matchedFigure(other, byId) : undefined;
    const isMonth = near !== undefined && isPeriod(near.period) && periodKind(near.period) === "month";
    return isMonth && near.subject === "contacts" && near.measure === "count" ? near.key : undefined;
  });
  const key = keys.find((each) => each !== undefined) ?? context.section;
  const own = key === undefined ? undefined : byId.get(`contacts/${key}/${figure.period}`);
  return own && otherThan(one, own, "key");
}

/** Whether a number stands alone in its line behind the name of a month. */
function isLine({ reading: { span }, context: { text, cell } }: Told): boolean {
  if (cell || !END.test(text.slice(span.end, span.end + FAR))) return false;
  const name = LEAD.exec(text.slice(Math.max(0, span.start - FAR), span.start))?.[1] ?? "";
  const [period, ...others] = readPlainFigures(name);
  return period?.kind === "month" && others.length === 0 && period.text === name.trim();
}

function isNext(one: Told, other: Told): boolean {
  const [first, second] = one.reading.span.start < other.reading.span.start ? [one, other] : [other, one];
  return NEXT.test(one.context.text.slice(first.reading.span.end, second.reading.span.start));
}
