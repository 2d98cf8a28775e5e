import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { namesNothing } from "../clauses/namesNothing.js";
import { withoutBound } from "../clauses/withoutBound.js";
import { COMPARISON, OF_FIRST, OF_THEM, PART_OF } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import type { Item } from "../relations/Relation.js";
import { isCalledAll } from "./isCalledAll.js";
import { jointParts } from "./jointParts.js";
import { namedShare } from "./namedShare.js";
import { sharedBehind } from "./sharedBehind.js";
import { withoutRate } from "./withoutRate.js";
import { type Around, type PartsOfWhole, withWhole } from "./withWhole.js";

/** No share stands further, in characters, behind its count. */
const FAR = 120;
/** "Higher than the first (144,389)". */
const MORE_OR_LESS =
  /(?<![a-zء-ي])(?:more|higher|larger|above|less|lower|fewer|below|اعلي|اكثر|ازيد|اقل|ادني)(?![a-zء-ي])[^,،؛;]*$/;
/** What leads from a count to its share. */
const PARTED =
  /^.*(?:[,،;؛:(–—]|\s-\s|\s(?=(?:or|اي|that is|making|giving|representing|constituting|بنسبه|بما|وهو|و[يت](?:مثل|شكل))(?![a-zء-ي])))/s;

/** The parts and the whole that nothing around a percentage leaves in doubt, and of which its words name nothing else. */
export function onlyShare(percent: Item, around: Around): PartsOfWhole | undefined {
  return (
    sharedBehind(percent, around) ??
    besides(percent, around) ??
    together(percent, around) ??
    namedShare(percent, around) ??
    drawn(percent, around)
  );
}

/** The part right before it. */
function besides(percent: Item, { before: [second, last], counts, wholes }: Around): PartsOfWhole | undefined {
  if (last === undefined || !isCount(last) || last.sentence !== percent.sentence) return;
  if (percent.start - last.end > FAR) return;
  if (OF_THEM.test(percent.after) || (last.line !== percent.line && (percent.listed || last.listed))) return;
  if (MORE_OR_LESS.test(last.before) || COMPARISON.test(last.before)) return;
  if (!namesNothing(clauseAfter(percent.after), counts.map(clauseOf).join(" "))) return;
  const isOfM = second?.sentence === last.sentence && second.value < last.value && PART_OF.test(last.before);
  const part = isOfM ? second : last;
  const words = withoutRate(withoutBound(percent), part);
  if (!namesNothing(words.replace(PARTED, ""), clauseOf(last))) return;
  // Nothing but what is said of the count stands between.
  if (/[,،;؛.:]/.test((PARTED.exec(words)?.[0] ?? "").trimEnd().replace(/[,،;؛.:]$/, ""))) return;
  if (!PARTED.test(words) && !namesNothing(words)) return;
  if (isOfM) return { parts: [part], whole: last };
  if (isCalledAll(last)) return;
  const isOfAll = second?.sentence === last.sentence && second.value > last.value && OF_FIRST.test(second.before);
  if (isOfAll) return { parts: [part], whole: second };
  // In brackets, a percentage may be of all that its sentence does not tell.
  const isAside = /\(\s*$/.test(percent.before);
  return withWhole([part], percent, isAside ? wholes.filter(({ sentence }) => sentence === part.sentence) : wholes);
}

/** Several that it takes together. */
function together(percent: Item, { counts, wholes }: Around): PartsOfWhole | undefined {
  const parts = jointParts(percent, counts);
  return parts.length > 1 ? withWhole(parts, percent, wholes) : undefined;
}

/** The two counts of the sentences before. */
function drawn(percent: Item, { counts }: Around): PartsOfWhole | undefined {
  if (percent.listed) return;
  const told = counts.filter(({ end, sentence }) => end <= percent.start && percent.sentence - sentence <= 2);
  const [one, other, ...more] = told;
  if (one === undefined || other === undefined || more.length > 0 || other.sentence === percent.sentence) return;
  const [part, whole] = one.value < other.value ? [one, other] : [other, one];
  const words = withoutRate(`${percent.before} ${clauseAfter(percent.after)}`, part);
  if (!namesNothing(words, `${clauseOf(one)} ${clauseOf(other)}`)) return;
  return withWhole([part], percent, [whole]);
}
