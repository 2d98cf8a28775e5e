import { afterLast } from "../page/afterLast.js";
import type { Context } from "../place/Context.js";
import type { FigureIndex } from "./figureIndex.js";
import type { TieOutEntry } from "./TieOutEntry.js";

/** A word of Arabic for calls that is also one for contacts. */
const CONTACTS = /(?<![ء-ي])[وفبل]?(?:ال|لل)?اتصالات?[اً\u064b]*(?![ء-ي])(?! (?:ال)?هاتفي)/;
/** What says which is meant. */
const CALLS = /هاتف|مكالم|(?:مركز|مراكز|رقم) (?:ال)?(?:اتصال|نداء)|خط (?:ال)?ساخن/;
/** How far, in characters, the sentence is looked at before a number, and its noun behind it. */
const FAR = 120;
const NOUN = 14;

/** A number of all contacts that a word for calls alone says is of the calls: "بلغ عدد الاتصالات الواردة 24,500" may mean either. */
export function asContacts(
  entry: TieOutEntry,
  { bases = [], cell, direction, role, text }: Context,
  { byId }: FigureIndex,
): TieOutEntry {
  const { span, outcome, elsewhere = "", rule } = entry;
  const isOpen = outcome === "unexplained" || outcome === "contradicted";
  if (cell || role === "change" || direction !== undefined || !isOpen || (rule !== "key" && rule !== "unnamed"))
    return entry;
  const all = byId.get(elsewhere);
  if (all?.subject !== "contacts" || all.key !== undefined || all.measure !== "count" || bases.includes(all.period))
    return entry;
  const before = afterLast(text, Math.max(0, span.start - FAR), span.start, ".;؛؟?!\n");
  const words = before + text.slice(span.end, span.end + NOUN);
  if (!CONTACTS.test(words) || CALLS.test(words)) return entry;
  return { span, text: entry.text, outcome: "matched", figure: all.id, rule: "exact" };
}
