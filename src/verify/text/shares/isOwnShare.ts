import { isAlike } from "../clauses/isAlike.js";
import { COMPARISON, FALL, OF_RECEIVED, OF_TOTAL, TO } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Relation } from "../relations/Relation.js";

/** Words that tell what a percentage is of, in a clause of its own: "so 70 % have been closed", "an answer rate of 66 %", `أي أن نسبة الإجابة`. */
const OWN_AFTER = /^\s*(?:of (?:calls|callers|them) )?(?:have|has|had|were|was|are|is|got|[a-z]+ed)(?![a-z])/;
const OWN_BEFORE = /(?<![a-z])rate (?:of|was|is|stood at|at)(?: about)?\s*$|(?<![ء-ي])(?:ب?نسبه (?:ال)?[ء-ي]+)\s*$/;
/** Right behind a count: "370 (89 %)", "49 or 19 %". */
const BESIDE = /^\s*(?:\(|[,،]?\s*(?:or|i\.e\.|that is|اي|او)\s)[^a-zء-ي]*$/;
/** "A survey drew 1,181 responses; 53 % of respondents were satisfied": of those who answered. */
const ANSWERED = /^\s*(?:responses|replies|answers|respondents|مشاركا?|مستجيبا?|ردا?)(?![a-zء-ي])/;
const OF_THOSE =
  /^\s*(?:of (?:the )?(?:respondents|participants|those who)|من (?:المشاركين|المستجيبين|المستطلعين))(?![a-zء-ي])/;
const FROM = /(?<![a-zء-ي])(?:from|من)\s*\(?$/;
/** So many numbers before a percentage may give it. */
const BACK = 6;
/** A percentage of all that came in, which may be told as far before. */
const OF_ALL: readonly RegExp[] = [OF_TOTAL, OF_RECEIVED, /^\s*(?:\)\s*)?من (?:ال)?وارد(?:ات)?(?![ء-ي])/];
const FAR = 30;

/**
 * Whether a percentage that fails as the share of one count in another is not plainly something else of the counts of its sentence: the share of the count it stands
 * behind, or of one before the bracket that ends there, of all the others ("21 of 71 are open, so 70 % have been closed"), of one in both ("answered 622 and missed 65, a rate of
 * 91 %"), by how much one fell to the other, that of those who answered, or that of a sibling of which no whole is printed.
 */
export function isOwnShare(items: readonly Item[]): (relation: Relation) => boolean {
  const places = new Map(items.map((item, at) => [item.start, at]));
  return (relation) => {
    if (relation.kind !== "share" || !fails(relation)) return true;
    const [part, whole, percent] = relation.operands.map(({ start }) => items[places.get(start) ?? items.length]);
    if (part === undefined || whole === undefined || percent === undefined) return true;
    const is = (share: number) => Math.abs(100 * share - percent.value) <= 0.5 * 10 ** -percent.figure.decimals;
    const [one, all] = [part.value, whole.value];
    if (ANSWERED.test(part.after) && OF_THOSE.test(percent.after)) return false;
    const isTold = OWN_AFTER.test(percent.after) || OWN_BEFORE.test(percent.before);
    if (isTold && (is(1 - one / all) || is(one / (one + all)) || is(all / (one + all)))) return false;
    if (is(1 - one / all) && TO.test(part.before) && FROM.test(whole.before) && FALL.test(part.before)) return false;
    return (
      !isOfOther(part, whole, percent, is) && !isSibling(part, whole, percent) && !isOfLarger(part, whole, percent, is)
    );
  };

  /** Whether it says that it is of all, and is the share in a larger number before: "1,050 were received. By phone came 662, and 251 from women, 24 % of the intake". */
  function isOfLarger(part: Item, whole: Item, percent: Item, is: (share: number) => boolean): boolean {
    if (!OF_ALL.some((cue) => cue.test(percent.after))) return false;
    const at = places.get(percent.start) ?? 0;
    return items
      .slice(Math.max(0, at - FAR), at)
      .some(
        (all) =>
          isCount(all) &&
          all.value > whole.value &&
          isAlike(all, part) &&
          !COMPARISON.test(all.before) &&
          is(part.value / all.value),
      );
  }

  /** Whether it is the share of the count before it, or before the bracket that ends there, in one of its sentence. */
  function isOfOther(part: Item, whole: Item, percent: Item, is: (share: number) => boolean): boolean {
    const at = places.get(percent.start) ?? 0;
    const beside = items
      .slice(Math.max(0, at - BACK), at + BACK)
      .filter(({ sentence }) => sentence === percent.sentence);
    const counts = beside.filter(isCount);
    const before = counts.filter(({ start }) => start < percent.start);
    const last = BESIDE.test(percent.before) ? before.at(-1) : undefined;
    const open = before.findIndex((count) => /\([^)]*$/.test(count.before));
    const isClosed = open > 0 && /\)/.test(`${before.at(-1)?.after} ${percent.before}`);
    const owners = isClosed ? before.slice(0, open) : [];
    return [last, ...owners].some(
      (owner) =>
        owner !== undefined &&
        owner !== part &&
        [whole, ...counts].some((other) => owner.value < other.value && is(owner.value / other.value)),
    );
  }

  /** Whether the count taken for the whole has a percentage of its own, and both are shares of one that is not printed. */
  function isSibling(part: Item, whole: Item, percent: Item): boolean {
    const at = places.get(whole.start) ?? 0;
    const own = [items[at - 1], items[at + 1]].find((item) => item?.kind === "percent" && item !== percent);
    if (own === undefined || own.sentence !== percent.sentence || own.value === 0) return false;
    const [low, high] = [percent, own].map(({ figure }) => 0.5 * 10 ** -figure.decimals);
    const [least, most] = [
      part.value / (percent.value + (low ?? 0)),
      part.value / Math.max(0.01, percent.value - (low ?? 0)),
    ];
    const [from, to] = [whole.value / (own.value + (high ?? 0)), whole.value / Math.max(0.01, own.value - (high ?? 0))];
    return least <= to && from <= most;
  }
}
