import { clauseBefore } from "../clauses/clauseBefore.js";
import { isRangeFrom } from "../clauses/isRangeFrom.js";
import { wordBehind } from "../clauses/wordBehind.js";
import { yearOf } from "../clauses/yearOf.js";
import { MEAN, OPEN } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** What is there at the end of each of several times is added to nothing: "316 at the end of January, 546 at the end of February". */
const AT_END =
  /^(?: [a-zء-ي]+){0,2} (?:at|by) (?:the )?(?:end|close|start|beginning) of|^(?: [ء-ي]+){0,2} (?:في|حتي|ب) ?(?:اخر|نهايه|مطلع|بدايه|اول) /;
/** Of whom something was asked, they are no part of those who came. */
const ASKED =
  /(?<![a-z])(?:survey|poll|questionnaire|sample)[a-z ]*$|(?<![ء-ي])(?:استطلاع|استبيان|استبانه|عينه)[ء-ي ]*$/;
/** A smaller share of all is of something else where it has a noun of its own: "at one of the 31 meetings". */
const FEW = 0.02;

/** Whether the words of some numbers say that they are no total and its parts: one is the end of a range, a mean, of a year, a thing or a list of its own. */
export function areToldApart(total: Item, parts: readonly Item[]): boolean {
  const all = [total, ...parts].sort((a, b) => a.start - b.start);
  const [first] = parts;
  const [year, other] = [yearOf(total), first && yearOf(first)];
  const isOfOtherYear =
    year !== undefined && other !== undefined && year !== other && first?.sentence !== total.sentence;
  return (
    isOfOtherYear ||
    all.some((item, at) => isRangeFrom(all[at - 1], item) || MEAN.test(clauseBefore(item.before))) ||
    all.filter(({ after }) => AT_END.test(after)).length > 1 ||
    new Set(all.map(({ before }) => ASKED.test(before))).size > 1 ||
    OPEN.test(clauseBefore(total.before)) ||
    parts.some((part) => part.value < FEW * total.value && isOfOwnNoun(part, parts))
  );
}

/** Whether a noun stands behind a number, and behind no other one of the list. */
function isOfOwnNoun(part: Item, parts: readonly Item[]): boolean {
  const nounOf = ({ noun, after }: Item) => wordBehind(noun, after);
  const own = nounOf(part);
  return own !== undefined && !parts.some((other) => other !== part && nounOf(other) === own);
}
