import { normalizeArabic } from "../../../language/normalizeArabic.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";

/** What a telephone number stands behind, whatever comes next: "through 1950 calls are taken". */
const REACHED =
  /(?:\b(?:on|via|through|dial|numbers?|line|cent(?:re|er)|(?:hot|help)line)|(?:رقم|موحد|خط|مركز|هاتف|عبر))[\s:(\u2066-\u2069]*$/i;

/** Whether a number counts the noun right behind it, though a channel is reached by that number: "1950 calls" are calls. */
export function isCounted(
  { kind, text, span, nounSpan = span }: QuantityReading,
  left: string,
  page: string,
  { channels }: FeedbackReport,
): boolean {
  if (kind !== "count" || nounSpan.start < span.end || REACHED.test(left)) return false;
  // "The 152 call centre"
  const noun = page.slice(nounSpan.start, nounSpan.end);
  if (/[a-rt-z]$/i.test(noun) && !/people$/i.test(noun)) return false;
  const digits = normalizeArabic(text);
  return channels.some(({ contact }) => contact === digits);
}
