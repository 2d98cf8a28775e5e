import { normalizeArabic } from "../../../language/normalizeArabic.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";
import type { Channel } from "../../../model/FeedbackReport.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { channelLabels } from "../names/channelLabels.js";
import { foldLabel } from "../names/foldLabel.js";
import { endOfLine } from "../page/endOfLine.js";
import { oddCount } from "../page/oddCount.js";

/** A line that is a label and what stands behind it: "- WhatsApp: 930". */
const LABELLED = /^[\s*•·–-]*([^\n:|\t]{1,80}?)[\s*]*(?::|\s[–—-]\s)[\s*\u2066-\u2069]*$/;
const ENDED = /[\s*.،؛;\u2066-\u2069]*$/;
const NEAR = 100;

/**
 * The contact of one channel behind the label of another that has one of its own; none where the number is a count of that channel.
 *
 * @param rule - what the number was classed as
 */
export function otherContact(
  reading: FigureReading,
  rule: string,
  page: string,
  channels: readonly Channel[],
  index: FigureIndex,
): TieOutEntry | undefined {
  if (rule !== "quoted" && rule !== "phone") return undefined;
  const { start, end } = reading.span;
  const text = page.slice(start, Math.min(endOfLine(page, end), end + NEAR)).replace(ENDED, "");
  const told = normalizeArabic(text);
  if (!channels.some(({ contact }) => contact === told)) return undefined;
  const near = page.slice(Math.max(0, start - NEAR), start);
  const label = LABELLED.exec(near.slice(near.lastIndexOf("\n") + 1))?.[1];
  if (label === undefined) return undefined;
  const name = foldLabel(label);
  const named = channelLabels(channels).filter(([, labels]) => labels.some((each) => foldLabel(each) === name));
  const [own] = named.map(([channel]) => channel);
  if (named.length > 1 || own?.contact === undefined || own.contact === told) return undefined;
  const isCount = index.printing(oddCount(reading)).some(({ figure }) => figure.key === own.id);
  const span = { start, end: start + text.length };
  return isCount
    ? undefined
    : { span, text, outcome: "contradicted", rule: "contact", from: [own.id], computed: own.contact };
}
