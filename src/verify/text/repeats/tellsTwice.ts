import { clauseAfter } from "../clauses/clauseAfter.js";
import { directionOf } from "../clauses/directionOf.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { COMPARISON, OF_WHICH, PLANNED, STATES } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** The number is that of what was told before. */
const SAID =
  /(?:وعدد(?:ها|هم|ه)|وقدرها?|البالغه?(?: عدد(?:ها|هم|ه))?|(?:العدد|الرقم) (?:نفسه|ذاته)[^.؛\d]*|these|those|same(?: (?:figure|number|total|count))?(?: (?:at|as|of|is|was|:))?|(?:هذه|these|those) [a-zء-ي]+[,،] (?:اي|that is|or|some))\s*\(?$/;
/** Words of a report for its own places, and for telling something or summing it up. */
const TELLING =
  /^(?:page|chap|sect|tabl|char|figu|repo|summ|exec|annu|fact|shee|publ|webs|site|pres|rele|stat|note|anne|appe|fore|cove|text|edit|vers|arab|engl|insi|unde|head|give|gave|read|says|said|show|list|ment|spea|puts|acco|resu|foot|abov|belo|shor|conc|agai|rem[ie]|[فون]?[يت]?ذكر|ملخص|تنفي|فصل|تقري|جدول|صفحه|موقع|رسم|بيان|نشر|قسم|ملحق|مقدم|غلاف|نسخه|عربي|انجل|انكل|شكل|حديث|احصا|صحفي|مرفق|كلمت|عند|نفسه|جاء|ورد|يرد|اشر|[يت]شير|سبق|اما|حسب|خلاص|ختام|اجما|ال[ء-ي]|اول|ثالث)/;
const PLACE =
  /(?<![a-zء-ي])(?:page|chapter|section|tables?|summary|fact sheet|website|press release|annex|appendix|footnote|foreword|cover|(?:arabic|english) (?:edition|version)|the text|(?:annual )?report|[وفبل]?(?:ال)?(?:ملخص|جدول|صفحه|ملحق|تقرير|بيان|موقع|مقدمه|غلاف|(?:فصل|قسم|نسخه)(?= [ء-ي]+ من (?:هذا )?التقرير)))(?![a-zء-ي])(?: (?:\d+|ال[ء-ي]+))?/;
/** The parts of a report that count different things. */
const NUMBERED = /table|chapter|section|annex|جدول|ملحق/;
/** What was told is told once more. */
const ONCE_MORE =
  /(?<![a-zء-ي])(?:in short|in sum(?:mary)?|all in all|to sum up|in conclusion|(?:to )?repeat|(?:[وف]?(?:ال)?خلاص[هت][ء-ي]*|ختاما?|[وف]?(?:نذكر|التذكير)))(?![a-zء-ي])/;
/** In brackets by itself. */
const ASIDE = /^\s*\([^)]*$/;
/** "The closure rate of". */
const THE_OF = /(?<![a-z])the ((?:(?!the )[a-z-]+ )+)of $/;
/** One of the two corrects the other. */
const FIXED = /تصويب|استدراك|تصحيح|الصحيح|الصواب|correct|instead|revised|provisional|preliminar|معدل|اولي/;

/** How words tie two numbers as one that is told twice: surely, perhaps, or not at all. */
export function tellsTwice(one: Item, other: Item): "surely" | "perhaps" | undefined {
  const [a, b] = [one, other].map(({ before, after }) => `${before} ${clauseAfter(after)}`);
  if (a === undefined || b === undefined || areOther(one, other, a, b)) return undefined;
  const [first, second] = [namesOf(a), namesOf(b)];
  const isKnown = (name: string) => first.includes(name);
  const shared = second.filter(isKnown).length;
  const isSaid = SAID.test(other.before);
  const [from, place] = [one, other].map(({ before }) => PLACE.exec(before)?.[0]);
  if (place !== undefined && from !== place && from?.split(" ")[0] === place.split(" ")[0] && NUMBERED.test(place))
    return undefined;
  const areBoth = from !== undefined && place !== undefined;
  if (one.sentence === other.sentence && !areBoth && !isSaid) return undefined;
  if (isSaid) return one.noun !== undefined || shared > 0 ? "surely" : undefined;
  const called = namesOf(THE_OF.exec(other.before)?.[1] ?? "");
  if (called.length > 1 && called.every(isKnown)) return "perhaps";
  const [left, right] = [first.length - shared, second.length - shared];
  const isFree = Math.min(left, right) === 0;
  if (areBoth && isFree) return shared > 0 ? "surely" : "perhaps";
  const isAgain = (ONCE_MORE.test(other.before) || ASIDE.test(other.before)) && !(one.listed && other.listed);
  const isHeaded = one.line === 0 && other.line > 0 && !(one.listed && other.listed);
  const isTied =
    place !== undefined || PLACE.test(a) || isAgain
      ? shared > 0 && isFree
      : isHeaded
        ? shared > 0 && 2 * shared >= Math.min(first.length, second.length)
        : shared > 1 && right === 0;
  return isTied ? "perhaps" : undefined;
}

/** Whether two numbers count other things, in other states or times, or one corrects the other. */
function areOther(one: Item, other: Item, a: string, b: string): boolean {
  const isCompared = (words: string) => COMPARISON.test(words) || PLANNED.test(words);
  return (
    !mayBeSame(one, other) ||
    FIXED.test(`${a} ${b}`) ||
    directionOf(one, undefined) !== directionOf(other, undefined) ||
    (one.kind === "count" && (isCompared(a) || isCompared(b))) ||
    OF_WHICH.test(one.before) !== OF_WHICH.test(other.before) ||
    STATES.some((cue) => cue.test(a) !== cue.test(b))
  );
}

/** What words name, each once, without the letters that the forms of an Arabic word differ in. */
function namesOf(words: string): readonly string[] {
  const names = (words.match(/[a-z]+|[ء-ي]+/g) ?? []).flatMap((word) => {
    const [stem] = stemsOf(word);
    if (stem === undefined || TELLING.test(stem)) return [];
    return /[a-z]/.test(stem) ? stem : word.replace(/^[وفبل]?(?:ال|لل)|[اويمتهن]/g, "").slice(0, 3);
  });
  return [...new Set(names)].filter((name) => name.length > 1);
}
