import type { Figure } from "../../../figures/Figure.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { periodContains } from "../../../periods/periodContains.js";
import { agreementOf } from "../match/agreementOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { afterLast } from "../page/afterLast.js";
import type { Here } from "./Here.js";
import { idIn } from "./idIn.js";
import { matchedFigure } from "./matchedFigure.js";
import { otherThan } from "./otherThan.js";
import type { Told } from "./Told.js";

/** The total of what was told right before it. */
const SUMMED =
  /^[^.;؛\n\d٠-٩]{0,40}(?:\b(?:(?:for|making|giving) )?a total of|\btotall?ing|(?<![ء-ي])ب(?:مجموع|[إا]جمالي)(?: قدره)?)[\s\u2066-\u2069]*$/i;
/** A line of its own that says nothing but that it is the total. */
const LABELLED =
  /^\D*\n[\s|•*-]*(?:(?:grand )?total|(?:ال)?(?:مجموع|[إا]جمالي|جمل[ةه])(?: الكلي)?)\s*[:\t|][\s|*\u2066-\u2069]*$/i;
/** The total of the lines right above it, below the heading of one channel. */
const BELOW = /^\D{0,40}\n[ •*-]*(?:total|(?:ال)?(?:مجموع|[إا]جمالي|جمل[ةه])) ?: ?$/i;
/** "Of all contacts, calls in April made 1,100 of 3,410": all are named, not those of one channel. */
const OF_ALL =
  /\b(?:contacts(?! (?:by|via|through|over|from|on) )|all(?: channels| of them| (?:that )?we\b|\s*[:,،]|\s*$)|overall)|(?<![ء-ي])(?:و|ل|ب)?(?:ال|لل)?تواصل(?! (?:ب|عبر|من))(?![ء-ي])|(?:كل|جميع|كاف[ةه]) القنوات|القنوات (?:كلها|جميعها|كاف[ةه])/i;
/** So far back, in characters, they may be named. */
const FAR = 240;
/** "4,670 of 4,670" */
const OF = /^\s(?:of|من(?: [إا]جمالي| [أا]صل)?)\s[\u2066-\u2069]*$/i;

/**
 * A total that is none of what is told right before it: that of all behind the months of one channel, or one number of them once more; below
 * channels, the last one's number again; of a month's number, the same.
 */
export function wrongTotal({
  one,
  earlier,
  previous,
  index: { byId },
  report: { period: reportPeriod },
}: Here): TieOutEntry | undefined {
  const [first, second] = [earlier, previous].map((each) => matchedFigure(each, byId));
  const figure = byId.get(one.entry.figure ?? "");
  if (figure === undefined || second === undefined || !isCount(figure) || !isCount(second)) return undefined;
  const between = one.context.text.slice(previous?.reading.span.end, one.reading.span.start);
  const isPart = (part: Figure): boolean =>
    part.period !== reportPeriod && isPeriod(part.period) && periodContains(reportPeriod, part.period);
  const ofChannel = (part: Figure): TieOutEntry | undefined => {
    const own = byId.get(idIn(part, reportPeriod));
    // Where there is one channel, the total of all is its own.
    return own !== undefined && agreementOf(own, one.reading) !== undefined ? undefined : otherThan(one, own, "key");
  };
  const isBelow = one.isFree && BELOW.test(between) && !between.includes("\n\n");
  const isSummed = SUMMED.test(between) || (isBelow && !isOfAllNamed(one, earlier, ""));
  if (first !== undefined && isCount(first) && isSummed) {
    const isOfOne = first.key === second.key && first.key !== undefined && isPart(first) && isPart(second);
    const isKnown = isOfOne && first.period !== second.period && one.context.claims.keys.length < 2;
    return isKnown ? ofChannel(second) : undefined;
  }
  // "Calls peaked in May at 55,230 of 204,884": that is of all channels.
  const isBare = one.reading.kind === "number" && one.reading.noun === undefined && one.isFree;
  const isOfAllTold = isBare && figure.key === undefined && figure.period === reportPeriod;
  const isOther = isOfAllTold && !isOfAllNamed(one, previous, ".;؛؟?!\n");
  if (isOther && second.key !== undefined && isPart(second) && OF.test(between)) return ofChannel(second);
  if (figure.id !== second.id || figure.key === undefined) return undefined;
  if (OF.test(between))
    return isPart(figure) ? otherThan(one, byId.get(idIn(figure, reportPeriod)), "period") : undefined;
  const isOfAll = first !== undefined && isCount(first) && first.key !== second.key && first.period === second.period;
  return isOfAll && LABELLED.test(between) ? otherThan(one, byId.get(`contacts/${second.period}`), "key") : undefined;
}

/** Whether all contacts are named before a number, in its sentence or among its lines. */
function isOfAllNamed({ context: { text } }: Told, before: Told | undefined, ends: string): boolean {
  const { start } = before?.reading.span ?? { start: 0 };
  const words = afterLast(text, Math.max(0, start - FAR), start, ends);
  return OF_ALL.test(words.slice(words.lastIndexOf("\n\n") + 1));
}

function isCount({ subject, measure }: Figure): boolean {
  return subject === "contacts" && measure === "count";
}
