import { isAlike } from "../clauses/isAlike.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { OF_THESE, OF_WHICH, PART } from "../passage/cues.js";
import { nearby } from "../relations/nearby.js";
import type { Relation } from "../relations/Relation.js";
import { relateBound } from "../relations/relateBound.js";
import type { Reading } from "../sums/Reading.js";

/** Words of one of several that is told beside all: "romance scams alone cost", `وحدها`. */
const ALONE =
  /(?<![a-z])(?:alone|(?:lost|cost|paid|received|got)(?: the)? most|in third place|one in [a-z]+)(?![a-z])|(?<=[ء-ي] )(?:وحد(?:ه|ها|هم)|لوحد[ء-ي]+)(?![ء-ي])/;
/** Who had some good of it is no part of it: `استفاد منها`. */
const USED = /(?<![ء-ي])[وف]?(?:[ايت]?ستف[اي]د|حضر|شارك)[ء-ي]* (?:من|في)ه[ام]/;
/** What is set beside the text's own numbers is larger by right. */
const LARGER =
  /(?<![a-z])(?:nation(?:al|wide)?|country|world|global|budget|economy|gdp|assets?|revenue|turnover|market|industry|worth|since|population)(?![a-z])|(?<![ء-ي])(?:ال)?(?:وطني|دوله|عالم|عالمي|موازنه|ميزانيه|اقتصاد|ناتج|اصول|ايرادات|سوق|منذ|سكان)[ء-ي]*/;
/** "Contacts, of which there were over 500,000": all of them. */
const THERE = /(?<![a-z])there (?:were|are|was|is)(?![a-z])/;
/** A smaller number is no slip of scale. */
const LEAST = 1000;
const REACH = 20;
/** So many times its whole, a part has the word of another scale: billion for million. */
const SCALE = 50;

/** Finds a part that is many times all numbers before it, the whole among them: "1.3 million calls. Of these, 410 million were about taxes". */
export function findScales({ counts }: Reading): readonly Relation[] {
  return counts.flatMap((part): readonly Relation[] => {
    const words = `${part.before} ${part.after}`;
    const isOf = [OF_WHICH, OF_THESE, ALONE].some((cue) => cue.test(part.before)) || PART.test(part.after);
    if (!isOf || THERE.test(part.before) || USED.test(part.before) || LARGER.test(words)) return [];
    const near = nearby(counts, part.start, REACH).filter((count) => count !== part);
    const before = near.filter(({ start }) => start < part.start);
    if (before.length === 0 || near.some((count) => SCALE * count.value > part.value)) return [];
    const whole = before.reduce((a, b) => (b.value > a.value ? b : a));
    const isOwn = whole.value >= LEAST && isAlike(whole, part) && mayBeSame(whole, part);
    return isOwn ? [relateBound("bound", part, "<=", whole)] : [];
  });
}
