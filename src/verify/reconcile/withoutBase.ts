import type { Figure } from "../../figures/Figure.js";
import { foldText } from "../../language/foldText.js";
import { stripHidden } from "../../language/stripHidden.js";

/** What a number is told to be one of each of: "per 1,000", "لكل ألف", "a working day", "daily"; not "as per". */
const BASE =
  /(?<!\sas)\s(?:per\s(?:an?\s|one\s|calendar\s)?([\d٠-٩]+(?:[.,٬\s][\d٠-٩]{3})*|[a-z]+)|(?:an?|each|every|ل?كل)\s([\d٠-٩][\d٠-٩,٬]*|(?:(?:working|business) )?(?:minute|hour|day|week|month|year)|[اأ]لف|دقيقة|ساعة|يوم(?:\s(?:ال)?عمل)?|[اأ]سبوع|شهر|سنة|عام)(?![a-zء-ي])|(daily|weekly|monthly|(?:يومي|[اأ]سبوعي|شهري|سنوي)[اًّة]+))/i;
/** How Arabic tells the base of a mean besides: "في الشهر", "باليوم"; of a count, or before another word, it is when: "في العام الماضي". */
const BASE_OF_MEAN =
  /\s(?:في\s|ب)(?:ال(يوم|ساعة|[اأ]سبوع|شهر|سنة|عام)(?!\s(?:[\d٠-٩۰-۹]|ال(?!واحد)))|(يوم\sالعمل))(?![a-zء-ي])/;
/** A share told as so many of others: "6 in 10"; not "in 100", which it is, nor "in 3 months". */
const ODDS = /\d\sin\s(?!100)\d{1,3}(?!\d|\s(?:day|week|month|quarter|year))/;
const OWN: Readonly<Record<string, RegExp>> = {
  share: /^(?:100|cent|hundred)$/,
  rate: /^(?:1[.,٬\s]?000|thousand|الف)$/,
  mean: /^(?:da[iy]|يوم(?!\s))/,
  count: /^$/,
  "signed-count": /^$/,
};

/**
 * What stands before and behind the base that a figure has by itself: a rate is one of 1,000, a share of 100, a mean without a length of
 * time of a day, and a count of nothing. Nothing where the text tells another base.
 */
export function withoutBase(
  printed: string,
  { form, time }: Partial<Pick<Figure, "form" | "time">> = {},
): readonly [before: string, behind: string] | undefined {
  const text = stripHidden(printed);
  const own = form && time === undefined ? OWN[form] : undefined;
  if (own === undefined) return [text, ""];
  if (form === "share" && ODDS.test(text)) return undefined;
  const found = BASE.exec(text) ?? (form === "mean" ? BASE_OF_MEAN.exec(text) : null);
  if (found === null) return [text, ""];
  const base = foldText(found.slice(1).join(""));
  return own.test(base) ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : undefined;
}
