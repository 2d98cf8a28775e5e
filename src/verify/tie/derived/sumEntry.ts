import type { Figure } from "../../../figures/Figure.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { foldLabel } from "../names/foldLabel.js";
import { afterLast } from "../page/afterLast.js";
import type { Told } from "./withDerived.js";

/** Who tells of all that came to them, as the publisher itself: "we received", "the Authority recorded a total of". */
const RECEIVED =
  /(?:^|[\s,])(?:we|there|the ((?:(?!the |we )[a-z'’-]+ ){1,8}?)) ?(?:have |had )?(?:received|took|handled|counted|recorded|registered|logged|got|were)(?: in (?:total|all))?(?: a total of)?[\s\u2066-\u2069]*$/i;
const RECEIVED_AR =
  /(?<![ء-ي])[وف]?(?:تلق|استقبل|سج\u0651?ل|رصد)(?:(ي?نا)|[تىي])? ((?:[ء-ي\u064b-\u0652]+ ){0,6}?)(?:(?:في|خلال) [^،,]{1,40} )?(?:ما (?:مجموعه|جملته|عدده) )?[\u2066-\u2069]*$/;
const CALLED =
  /(?:^|\s)(?:a total of|(?:total )?(?:number of )?contacts(?: received)?(?::| (?:came to|were|was|reached)))[\s\u2066-\u2069]*$|(?<![ء-ي])(?:[إا]جمالي|مجموع|جمل[ةه]|عدد) (?:(?:حالات|عمليات|مرات) )?(?:ال)?تواصل:? [\u2066-\u2069]*$/i;
/** It is told of some of them. */
const OF_SOME =
  /\b(?:digital|online|remote|electronic|written|channels?|through|via|by|besides|except|excluding|without|apart|other)\b|قنوات|رقمي|[إا]لكتروني|عبر|عدا|باستثناء|دون|عن بُ?عد/i;
/** How far, in characters, the sentence is looked at before a number. */
const FAR = 120;

/**
 * A number that is a sum; or the figure that it should be, where it is told as all contacts, is the sum of the channels listed with it, and the
 * report has more: "we received 9,000 contacts: 6,000 calls and 3,000 e-mails" leaves out the visits.
 */
export function sumEntry(
  one: Told,
  parts: readonly Figure[],
  told: readonly Told[],
  index: FigureIndex,
  report: FeedbackReport,
): TieOutEntry {
  const { span, text } = one.entry;
  const all = wholeOf(one, parts, told, index, report);
  return all === undefined
    ? { span, text, outcome: "derived", rule: "sum", from: parts.map(({ id }) => id) }
    : { span, text, outcome: "contradicted", figure: all.id };
}

/** All contacts, of which only some are listed. Not where the page tells them, or the channel that is missing. */
function wholeOf(
  { entry: { span }, reading, context }: Told,
  parts: readonly Figure[],
  told: readonly Told[],
  { byId }: FigureIndex,
  { publisher }: FeedbackReport,
): Figure | undefined {
  const [first] = parts;
  const all = first?.subject === "contacts" ? byId.get(`contacts/${first.period}`) : undefined;
  const { claims, noun, text: page } = context;
  const isPlain = claims.keys.length + claims.parts.length === 0 && reading.bound === undefined;
  if (all?.result.status !== "ok" || !isPlain || (noun !== undefined && noun !== "contact")) return undefined;
  if (parts.some(({ key, period }) => key === undefined || period !== all.period)) return undefined;
  const before = afterLast(page, Math.max(0, span.start - FAR), span.start, ".;؛؟?!\n");
  const [behind = ""] = /^[^\d٠-٩.]*/.exec(page.slice(span.end, span.end + FAR)) ?? [];
  if (!isOfAll(before, noun, publisher) || OF_SOME.test(before + behind)) return undefined;
  const isTold = ({ entry }: Told): boolean => {
    const figure = byId.get(entry.figure ?? "");
    return entry.outcome === "matched" && figure !== undefined && isLeftOut(figure);
  };
  const isLeftOut = (figure: Figure): boolean =>
    figure.id === all.id || (all.inputs.includes(figure.id) && !parts.some(({ id }) => id === figure.id));
  return told.some(isTold) ? undefined : all;
}

/** Whether words before a number say that it is all that the publisher received. */
function isOfAll(before: string, noun: string | undefined, publisher: FeedbackReport["publisher"]): boolean {
  if (CALLED.test(before)) return true;
  if (noun === undefined) return false;
  const isPublisher = (words: string): boolean => {
    const own = foldLabel(Object.values(publisher?.name ?? {}).join(" ")).split(" ");
    const said = foldLabel(words).split(" ").filter(Boolean);
    return said.length > 0 && said.every((word) => own.includes(word));
  };
  const english = RECEIVED.exec(before);
  if (english !== null) return english[1] === undefined || isPublisher(english[1]);
  const [arabic, own, words = ""] = RECEIVED_AR.exec(before) ?? [];
  return arabic !== undefined && (own === undefined ? isPublisher(words) : words === "");
}
