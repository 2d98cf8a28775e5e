import type { Span } from "../../model/Finding.js";

/** How far, in characters, around a group the others are looked for. */
const NEAR = 40;
/** Groups of digits that no thousands are, behind a word for calling or in a bracket: "Tel. 2292 7000", "للاستفسار: 06 550 1400". */
const GROUPS =
  /(?:(?:\b(?:tel|phone|fax|contact|call(?: us)?|feedback|enquiries|questions)|(?<![ء-ي])(?:هاتف|فاكس|للتواصل|للاتصال|للاستفسار))[.:]? ?|\()((?:[\d٠-٩]{2,6}[ -]){1,4}[\d٠-٩]{2,6})(?![ -]?[\d٠-٩]|[,٬][\d٠-٩]|\s*(?:[%٪]|[ء-ي]+[ةهً](?![ء-ي])|calls|times|tickets|contacts))/giu;
/** A telephone number has so many digits; more may be a row of numbers. */
const LEAST = 7;
const MOST = 11;

/** Whether a group of digits is part of a telephone number. */
export function isSpacedPhone({ start, end }: Span, text: string): boolean {
  const from = Math.max(0, start - NEAR);
  return [...text.slice(from, end + NEAR).matchAll(GROUPS)].some(({ index, 0: { length }, 1: groups = "" }) => {
    const digits = groups.replace(/[ -]/g, "").length;
    const last = from + index + length;
    return digits >= LEAST && digits <= MOST && start >= last - groups.length && end <= last;
  });
}
