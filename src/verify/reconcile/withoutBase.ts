import type { Figure } from "../../figures/Figure.js";
import { foldText } from "../../language/foldText.js";
import { stripMarks } from "../../language/stripMarks.js";

/** What a number is told to be one of each of: "per 1,000", "لكل ألف", "a working day", "daily". */
const BASE =
  /\s(?:per\s([\da-z,]+)|(?:an?|each|every|ل?كل)\s([\d٠-٩][\d٠-٩,٬]*|(?:working )?(?:minute|hour|day|week|month|year)|[اأ]لف|دقيقة|ساعة|يوم|[اأ]سبوع|شهر|سنة|عام)(?![a-zء-ي])|(daily|weekly|monthly|(?:يومي|[اأ]سبوعي|شهري|سنوي)[اًّ]+))/i;
/** A share told as so many of others: "6 in 10". */
const ODDS = /\d\sin\s\d{1,3}(?!\d)/;
const OWN: Readonly<Record<string, RegExp>> = {
  share: /^(?:100|cent)$/,
  rate: /^(?:1[,٬]?000|thousand|الف)$/,
  mean: /^(?:da[iy]|يوم)/,
  count: /^$/,
  "signed-count": /^$/,
};

/**
 * A printed text without the base that its figure has by itself: a rate is one of 1,000, a share of 100, a mean without a length of
 * time of a day, and a count of nothing. Nothing is left where it tells another base.
 */
export function withoutBase(
  printed: string,
  { form, time }: Partial<Pick<Figure, "form" | "time">> = {},
): string | undefined {
  const text = stripMarks(printed);
  const own = form && time === undefined ? OWN[form] : undefined;
  if (own === undefined) return text;
  if (form === "share" && ODDS.test(text)) return undefined;
  const found = BASE.exec(text);
  if (found === null) return text;
  const base = foldText(found.slice(1).join(""));
  return own.test(base) ? text.slice(0, found.index) : undefined;
}
