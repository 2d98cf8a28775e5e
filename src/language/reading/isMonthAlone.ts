import type { Token } from "./tokenize.js";

/** A line, a cell, an item or a bracket begins or ends, or the number of the month follows. */
const BEGINS = /(?:^|[\n\t|(،,:؛;•–—-])[ *\u2066-\u2069]*$/;
const ENDS = /^[ *\u2066-\u2069]*(?:$|[\r\n\t|)،,:؛;–—-]|\.(?!\S)|[\d٠-٩])/;
/** When in a month, and what it did: "نهاية أوت", "سجل آب"; and what is of it: "مكالمات غشت", though what ends in آب may be an app. */
const IN_MONTH =
  /(?:^|[^ء-ي])(?:[وفبل]?(?:نهاي[ةه]|بداي[ةه]|مطلع|متم|منتصف|[أا]واخر|[أا]وائل|غاي[ةه])|[وف]?(?:عرف|شهد|سج\u0651?ل))\s$/;
const OF_MONTH =
  /(?:^|[^ء-ي])[وفبل]?(?:ال)?(?:مكالمات|رسائل|زيارات|تذاكر|شكايات|شكاوى|محادثات|تواصل|[أا]رقام|حصيل[ةه]|نتائج)\s$/;
const APP = "آب";
/** Not spelled as the month. */
const FATHER = "أب";
/** Letters before these are no Arabic ones. */
const ARABIC = 0x600;
const NEAR = 16;

/** Whether one of the short names ماي, غشت, أوت and آب, which may be verbs, stands where nothing but a month does: "(غشت)", "المكالمات: أوت 4606". */
export function isMonthAlone(text: string, { start, end }: Token): boolean {
  const name = text.slice(start, end);
  if (name === FATHER || text.charCodeAt(start) < ARABIC) return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  return (
    (BEGINS.test(before) && ENDS.test(text.slice(end, end + NEAR))) ||
    IN_MONTH.test(before) ||
    (name !== APP && OF_MONTH.test(before))
  );
}
