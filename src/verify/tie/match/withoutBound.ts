import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";
import type { Role } from "../place/roleOf.js";
import type { FigureIndex } from "./figureIndex.js";

/** How far, in characters, a level is held to one before it. */
const NEAR = 70;
const SENTENCE = /[.;؛\n](?![\d٠-٩])/;
/** "The 80.0% of the clinics" has been told, and is no bound; so is what was "recorded". */
const THE = /\b(?:below|under|above|over|short of|(?:less|fewer|more|lower|higher) than) the $/i;
const OF =
  /^(?: [a-z-]+){0,2}? (?:of|in|for|at|recorded|reported|seen|measured|reached|scored|achieved)\b|^ (?:المسج\u0651?ل|المحق\u0651?ق|المرصود|التي|الذي)/i;
/** Behind a level, what it is held to: "41,286 calls in April, fewer than 45,917 in May". */
const HELD =
  /(?:[،,(–—]|[\d٠-٩%٪]\)?)\s?(?:(?:which|that|this|وه[وي]|وهذا|[أا]ي|ما يقل|بما) ){0,2}(?:(?:is|was|are|were|still|well|far|much|slightly) ){0,3}(?:below|under|above|over|short of|(?:less|fewer|more) than|دون|فوق|[أا](?:قل|دنى|كثر|على) من)(?: the)?[\s\u2066-\u2069]*$/i;

/** "A 2.2% increase over 12,116": what something is a change on is no bound, but where it is told what it came from. */
const CHANGED_OVER =
  /(?:[\d%]|\b(?:increase|rise|growth|gain|more|contacts|calls|e-?mails|chats|visits|tickets)) over(?: the)? $/i;

/**
 * A number without the bound that its words seem to set, where it is the value of a figure with which another level is compared: the one before it,
 * which must lie on that side of it, or that of a name.
 */
export function withoutBound(
  reading: QuantityReading,
  before: readonly FigureReading[],
  text: string,
  { printing }: FigureIndex,
  role?: Role,
): QuantityReading {
  const { bound, ...plain } = reading;
  if ((bound !== "over" && bound !== "under") || reading.script === "word") return reading;
  const { start, end } = reading.span;
  const words = text.slice(Math.max(0, start - NEAR), start);
  if (role === "base" && CHANGED_OVER.test(words)) return plain;
  if (printing(plain).length === 0) return reading;
  const behind = text.slice(end, end + NEAR);
  const isSaid = OF.test(behind) && (/^ [ء-ي]/.test(behind) || THE.test(words));
  const level = before.findLast(isQuantity);
  const between = level === undefined ? "" : text.slice(level.span.end, start);
  if (level === undefined || between.length > NEAR || SENTENCE.test(between)) return isSaid ? plain : reading;
  if ((level.kind === "percent") !== (reading.kind === "percent")) return isSaid ? plain : reading;
  const isBeyond = bound === "under" ? level.value < reading.value : level.value > reading.value;
  return isBeyond && (isSaid || HELD.test(words)) ? plain : reading;
}
