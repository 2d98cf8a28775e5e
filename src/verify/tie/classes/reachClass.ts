import type { QuantityReading } from "../../../language/reading/FigureReading.js";

/** How far, in characters, around a number its line of contact details is looked at. */
const NEAR = 60;
/** Groups of digits that no thousands are, behind a word for calling or in a bracket: "Tel. 2292 7000", "reached on 06 550 1400". */
const PHONE =
  /(?:(?:\b(?:tel|telephone|phone|mobile|whatsapp|fax|lo-?call|help ?desk(?=:)|contact|call(?: us)?|reached (?:on|at)|feedback|enquiries|questions|emergenc(?:y|ies))(?![a-z])|(?<![ء-ي])و?(?:(?:ال)?(?:هاتف|فاكس|واتساب|جوال|طوارئ)|لل(?:تواصل|اتصال|استفسار)))(?:[^\d٠-٩.؛;\n]{0,24}(?::|\b(?:on|at)|على))?[.:]?\*{0,2} ?|\()(\+?(?:(?:[\d٠-٩]{2,6}[ -]){1,4}[\d٠-٩]{2,6}|(?<=: ?)[\d٠-٩]{7,11}|(?<=(?:هاتف|واتساب|فاكس|tel|phone|whatsapp|fax) )[\d٠-٩]{8,11})(?: \([\d٠-٩]{1,3}\+\))?)(?![ -]?[\d٠-٩]|[,٬][\d٠-٩]|\s*(?:[%٪]|[ء-ي]+[ةهً](?![ء-ي])|calls|times|tickets|contacts))/giu;
/** What only a telephone number is: "01632 960 417", "on 1800 404 404"; "dial 555-0311", `للتواصل: 937 أو`. */
const SHAPED =
  /(?<![\d٠-٩.,٬/-])(?:[0٠][\d٠-٩]{2,4}(?:[ -][\d٠-٩]{3,7}){1,2}|(?<=لل(?:تواصل|اتصال|استفسار): )[\d٠-٩]{3,6}(?= [أا]و )|(?<=\b(?:on|ring|dial|text|call(?:ing)?|or) )1[38]00 \d{3} \d{3}|(?<=\b(?:(?:ring|dial) (?:\d{3,6} or )?|(?:or|to|can|please|\d,) text ))(?:\d{3}[ -])?\d{3,6}(?! [a-z]+s\b))(?![ -]?[\d٠-٩]|[.,٬/][\d٠-٩]|\s?[%٪])/gi;
/** A telephone number has so many digits; more may be a row of numbers. */
const LEAST = 7;
const MOST = 11;
/** What the reader takes for a telephone number by itself where it can be one. */
const READ = /^(?:(?:tele)?phone|tel|mobile|و?(?:ال)?(?:هاتف|جوال))\s?:\s?[\d٠-٩]+$/i;
const UNDIVIDED = /^[\d٠-٩]+$/;
/** "Open 9 to 5", "Sunday–Thursday 8.30–15.30", "8.30 to 16.00 on weekdays". */
const HOURS =
  /(?<=\b(?:open(?: from)?|(?:[a-zء-ي]+day|weekdays?|daily|hours),?:?(?: from)?) )\d{1,2}(?:[.:][0-5]\d)? ?(?:to|until|till|-|–) ?\d{1,2}(?:[.:][0-5]\d)?(?![\d,.%٪]?\d|\s?[%٪])/gi;

/**
 * What a number is part of that says how to reach somebody: a telephone number, or the hours of a place. "Media enquiries: 1753 3000" are no enquiries.
 *
 * @param isNamed - groups of digits in a bracket are none without a word for calling
 */
export function reachClass(
  { kind, noun, span: { start, end } }: QuantityReading,
  text: string,
  isNamed = false,
): "phone" | "clock" | undefined {
  // What has thousands to part is none of a telephone's groups.
  if (kind === "percent" || /[,٬، ]/.test(text.slice(start, end))) return undefined;
  const from = Math.max(0, start - NEAR);
  const near = text.slice(from, end + NEAR);
  const holds = (index: number, length: number): boolean => start >= from + index && end <= from + index + length;
  for (const { index, 0: all, 1: groups = "" } of near.matchAll(PHONE)) {
    const digits = groups.replace(/[^\d٠-٩]/g, "").length;
    if (isNamed && all.startsWith("(")) continue;
    // "Phone calls: 6649940" are calls.
    if (UNDIVIDED.test(groups) && (noun === "call" || READ.test(all))) continue;
    if (digits >= LEAST && digits <= MOST && holds(index + all.length - groups.length, groups.length)) return "phone";
  }
  if ([...near.matchAll(SHAPED)].some(({ index, 0: all }) => holds(index, all.length))) return "phone";
  return [...near.matchAll(HOURS)].some(({ index, 0: all }) => holds(index, all.length)) ? "clock" : undefined;
}
