import type { FigureReading } from "../../../language/reading/FigureReading.js";

/** What something is told to be more than. */
const COMPARED =
  /(?:\b(?:times|than|twice|exceed(?:ed|s)?|outnumber(?:ed|s)?|as (?:many|much) as)(?: the)?|(?<![ء-ي])[وف]?(?:[أا]ضعاف|ضعفا?|[أا]مثال|[أا]كثر من|فاقت?|تجاوزت?)(?: عدد)?)\s+(?:ال)?$/i;
/** When it came, and not how long it took: "raised in working hours: 13,127", where the line names no time that is measured. */
const DURING =
  /\b(?:in|within|inside|during|outside|out of|after)(?: of)?(?: the)?(?: [a-z]+)? $|(?<![ء-ي])(?:في|خلال|[أا]ثناء|خارج|ضمن|بعد)(?: [أا]وقات)? $/i;
const HOURS = ["hour", "working-hour"];
const MEASURED =
  /\b(?:average|mean|median|times?|response|resolution|reply|took|takes|wait|duration|longest)\b|متوسط|معدل|وسيط|زمن|وقت|مد[ةه](?![ء-ي])|(?<![ء-ي])(?:ال)?رد(?![ء-ي])|حل(?![ء-ي])|انتظار|استغرق/i;
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
  const before = text.slice(Math.max(0, start - NEAR), start);
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const isDuring = HOURS.includes(reading.noun ?? "") && DURING.test(before) && !MEASURED.test(line);
  if (!isOfName && !isDuring && !COMPARED.test(before)) return reading;
  const { noun: _, nounSpan: __, kind, ...own } = reading;
  return { ...own, kind: kind === "count" ? "number" : kind };
}
