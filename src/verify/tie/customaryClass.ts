import type { QuantityReading } from "../../language/reading/FigureReading.js";

/** How far, in characters, the words beside a number are looked at. */
const NEAR = 40;

/** Numbers that pages have beside figures, by what stands before them, after them, or both. */
const CUSTOMS: readonly (readonly [rule: string, before: RegExp | undefined, after: RegExp | undefined])[] = [
  // "2/ You reached us", "Q3:", "س٣:", "4)".
  ["item", /(?:^|\n)\s*(?:س|ج|Q|#|\()?\s*$/u, /^\s*(?:\/|:|\)|\.|-)(?:\s|$)/u],
  ["total", /(?:exceed|تتجاوز النسبة)\s*$/iu, /^\s?[%٪.]/u],
  // "Shares may not add to 100 because of rounding".
  [
    "total",
    /(?:(?:add(?:s|ing)?|sum(?:s|ming)?)(?: up)? to|مجموع (?:ال)?نسب(?: المئوية)?(?: قد)?(?: لا)? [يت](?:ساوي|بلغ|كون|صل إلى))\s*$/iu,
    /^(?:\s?[%٪]|\s*(?:[.,،؛;)]|$)|\s+(?:because|due|owing|as|بسبب|نتيج|لأن|جر))/u,
  ],
  ["note", /[^\s([][([]$|(?:^|\n)\s*[([]$/u, /^[)\]]/u],
  ["item", /(?:^|\n|[[(])\s*(?:slide|شريحة|page|صفحة)\s*$/iu, undefined],
  ["heading", /\b(?:table|figure|chart|section|annex)\s*$|(?:جدول|شكل|ملحق|بند)(?: رقم)?\s*$/iu, undefined],
  ["issue", /[(–-]\s*العدد\s*$|(?:\bissue|\bno\.?|\bvol\.?|رقم)\s*$/iu, undefined],
  [
    "place",
    /\b(?:room|floor|ext(?:ension)?\.?|gate|building|p\.?o\.? box)\s*$|(?:غرفة|تحويلة|مبنى|الدور|الطابق|ص\.ب)\s*$/iu,
    undefined,
  ],
  [
    "phone",
    /(?:hotline|helpline|\bdial|free number|الخط الساخن|الرقم)[\s(]*$/iu,
    /^(?!\s*(?:[%٪]|[ء-ي]+[ةهً]|calls|times|tickets|contacts))/u,
  ],
  ["tag", /#[\p{L}_]*$/u, undefined],
  [
    "law",
    /\b(?:no\.|decree|law|article|regulation|act)[^\n\d]{0,12}$|(?:مرسوم|قانون|نظام|قرار)[^\n\d]{0,20}(?:رقم|عدد)\s*$|(?:ال)?ماد[ةه]\s*$/iu,
    undefined,
  ],
  ["clock", undefined, /^(?:\/7(?!\d)|\s*(?:am|pm|a\.m\.|p\.m\.|[صم])(?![\p{L}]))/iu],
  ["clock", /[صم]\s*[-–]\s*$|\bto\s+$/iu, /^\s*(?:am|pm|a\.m\.|p\.m\.|[صم])(?![\p{L}])/iu],
  [
    "deadline",
    /(?:\b(?:within|under|in less than|no more than)|خلال|تتجاوز|يتجاوز|مدة|بعد|على مدار|أقل من|طوال)\s*$/iu,
    /^\s*(?:working |business )?(?:minutes?|hours?|days?|دقيق|دقائق|ساع|يوم|أيام)/iu,
  ],
];

/** What a number with a noun or sign may be. */
const OF_COUNTS = ["deadline", "total"];
/** What has no more than two digits. */
const OF_FEW = ["item", "note"];
/** A line is left free above it. */
const APART = /(?:\n\s*|_)\n *$/;
/** A line of a numbered section: "2.1 The Head reported", "5  LISTENING". */
const SECTION = /^(?:\d{1,2}(?:\.\d{1,2}){1,2}\.? +|\d{1,2} {2,})[\p{Lu}ء-ي]/u;

/** What a number that no figure explains is by custom: the number of an item, a note, a table, an issue, a room, a law; an hour or a deadline. */
export function customaryClass({ span, kind, value }: QuantityReading, text: string): string | undefined {
  if (kind !== "number" && kind !== "count" && kind !== "percent") return undefined;
  // What is counted, or has thousands to part, is no number of a thing.
  const isPlain = kind === "number" && /^[\d٠-٩.]+$/u.test(text.slice(span.start, span.end));
  const before = text.slice(Math.max(0, span.start - NEAR), span.start).replace(/[\u2066-\u2069]/gu, "");
  const after = text.slice(span.end, span.end + NEAR).replace(/[\u2066-\u2069]/gu, "");
  if (isPlain && /(?:^|\n)[ -]*$/.test(before)) {
    // One that begins a line is looked at with it, which is so once for each line.
    const end = text.indexOf("\n", span.end);
    const rest = text.slice(span.end, end < 0 ? text.length : end);
    if (/^[ -]*$/.test(rest) && (isLast(text, span.end) ? APART.test(before) : /-\s*$/.test(before))) return "page";
    if (SECTION.test(text.slice(span.start, span.end) + rest.slice(0, 8))) return "heading";
  }
  const isShort = span.end - span.start < 3;
  const fits = (left: RegExp | undefined, right: RegExp | undefined): boolean =>
    (right?.test(after) ?? true) && (left?.test(before) ?? true);
  return CUSTOMS.find(
    ([rule, left, right]) =>
      (isPlain || OF_COUNTS.includes(rule)) &&
      (isShort || !OF_FEW.includes(rule)) &&
      (rule !== "total" || value === 100) &&
      fits(left, right),
  )?.[0];
}

/** Nothing stands behind it: the number of the page. */
function isLast(text: string, end: number): boolean {
  return text.slice(end).trim() === "";
}
