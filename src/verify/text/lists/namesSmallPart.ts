import { foldText } from "../../../language/foldText.js";
import type { Item } from "../relations/Relation.js";

/** So far before the first number and behind the last a list may begin and go on. */
const REACH = 80;
/** Where its sentence ends. */
const END = /[.؛;!?؟\n]/;
/** A part of one: "and one centre", "and a centre", `وخطابا واحدا`, and no "a total of", no "one of them". */
const ONE =
  /(?:^|[,:(] ?|(?<![a-z])(?:and|plus|with) )(?:(?:just |only )?one (?!of(?![a-z]))|an? (?!(?:grand |combined |joint |full )?(?:total|sum|result|further|few|number|rise|fall|share|rate)(?![a-z])))(?=[a-z])|(?<![ء-ي])[وب]?واحده?ا?(?![ء-ي])/g;
/** A part of two: "and two centres", `ومديران`, `وخطابين`, and no `وعشرين`, no `والمراجعين`. */
const TWO =
  /(?:^|[,:(] ?|(?<![a-z])(?:and|plus|with) )(?:just |only )?two (?=[a-z])|(?:(?<![ء-ي])و|[،,:(] ?)(?!ال|(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)ين)[ء-ي]{3,30}(?:ان|ين)(?![ء-ي])/g;

/** Whether words for one or two among parts are what these lack of their total: "12 offices, 3 vans and one centre, 16 in all". */
export function namesSmallPart(text: string, parts: readonly Item[], total: Item, gap: number): boolean {
  const all = [...parts, total];
  const from = all.reduce((least, { start }) => Math.min(least, start), total.start);
  const end = all.reduce((most, item) => Math.max(most, item.end), 0);
  const lead =
    text
      .slice(Math.max(0, from - REACH), from)
      .split(END)
      .at(-1) ?? "";
  const words = foldText(lead + text.slice(from, end) + (text.slice(end, end + REACH).split(END, 1)[0] ?? ""));
  const [ones, twos] = [ONE, TWO].map((cue) => [...words.matchAll(cue)].length);
  for (let two = 0; two <= (twos ?? 0); two++) if (gap - 2 * two >= 0 && gap - 2 * two <= (ones ?? 0)) return true;
  return false;
}
