import type { FigureReading } from "../../../language/reading/FigureReading.js";

/** What something is told to be more than. */
const COMPARED =
  /(?:\b(?:times|than|twice|exceed(?:ed|s)?|outnumber(?:ed|s)?|as (?:many|much) as)(?: the)?|(?<![ء-ي])[وف]?(?:[أا]ضعاف|ضعفا?|[أا]مثال|[أا]كثر من|فاقت?|تجاوزت?)(?: عدد)?)\s+(?:ال)?$/i;
const SAID = /[a-zء-ي]/i;
/** How far, in characters, the words before a noun are looked at. */
const NEAR = 24;

/**
 * A number without the noun before it where that is what something is compared with ("chats were three times e-mails: 70,023"), or
 * a word of the name of a system: "in the نظام بلاغات system: 212".
 */
export function ownNoun(reading: FigureReading, text: string, systems: readonly string[]): FigureReading {
  if (!("value" in reading) || reading.nounSpan === undefined || reading.nounSpan.start > reading.span.start)
    return reading;
  const { start, end } = reading.nounSpan;
  const isOfName = systems.some((name) => {
    const from = Math.max(0, Math.min(start, end - name.length));
    const at = text.slice(from, Math.max(end, start + name.length)).indexOf(name);
    // A name that is the noun alone may be meant as it.
    return at >= 0 && (name.length > end - start || SAID.test(text.slice(end, reading.span.start)));
  });
  if (!isOfName && !COMPARED.test(text.slice(Math.max(0, start - NEAR), start))) return reading;
  const { noun: _, nounSpan: __, kind, ...own } = reading;
  return { ...own, kind: kind === "count" ? "number" : kind };
}
