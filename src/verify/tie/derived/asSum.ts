import type { Figure } from "../../../figures/Figure.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { afterLast } from "../page/afterLast.js";
import { derivedFrom } from "./derivedFrom.js";
import type { Here } from "./Here.js";
import { partsOfSum } from "./partsOfSum.js";
import type { Told } from "./Told.js";

/** "We received", "there were", "تلقينا": who tells so tells of all that came. */
const RECEIVED =
  /\b(?:we|there)(?: have| had)? (?:received|took|handled|recorded|got|were)(?: a total of)? $|(?<![ء-ي])[وف]?(?:استقبل|تلقي|سجل)نا (?:(?:في|خلال) [^،]+ )?(?:ما مجموعه )?$|contacts: $|تواصل:? $/i;
/** It is told of some of them. */
const OF_SOME =
  /digital|online|remote|distance|channel|through|\bby\b|besides|except|apart|قنوات|رقمي|عبر|عدا|دون|عن بُ?عد/i;
/** How far, in characters, the sentence is looked at before a number. */
const FAR = 120;

/**
 * A number that is a sum; or the figure that it should be, where it is told as all contacts, is the sum of the channels listed with it, and the
 * report has more: "we received 9,000 contacts: 6,000 calls and 3,000 e-mails" leaves out the visits.
 */
export function asSum(here: Here): TieOutEntry | undefined {
  const { one, told, index } = here;
  const parts = partsOfSum(here);
  if (parts === undefined) return undefined;
  const { span, text } = one.entry;
  const all = wholeOf(one, parts, told, index);
  return all === undefined
    ? derivedFrom(one.entry, "sum", parts)
    : { span, text, outcome: "contradicted", figure: all.id };
}

/** All contacts, of which only some are listed. Not where the page tells them, or the channel that is missing. */
function wholeOf(
  { entry: { span }, reading, context }: Told,
  parts: readonly Figure[],
  told: readonly Told[],
  { byId }: FigureIndex,
): Figure | undefined {
  const [first] = parts;
  const all = first?.subject === "contacts" ? byId.get(`contacts/${first.period}`) : undefined;
  const { claims, noun, text: page } = context;
  const isPlain = claims.keys.length + claims.parts.length === 0 && reading.bound === undefined;
  if (all?.result.status !== "ok" || !isPlain || (noun !== undefined && noun !== "contact")) return undefined;
  if (parts.some(({ key, period }) => key === undefined || period !== all.period)) return undefined;
  const before = afterLast(page, Math.max(0, span.start - FAR), span.start, ".;؛؟?!\n");
  const [behind = ""] = /^[^\d٠-٩.]*/.exec(page.slice(span.end, span.end + FAR)) ?? [];
  if (!RECEIVED.test(before) || OF_SOME.test(before + behind)) return undefined;
  const isTold = ({ entry }: Told): boolean => {
    const figure = byId.get(entry.figure ?? "");
    return entry.outcome === "matched" && figure !== undefined && isLeftOut(figure);
  };
  const isLeftOut = (figure: Figure): boolean =>
    figure.id === all.id || (all.inputs.includes(figure.id) && !parts.some(({ id }) => id === figure.id));
  return told.some(isTold) ? undefined : all;
}
