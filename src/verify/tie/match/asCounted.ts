import type { FigureReading } from "../../../language/reading/FigureReading.js";
import type { Channel } from "../../../model/FeedbackReport.js";
import { channelLabels } from "../names/channelLabels.js";
import { KIND_WORDS } from "../names/cueWords.js";
import { foldLabel } from "../names/foldLabel.js";
import { oddCount } from "../page/oddCount.js";
import { countOf } from "./countOf.js";
import type { FigureIndex } from "./figureIndex.js";
import { RARE } from "./timesOf.js";

/** Thousands of which a digit is lost, with a whole group among them: "1,086,64". */
const BROKEN = /^[\d٠-٩]{1,3}(?:[,٬][\d٠-٩]{1,2})*[,٬][\d٠-٩]{3}(?:[,٬][\d٠-٩]{1,3})+$/;
const DIGITS = /^[\d٠-٩]{1,9}$/;
/** The label of a number, from where its line, item or cell begins to its colon. */
const LABEL = /(?:^|[\n\t|;؛,،•*>-])\s*([^\n\t|;؛,،:•*>]{2,60}?)\s*:[\s*\u2066-\u2069]*$/;
const NEAR = 70;
/** What stands between the numbers of two items of a list. */
const ITEMS = /^[^.؟?!\d٠-٩]{0,70}$/;
/** What is dialled, unless its name is of what came by it. */
const DIALLED = ["phone", "sms", "fax", "live-chat", "social-media"];
const COMES = /calls|messages|مكالمات|اتصالات|رسايل|محادثات/;
/** A slip of the hand adds so many digits to the largest count, or takes away one. */
const MORE = 2;

/**
 * What is read in a page, where a number that has the form of a code is a count: one that lost a digit of its thousands, and one behind the
 * name of a channel and a colon, which is no telephone number unless the name alone, or the size of the number, says so.
 */
export function asCounted(
  readings: readonly FigureReading[],
  text: string,
  channels: readonly Channel[],
  { about, printing }: FigureIndex,
): readonly FigureReading[] {
  const labels = [...channelLabels(channels)].map(([channel, names]) => ({ channel, names: names.map(foldLabel) }));
  const isKnown = (other: FigureReading | undefined, { span }: FigureReading): boolean =>
    other !== undefined &&
    "value" in other &&
    other.value >= RARE &&
    ITEMS.test(text.slice(Math.min(other.span.end, span.end), Math.max(other.span.start, span.start))) &&
    printing(other).some(({ figure }) => figure.subject === "contacts");
  return readings.map((reading, at) => {
    if (reading.kind === "other" && BROKEN.test(reading.text)) return oddCount(reading);
    if (reading.kind !== "phone" || !DIGITS.test(reading.text)) return reading;
    const { start } = reading.span;
    const label = foldLabel(LABEL.exec(text.slice(Math.max(0, start - NEAR), start))?.[1] ?? "");
    const isCount = labels.some(({ channel: { id, kind }, names }) => {
      const isNamed = names.includes(label) && (!DIALLED.includes(kind) || COMES.test(label));
      const isCalled = names.includes(label) || KIND_WORDS[kind]?.split(" ").includes(label) === true;
      if (!isNamed && !(isCalled && [readings[at - 1], readings[at + 1]].some((other) => isKnown(other, reading))))
        return false;
      const counts = [...about(id, false).values()].flat().filter(({ figure }) => figure.measure === "count");
      const most = String(Math.max(0, ...counts.map(({ figure }) => countOf(figure) || 0))).length;
      const { length } = reading.text;
      return isNamed ? length <= most + MORE : length <= most + 1 && length >= most - 1;
    });
    return isCount ? oddCount(reading) : reading;
  });
}
