import type { Span } from "../../../model/Finding.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { describedCount } from "../clauses/describedCount.js";
import { isAlike } from "../clauses/isAlike.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";
import { isOtherShare } from "./isOtherShare.js";
import { isSlipOfShare } from "./isSlipOfShare.js";
import { namedWhole } from "./namedWhole.js";

const REACH = 12;
const SENTENCES = 3;
/** What a percentage is said of: "the upheld complaints are", `وتمثل الشكاوى المقبولة`. */
const SAID: readonly RegExp[] = [
  /^[^a-z]*(?:(?:so|thus|hence|overall) )?(?:the )?([a-z -]{3,50}?) (?:are|is|were|was|made up|make up|represent(?:ed)?|account(?:ed)? for)(?: (?:therefore|thus|only|about|just))*\s*$/,
  /^[^ء-ي]*[وف]?[يت]?(?:مثل|شكل|بلغ)ت? (?:نسبه )?([ء-ي ]{3,50}?)(?: (?:ما نسبته|نسبه|نحو|حوالي|فقط))*\s*$/,
];

/**
 * Finds percentages whose part and whole are both told by words: "Of 2,000 complaints 1,600 were investigated, of which 640 were
 * upheld. The upheld complaints are 40 % of those investigated". Wrong only where it is right of another whole, or a slip of the pen away.
 */
export function findDescribedShares({ items }: Reading, judged: ReadonlySet<Span>): readonly Relation[] {
  return items.flatMap((percent): readonly Relation[] => {
    if (percent.kind !== "percent" || percent.bound !== undefined || judged.has(percent) || isOtherShare(percent))
      return [];
    const clause = clauseBefore(percent.before);
    const [words] = SAID.flatMap((said) => said.exec(clause)?.[1] ?? []);
    if (words === undefined) return [];
    const near = nearby(items, percent.start, REACH).filter(isCount);
    const counts = near.filter(({ end, sentence }) => end <= percent.start && percent.sentence - sentence <= SENTENCES);
    const [part, whole] = [describedCount(words, counts), namedWhole(percent, counts)];
    if (part === undefined || whole === undefined || part.value >= whole.value || !isAlike(part, whole)) return [];
    const relation = relate("share", [part, whole], percent);
    const isOfOther = () =>
      near.some((other) => other.value > part.value && holds(relate("share", [part, other], percent)));
    const isWrong = () => isSlipOfShare(percent, (100 * part.value) / whole.value) || isOfOther();
    return !fails(relation) || isWrong() ? [relation] : [];
  });
}
