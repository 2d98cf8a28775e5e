import type { TieOutEntry } from "../match/TieOutEntry.js";
import { endOfSentence } from "../page/endOfSentence.js";
import type { Here } from "./Here.js";

/** How much lies between two numbers, up to it: "the gap between calls and e-mails is". */
const GAP =
  /(?:\b(?:gap|difference)(?: between [^.;\n]+?)?(?: \([^()\n]*\))? (?:is|was|of|came to)|(?:فرق|فارق|فجو[ةه]) بين[^.؛\n]+? (?:هو|هي|بلغت?)) $/i;
/** The last of them up to the number, with no clause between. */
const JOINED =
  /(?:\band |&|[ء-ي،] و)[^\d٠-٩.;:؛،,\n]+(?::| account(?:s|ed)? for| ma(?:de|ke) up| (?:شك\u0651?لت|مث\u0651?لت|بلغت)) ?$/i;
/** One of the names is told apart from the other, or has done something itself: "waste, not lighting, made up". */
const APART =
  /\b(?:not|than|unlike|except|without|while|fell|rose|grew|was|were)\b|ليس|دون|بخلاف|عدا|باستثناء|بينما|ارتفع|انخفض|تراجع|زاد/i;
const FAR = 110;

/**
 * A count of one of the things that are told as one before it: "waste and lighting account for 24,427" of waste alone; and one told as what lies between
 * two others. Where the next number is of another of them, each has its own.
 */
export function wrongOfSeveral({ one, next, index: { byId } }: Here): TieOutEntry | undefined {
  const { entry, reading, context } = one;
  const figure = byId.get(entry.figure ?? "");
  if (figure?.form !== "count" || reading.bound !== undefined || !one.isFree) return undefined;
  const { span, text } = entry;
  const unexplained: TieOutEntry = { span, text, outcome: "unexplained", elsewhere: figure.id };
  const before = context.text.slice(Math.max(0, span.start - FAR), span.start);
  if (GAP.test(before)) return unexplained;
  const { keys, parts } = context.claims;
  const names = new Set([...keys, ...parts]);
  const isOne = figure.key !== undefined && names.size > 1 && names.has(`${figure.subject}/${figure.key}`);
  // "Waste: 14,872 tickets, and lighting: 9,431"
  const [line = ""] = before.split(/[.;؛\n]/).slice(-1);
  // What stands in brackets says what one of them is: "Portal tickets (complaints and enquiries): 320".
  const clause = line.replace(/\([^()]*\)/g, "");
  if (!isOne || /\d/.test(clause) || APART.test(clause) || !JOINED.test(clause)) return undefined;
  const isListed = next !== undefined && next.entry.span.start < endOfSentence(context.text, span.end);
  return isListed ? undefined : unexplained;
}
