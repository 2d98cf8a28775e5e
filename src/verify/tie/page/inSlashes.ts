import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";
import type { Mention } from "../names/findCues.js";
import type { Turn } from "./inOrder.js";

/** Between two numbers, the first of which may have its unit: "3.8 / 2.5", "3.8 days / 2.5 days". */
const NEXT = /^[%٪]?(?: ?[a-zء-ي]+){0,2}[\s\u2066-\u2069]*\/[\s\u2066-\u2069]*$/i;
/** The names end and the numbers begin. */
const LABEL = /([^\n]*?)\)?[\s\u2066-\u2069]*:[ \t\u2066-\u2069]*$/;
/** What stands before the first name: "Closure, mean / median", "Closure (mean / median)". */
const LEAD = /^.*[,(:،](?=[^,(:،]*$)/;
/** How far, in characters, names are looked for. */
const FAR = 160;
const P90 = /90 ?[%٪]|٩٠ ?[%٪]|\bp90\b|\b90th/i;

/** Deals what is named between slashes, measures or channels, out to the numbers behind it: "Closure, mean / median / 90 %: 3.8 / 2.5 / 9 days". */
export function inSlashes(
  text: string,
  readings: readonly FigureReading[],
  mentions: readonly Mention[],
): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  let from = 0;
  for (let first = 0; first < readings.length; ) {
    let end = first + 1;
    while (isNext(text, readings[end - 1], readings[end])) end++;
    const start = readings[first]?.span.start ?? 0;
    const near = Math.max(0, start - FAR);
    const label = end - first > 1 ? LABEL.exec(text.slice(near, start)) : null;
    const items = label?.[1]?.split("/") ?? [];
    if (label !== null && items.length === end - first) {
      while ((mentions[from]?.start ?? near) < near) from++;
      let at = near + label.index;
      const named = items.map((item, place) => {
        const lead = place === 0 ? (LEAD.exec(item)?.[0].length ?? 0) : 0;
        const [left, right] = [at + lead, at + item.length];
        at = right + 1;
        const inside: Mention[] = [];
        for (let next = from; (mentions[next]?.start ?? right) < right; next++) {
          const mention = mentions[next];
          if (mention !== undefined && mention.start >= left) inside.push(mention);
        }
        const measures = inside.filter(({ cue }) => cue.about === "measure").map(({ cue }) => cue.name);
        return {
          measure: P90.test(item) ? "p90" : measures.at(-1),
          mention: inside.find(({ cue }) => cue.names !== undefined),
        };
      });
      const isMeasured = named.every(({ measure }) => measure !== undefined);
      if (isMeasured || named.every(({ mention }) => mention !== undefined))
        for (const [place, { measure, mention }] of named.entries())
          turns.set(first + place, {
            isOfCell: true,
            ...(isMeasured ? measure !== undefined && { measure } : mention && { mention }),
          });
    }
    first = end;
  }
  return turns;
}

function isNext(text: string, one: FigureReading | undefined, next: FigureReading | undefined): boolean {
  if (!isQuantity(one) || !isQuantity(next)) return false;
  return NEXT.test(text.slice(one.span.end, next.span.start));
}
