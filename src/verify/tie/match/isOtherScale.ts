import { normalizeArabic } from "../../../language/normalizeArabic.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";

/** How far, in characters, the end of a scale may stand behind its score, and before it. */
const NEAR = 50;
const FAR = 80;
/** "4.19 out of 10", "4.19/10", "4.19 on a scale of 1 to 10", "4,19 من 10". */
const BEHIND =
  /^[\s\u2066-\u2069]*(?:(?:points|stars|نقاط|نقط[ةه]|درجات|درج[ةه]|نجوم)\s)?[(]?(?:(?:out )?of(?: a possible)?|\/|من(?: [أا]صل)?|(?:on|of) (?:a|the) (?:[a-z]+ )?scale (?:of|from)(?: [\d٠-٩] ?(?:to|-|–))?|على (?:مقياس|سلم) (?:من )?(?:[\d٠-٩] (?:[إا]لى|-|–))?)\s?(?:([\d٠-٩]{1,3})(?![\d٠-٩%٪]|[.,٫]\d)|(ten|عشر[ةه]?)(?![a-zء-ي])|(five|خمس[ةه]?)(?![a-zء-ي]))/i;
/** "Scores out of 10: 4.19", "Portal (scale of 0 to 10): 9.0". */
const BEFORE =
  /(?:\bout of|\bscale (?:of|from)(?: [\d٠-٩] ?(?:to|-|–))?|(?:مقياس|سلم) (?:من )?(?:[\d٠-٩] (?:[إا]لى|-|–))?|(?:درج[ةه]|تقييم\S*) من)\s?(?:([\d٠-٩]{1,3})(?![\d٠-٩%٪]|[.,٫]\d)|(ten|عشر[ةه]?)(?![a-zء-ي])|(five|خمس[ةه]?)(?![a-zء-ي]))[^\d٠-٩.;؛\n]*$/i;

/** Whether a score is told as one of a scale that is another measure's. */
export function isOtherScale(
  { figure, name, measure }: Candidate,
  { span, kind }: QuantityReading,
  { cell, label = "", text }: Context,
  { scales }: FigureIndex,
): boolean {
  const own = figure.subject === "satisfaction" && measure === "mean" ? scales.get(name) : undefined;
  if (own === undefined || kind === "percent" || scales.size < 2) return false;
  const before = cell ? label.replace(/\n|$/g, " ") : text.slice(Math.max(0, span.start - FAR), span.start);
  const found = BEHIND.exec(text.slice(span.end, span.end + NEAR)) ?? BEFORE.exec(before);
  const [, digits, ten] = found ?? [];
  if (found === null) return false;
  const said = digits === undefined ? (ten === undefined ? 5 : 10) : Number(normalizeArabic(digits));
  return said !== own && [...scales.values()].includes(said);
}
