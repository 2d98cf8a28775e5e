import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { labelOf } from "../clauses/labelOf.js";
import { namesNothing } from "../clauses/namesNothing.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { AND, OF_TOTAL, YEARS } from "../passage/cues.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { withoutRate } from "./withoutRate.js";
import { type Around, type PartsOfWhole, withWhole } from "./withWhole.js";

/** What stands before the clause of a percentage. */
const LEAD = /^.*[,،;؛:(–—]/s;
/** What it is of, and what is said of so many: "of the complaints were about parking". */
const OF_WHAT =
  /^(\s*(?:of (?:the |all )*|من )?[a-zء-ي]+\s+(?:in \d{4} |تقريبا )?)((?:were|was|are|is|concern(?:ed|s)?|dealt|related|had to do|came|went|كان|كانت|تتعلق|تعلقت|تخص|ضد|عن|حول|بشان)(?![a-zء-ي]).*)/s;
/** Those who have received all of them. */
const RECEIVED =
  /(?:(?:which|that) )?(?:the|its|our) [a-z]+(?: [a-z]+)? (?:had|got|received|took|handled)(?! to)(?![a-z])|(?<![ء-ي])(?:التي|الذي) (?:تلق|ورد|استقبل|وصل|سجل)[ء-ي]*(?: (?:علي|الي))?(?: (?!كان)[ء-ي]+){0,3}(?= كان)/;

/** The part that the words of a percentage name, and its whole. */
export function namedShare(percent: Item, { counts, wholes }: Around): PartsOfWhole | undefined {
  const behind = clauseAfter(percent.after).replace(RECEIVED, " ");
  const [, of = behind, does = ""] = OF_WHAT.exec(behind) ?? [];
  const words = `${percent.before} ${behind}`;
  const stems = new Set(stemsOf(`${percent.before.replace(LEAD, "")} ${does}`));
  const years: readonly string[] = clauseOf(percent).match(YEARS) ?? [];
  const isThen = (count: Item) =>
    years.length === 0 || (clauseOf(count).match(YEARS) ?? years).every((year) => years.includes(year));
  const said = counts.map((count) => (isThen(count) ? stemsOf(labelOf(count)) : []));
  const isOnly = (stem: string) => said.filter((list) => list.includes(stem)).length === 1;
  const isNamed = (_: Item, at: number) => said[at]?.some((stem) => stems.has(stem) && isOnly(stem));
  const part = onlyOne(counts.filter(isNamed));
  const about = counts.map(clauseOf).join(" ");
  if (percent.listed) return undefined;
  return part && namesNothing(withoutRate(words, part), about)
    ? (withWhole([part], { ...percent, after: of }, wholes) ?? sumOfAll(part, percent, wholes))
    : undefined;
}

/** What the part and the others of its sentence make, where there is nothing larger: "3,025 from men and 1,475 from women, so women's share was 33 % of all". */
function sumOfAll(part: Item, percent: Item, wholes: readonly Item[]): PartsOfWhole | undefined {
  const all = wholes.filter(({ sentence }) => sentence === part.sentence);
  const value = sumOf(all);
  const isWhole =
    all.length > 1 &&
    all.slice(1).every(({ before }) => AND.test(before)) &&
    wholes.every((other) => other.value < value) &&
    part.noun !== undefined;
  return isWhole && OF_TOTAL.test(percent.after) && all.every(({ noun }) => noun === part.noun)
    ? { parts: [part], whole: { ...part, value, figure: { units: value, decimals: 0 } } }
    : undefined;
}
