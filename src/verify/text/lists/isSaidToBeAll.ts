import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { ALL, DIVIDED, OF_WHICH, OPEN, STATES } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import type { Passage } from "../passage/Passage.js";
import type { Item } from "../relations/Relation.js";

/** "Four channels, no more". */
const NO_MORE =
  /(?<![a-z])(?:no (?:more(?! than)|others?(?=\s*[,:;.]))|nothing else)(?![a-z])|(?<![ء-ي])(?:لا (?:غير|اكثر)|دون (?:غير|سوا)ه[امن]|[وف]?لا [يت]خرج[ء-ي]*(?: [ء-ي]+){0,3} عن)(?![ء-ي])/;
const IN_FULL = /(?<![a-zء-ي])(?:ب(?:ال)?كامل[ء-ي]*|كله[ام]|entire(?:ly)?|in full)(?![a-zء-ي])/;
/** A part that is told without a number that is read. */
const UNREAD = /(?<![a-zء-ي])(?:one|another|some|several|a (?:few|single)|[وف]?(?:واحده?|بعض|عده))(?![a-zء-ي])/;
const ALL_OF = /(?<![a-z])all of (?:them|these|those|which|whom)(?![a-z])/;
/** A list has no more parts than these. */
const MOST = 20;

/**
 * Whether the words around a list say outright that it is all: "all of them through four channels, no more". Where they say of how many parts, it has to have so many.
 */
export function isSaidToBeAll({ figures }: Passage, total: Item, parts: readonly Item[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isOne = first.sentence === total.sentence;
  const lead = `${isOne && first.start > total.end ? total.after : ""} ${first.before}`;
  // "More than 500 came in. The decided ones were all …"
  if ([OPEN, ...STATES].some((cue) => cue.test(lead))) return false;
  const [isAll, isOfWhich] = [ALL.test(lead) || IN_FULL.test(lead), OF_WHICH.test(lead.replace(ALL_OF, ""))];
  const between = [first.before.replace(NO_MORE, ""), ...parts.slice(1).map(({ before }) => before), last.after];
  if (between.some((words) => UNREAD.test(words))) return false;
  if (!isOne && !isAll) return false;
  const isHowMany = (figure: FigureReading) => "value" in figure && figure.value > 1 && figure.value <= MOST;
  const told = figuresWithin(figures, Math.max(total.end, first.start - first.before.length), first.start).filter(
    isHowMany,
  );
  if (told.some((figure) => "value" in figure && figure.value !== parts.length)) return false;
  return !isOfWhich && (NO_MORE.test(lead) || (isAll && DIVIDED.test(lead)));
}
