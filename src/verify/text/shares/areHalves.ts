import { clauseAfter } from "../clauses/clauseAfter.js";
import { HALVES } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** From a percentage to what those are: "of callers were men", "from women", `من المتصلين رجال`; "of women" are those of whom it is told. */
const ARE = /^\s*(?:(?:of|من) (?:the |ال)?[a-zء-ي]+ )?(?:(?:from|by|were|are|كانوا|هم) ){0,2}((?!ال|لل)[a-zء-ي]+)/;
/** The percentages are what each had of a whole: "men filed 58 % and women 45 %", "5,210 men, or 62 %". */
const HAD =
  /(?<![a-zء-ي])(?:account(?:ed|ing)|made up|making up|represent|constitut|filed|lodged|submitted|[وف]?[يت]?(?:شكل|مثل))|^\s*[ء-ي]+ بنسبه\s*\(?$/;
/** The second may be named behind its percentage: "against 42 % by women", `مقابل 30% لشكاوى النساء`. */
const BY = /^\s*(?:(?:by|from|for) |ل)(?:[a-zء-ي]+ )?[a-zء-ي]+/;
/** Both are named at once: "at 50.9 and 49.1 percent respectively". */
const IN_TURN = /respectively|علي التوالي/;

/** Whether two percentages are the shares of men and women in one whole, and not of what women and men each are. */
export function areHalves([first, last]: readonly Item[]): boolean {
  if (first === undefined || last === undefined) return false;
  const had = HAD.test(first.before);
  const behind = had ? BY.exec(last.after)?.[0] : undefined;
  const classes = [first, last].map(({ before, after }) => (had ? before : (ARE.exec(clauseAfter(after))?.[1] ?? "")));
  const named = behind === undefined ? [] : [first.before, behind];
  const both = had ? [first.before] : IN_TURN.test(last.after) ? [first.before, last.after] : [];
  const isOf = (pair: readonly RegExp[], texts: readonly string[]) =>
    pair.every((side, at) => side.test(texts[at] ?? ""));
  return HALVES.some((pair) =>
    [classes, [...classes].reverse(), named, [...named].reverse(), ...both.map((words) => [words, words])].some(
      (texts) => isOf(pair, texts),
    ),
  );
}
