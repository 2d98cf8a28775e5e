import type { Figure } from "../../../figures/Figure.js";
import { isRatio } from "../../../figures/isRatio.js";
import { comparePeriods } from "../../../periods/comparePeriods.js";
import { countOf } from "../match/countOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { idIn } from "./idIn.js";
import { otherThan } from "./otherThan.js";

const UP =
  /^[^.;؛:\n\d٠-٩,،(]{0,40}(?:[,،]\s?|\s\(?)(?:up|an? (?:rise|increase)|rising|growing|ب?(?:ارتفاع|زياد[ةه]|صعود)[اً\u064b]*|مرتفع[ةه]?[اً\u064b]*) (?:from|من|عن)(?: (?:about|some|nearly|just|نحو|حوالي))?\s[\u2066-\u2069]*$/i;
const DOWN =
  /^[^.;؛:\n\d٠-٩,،(]{0,40}(?:[,،]\s?|\s\(?)(?:down|a (?:fall|drop|decrease|decline)|falling|dropping|ب?(?:انخفاض|تراجع|هبوط|نزول)[اً\u064b]*|(?:منخفض|متراجع)[ةه]?[اً\u064b]*) (?:from|من|عن)(?: (?:about|some|nearly|just|نحو|حوالي))?\s[\u2066-\u2069]*$/i;

/** "188,582 in the previous quarter" on all channels may be told so. */
const OF_ALL = /\b(?:all|total|overall)|channel|كل|جميع|إجمالي|مجموع|قنوات/i;
/** What something is compared with right behind it. */
const AGAINST = /^(?: [a-zء-ي\u064b]+)?[,،]? (?:against|compared with|up from|down from|مقابل|مقارن[ةه] بـ?) ?$/i;
const FAR = 60;

/**
 * What a number right before it is told to have come from, held to the way that it went: "20,000 calls, up from 25,000", "12% of contacts, down
 * from 10%"; and to what it is of: no channel comes from the number of all contacts.
 */
export function wrongBase({ one, previous: level, index: { byId } }: Here): TieOutEntry | undefined {
  const {
    entry: { span, text, figure, from = [], rule },
    context,
  } = one;
  const is = byId.get(level?.entry.figure ?? "");
  const part = byId.get(from[0] ?? "");
  const isShare = rule === "share" && from.length === 2 && is?.form === "share";
  const was = isShare ? part : byId.get(figure ?? "");
  if (level?.entry.outcome !== "matched" || was === undefined || is === undefined) return undefined;
  // "20,000, down from 25,000 in April, up from 16,000 a year ago"
  if (level.context.role === "base" || comparePeriods(was.period, is.period) >= 0) return undefined;
  const between = context.text.slice(level.reading.span.end, span.start);
  const isOfAll = was.id === `contacts/${was.period}` && is.id === `contacts/${is.key}/${is.period}`;
  if (isOfAll && !isShare && AGAINST.test(between) && context.claims.keys.length === 0) {
    const isSaid = OF_ALL.test(context.text.slice(span.end, span.end + FAR).split(/[.;؛\n]/)[0] ?? "");
    return isSaid ? undefined : otherThan(one, byId.get(idIn(is, was.period)), "key");
  }
  if (was.subject !== is.subject || was.key !== is.key || (!isShare && was.measure !== is.measure)) return undefined;
  const before = isShare ? shareOf(was, byId.get(from[1] ?? "")) : sizeOf(was);
  const by = sizeOf(is) - before;
  const isWrongWay = (by > 0 && DOWN.test(between)) || (by < 0 && UP.test(between));
  if (!isWrongWay) return undefined;
  if (isShare) return { span, text, outcome: "unexplained", elsewhere: is.id, rule: "direction" };
  return { span, text, outcome: "contradicted", figure: was.id, elsewhere: was.id, rule: "direction" };
}

/** Nothing that is missing is more or less than anything. */
function sizeOf({ result }: Figure): number {
  if (result.status !== "ok") return Number.NaN;
  return isRatio(result.value) ? result.value.numerator / result.value.denominator : Number(result.value);
}

function shareOf(part: Figure, whole: Figure | undefined): number {
  return whole === undefined ? Number.NaN : countOf(part) / countOf(whole);
}
