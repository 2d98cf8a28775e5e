import { afterLast } from "../page/afterLast.js";
import type { Context } from "../place/Context.js";
import type { FigureIndex } from "./figureIndex.js";
import { isFromAll } from "./isFromAll.js";
import type { TieOutEntry } from "./TieOutEntry.js";

/** A word of Arabic for calls that is also one for contacts. */
const CONTACTS = /(?<![ء-ي])[وفبل]?(?:ال|لل)?اتصالات?[اً\u064b]*(?![ء-ي])(?! (?:ال)?هاتفي)/;
/** All of them are told together. */
const SUMMED = /(?<![ء-ي])[وب]?ما (?:جملت|مجموع)ه $/;
/** What says which is meant. */
const CALLS = /هاتف|مكالم|(?:مركز|مراكز|رقم) (?:ال)?(?:اتصال|نداء)|خط (?:ال)?ساخن/;
/** Who is in contact, and by what, whatever channels count: "5,574 people came to us", "contacted us 14,698 times", `41,007 رسالة ومكالمة`. */
const REACHED =
  /(?:\b(?:contacted|reached|called on) us|(?<![ء-ي])[وف]?(?:ت?تواصل(?:ت|وا)?|راسل(?:ت|وا)?نا) معنا(?: [ء-ي]+){0,4}) (?:[بل]ـ?)?$/i;
const REACHING =
  /^ (?:people|residents|customers|citizens|members|users) (?:came to|contacted|turned to|wrote to|got in touch with|reached out to) us\b/i;
const ALL_KINDS =
  /^ (?:(?:[a-z-]+,? ){0,3}(?:and|&) messages|messages(?:,? [a-z-]+){0,2},? (?:and|&) [a-z-]+s)\b|^ (?:رسال[ةه]|رسائل)\u064b? و(?:مكالم|اتصال|زيار|محادث)[ء-ي]*|^ (?:مكالم|اتصال|زيار|محادث)[ء-ي]*\u064b? و(?:رسال[ةه]|رسائل)(?![ء-ي])/i;
/** One way that is named is not all of them: "154,771 people contacted us by phone". */
const ONE_WAY =
  /^[^.;؛؟?!\n]{0,60}(?:\b(?:by|via|through|at|on)\b|(?<![ء-ي])(?:عبر|عن طريق|من خلال|على)(?![ء-ي])|واتس)/i;
/** How far, in characters, the sentence is looked at before a number, and its noun behind it. */
const FAR = 120;
const NOUN = 14;
const BEHIND = 60;

/**
 * A number of all contacts that a word for calls alone says is of the calls ("بلغ عدد الاتصالات الواردة 24,500" may mean either), or that
 * tells who was in contact, or by messages and calls.
 */
export function asContacts(
  entry: TieOutEntry,
  context: Context,
  { byId }: FigureIndex,
  reportPeriod: string,
): TieOutEntry {
  const { span, outcome, elsewhere = "", rule } = entry;
  const { bases = [], cell, claims, direction, periods, role, text } = context;
  const isOpen = outcome === "unexplained" || outcome === "contradicted";
  if (cell || role === "change" || direction !== undefined || !isOpen) return entry;
  const all = byId.get(elsewhere);
  if (all?.subject !== "contacts" || all.key !== undefined || all.measure !== "count" || bases.includes(all.period))
    return entry;
  const before = afterLast(text, Math.max(0, span.start - FAR), span.start, ".;؛؟?!\n");
  const behind = text.slice(span.end, span.end + BEHIND);
  const words = before + behind.slice(0, NOUN);
  const [named = reportPeriod] = claims.periods.length > 0 ? claims.periods : periods;
  const isNamed = rule === "key" || rule === "unnamed" || SUMMED.test(before);
  const isOfAll =
    (isNamed && CONTACTS.test(words) && !CALLS.test(words)) ||
    (named === all.period &&
      !ONE_WAY.test(behind) &&
      (REACHED.test(before) || REACHING.test(behind) || ALL_KINDS.test(behind) || isFromAll(span, context)));
  if (!isOfAll) return entry;
  return { span, text: entry.text, outcome: "matched", figure: all.id, rule: "exact" };
}
