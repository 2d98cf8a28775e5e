import { foldText } from "../../../language/foldText.js";
import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Span } from "../../../model/Finding.js";
import { beginsNamedList } from "./beginsNamedList.js";

const AFTER_PHONE =
  /(?:phone|هاتف[ء-ي]*)\s*(?:[,،;]\s*(?:and\s+|و|ثم )?|\s(?:and\s+(?:also |then )?|و(?:كذلك |[أا]يضا |[أا]يضًا )?|ثم ))$/i;
/** "By phone: 300". */
const BY_PHONE = /(?:by|via|عبر ال|عن طريق ال|بال)\s*(?:tele)?(?:phone|هاتف)\s*:\s*$/i;
/** "Letter 893; telephone 498; website 247". */
const PHONE_LISTED = /[\d٠-٩]\s*[;؛,،]\s*(?:and |و)?(?:by |[a-z]+ |ال)?(?:tele)?(?:phone|هاتف)(?: calls?)?:?\s*$/i;
/** What came in by telephone, right before its number. */
const CALLED = /(?<![a-z])(?:tele)?phones?:?\s*\(?$|(?:هاتف[ء-ي]*|اتصال(?:ات)?):?\s*\(?$/;
/** Another channel with its number, beside what a telephone number stands for: "by e-mail 266"; no box of a post office. */
const CHANNEL =
  /(?<![a-z]|صندوق )(?:e-?mails?|mail|post|letters?|web(?:site)?|online|portal|app|in person|visits?|counters?|walk-ins?|chats?|sms|[وفبل]{0,2}(?:ال)?(?:بريد|حضور|موقع|الكتروني|بواب|منص|تطبيق|فروع|فرع|مكتب|مكاتب|زيار|رسايل|محادث|دردش)[ء-ي]*)(?: (?!box)[a-zء-ي]+)?:? ?\(?\d[\d.,٬]*(?![\d@/:])/;
const END = /[.!؟?](?=\s|$)|\n/;
/** The rows of a list beside that of the telephone: "Internet: 366", "Internet 366". */
const ROW = /^[^\d٠-٩\n:]{2,40}[: ]\s*[\d٠-٩][\d٠-٩,٬.٫]*\s*$/;
const DIALLED = /phone|fax|mobile|tel|هاتف|فاكس|جوال|واتس/i;
const REACH = 120;
const NEXT_LISTED = /^\s*(?:[;؛,،]\s*[a-zء-ي]|and [a-z]|و[ء-ي])/i;
/** The figure if it is a number that may count: also "300 by phone and 210 in writing", where 210 is no telephone number. */
export function quantityOf(figure: FigureReading, text: string): readonly QuantityReading[] {
  if ("value" in figure) return figure.kind === "ordinal" ? [] : [figure];
  const { kind, span, text: surface, script } = figure;
  if (kind !== "phone" || !/^[1-9]\d{0,5}$/.test(figure.code)) return [];
  const lead = text.slice(Math.max(0, span.start - 24), span.start);
  const isCounted = CALLED.test(foldText(lead)) && sides(text, span).some((side) => CHANNEL.test(side));
  const listed = PHONE_LISTED.test(lead) && NEXT_LISTED.test(text.slice(span.end, span.end + 8));
  const isNext = lead.endsWith("(") && beginsNamedList(text, span.end);
  const isCount = AFTER_PHONE.test(lead) || BY_PHONE.test(lead) || listed || isCounted || isNext;
  if (!isCount && !isRow(text, span)) return [];
  const value = Number(figure.code);
  return [{ kind: "number", span, text: surface, script, value, units: value, decimals: 0 }];
}

/** The folded words of its sentence on both sides of a number. */
function sides(text: string, { start, end }: Span): readonly string[] {
  const before = foldText(text.slice(Math.max(0, start - REACH), start));
  const after = foldText(text.slice(end, end + REACH));
  return [before.split(END).at(-1) ?? "", after.split(END)[0] ?? ""];
}

/** Whether a number ends a row of a list, with one beside it that has no telephone number; two of them where no colon is in the row. */
function isRow(text: string, { start, end }: Span): boolean {
  const above = text.slice(Math.max(0, start - REACH), start).split("\n");
  const below = text.slice(end, end + REACH).split("\n");
  const row = `${above.at(-1)}${text.slice(start, end)}${below[0]}`;
  const isCount = (line = "") => ROW.test(line) && !DIALLED.test(line);
  const beside = [above.at(-3), above.at(-2), below[1], below[2]].filter(isCount);
  return ROW.test(row) && [above.at(-2), below[1]].some(isCount) && (row.includes(":") || beside.length > 1);
}
