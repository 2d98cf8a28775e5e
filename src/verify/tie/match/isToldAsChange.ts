import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";
import { signedTo } from "../place/signedTo.js";

/** How far, in characters, words may stand from their number. */
const NEAR = 90;
/** What tells by how much numbers differ. */
const MOVED =
  /\b(?:more|fewer|less|above|below|further|additional|extra|differences?|gaps?|changes?|changed|improved|net|margin|lost|than|gain|apart|ahead|behind|(?:exceed|outnumber|surpass)[a-z]*(?= [^.;\n]{1,60} by\b))\b/i;
/** The same in Arabic, with nothing before them but what is glued: they are found first, and looked back from. */
const MOVED_AR =
  /(فرق|فارق|[تي]زيد|تغي[يّ]?ر|[إا]ضافي|[أا]كثر|[أا]قل|صافي|تفاوت|تحس\u0651?ن|تجاوز|(?:[أا]دنى|[أا]على) بنسب[ةه])(?<=(?<![A-Za-zء-ي])[وفبل]?(?:ال)?\1)/;
/** "More than 6,300 calls", "ما يزيد على 6,300": what only sets the bound of a number. */
const BOUND =
  /(?:\b(?:more|fewer|less|greater) than|\b(?:above|below)|(?<![ء-ي])(?:[أا]كثر من|[أا]قل من|[تي]زيد (?:على|عن)|[تي]تجاوز|[تي]قل عن))[\s\u2066-\u2069]*$/i;

/** The verb stands further off: "fell from 60 to 48 visits by 20%, and e-mails from 90 to 81 by 10%". */
const FROM_TO =
  /(?:\bfrom|(?<![ء-ي])من) [\d٠-٩][\d٠-٩.,٫٬]{0,11}(?: [^\d٠-٩.;؛\n]{1,20})? (?:to|[إا]لى) [\d٠-٩][\d٠-٩.,٫٬]{0,11}(?: [a-zء-ي]+){0,2}[,،]? (?:\(|(?:or |[أا]ي |و)?(?:by |بنسب[ةه] |بمقدار ))[\u2066-\u2069]*$/i;

/** Whether a sign, a direction or words of comparing tell a number as by how much others differ. */
export function isToldAsChange(reading: QuantityReading, { cell, direction, role, text }: Context): boolean {
  if (direction !== undefined || role === "change") return true;
  const { start, end } = reading.span;
  if (signedTo(text, start, end) !== undefined) return true;
  // The heads of a cell say that it is of changes.
  if (cell) return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (FROM_TO.test(before)) return true;
  const words = `${reading.bound === undefined ? before : before.replace(BOUND, "")} ${text.slice(end, end + NEAR)}`;
  return MOVED.test(words) || MOVED_AR.test(words);
}
