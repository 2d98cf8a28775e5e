import { countOf } from "../match/countOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Told } from "./withDerived.js";

/** What went on as it is said to have gone, up to the first of two numbers: "واصلت المكالمات تراجعها من". */
const WENT =
  /(?<![ء-ي])[وفبل]?(?:(ارتفاع|نمو|صعود|تزايد|زياد[ةت])|تراجع|انخفاض|هبوط|تناقص)(?:ها|ه|هما|هم) من [\u2066-\u2069]*$/;
const TO = /^[^\d٠-٩.؛\n]{0,60}(?<![ء-ي])[إا]لى [\u2066-\u2069]*$/;
const NEAR = 60;

/** A number to which something is said to have gone on rising or falling, and went the other way from the number before it. */
export function wrongTurn(one: Told, before: Told | undefined, { byId }: FigureIndex): TieOutEntry | undefined {
  const [was, is] = [byId.get(before?.entry.figure ?? ""), byId.get(one.entry.figure ?? "")];
  if (before?.entry.outcome !== "matched" || was === undefined || is === undefined) return undefined;
  if (was.subject !== is.subject || was.key !== is.key || was.measure !== is.measure) return undefined;
  const { text } = one.context;
  const { start, end } = before.reading.span;
  const went = WENT.exec(text.slice(Math.max(0, start - NEAR), start));
  if (went === null || !TO.test(text.slice(end, one.reading.span.start))) return undefined;
  const by = countOf(is) - countOf(was);
  if (went[1] === undefined ? !(by > 0) : !(by < 0)) return undefined;
  const { span, text: number } = one.entry;
  return { span, text: number, outcome: "contradicted", figure: is.id, elsewhere: is.id, rule: "direction" };
}
