import { foldText } from "../../../language/foldText.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isYearText } from "../../../language/reading/isYearText.js";
import { FALL, OF_THEM, RISE } from "./cues.js";
import { isBracketedCode } from "./isBracketedCode.js";
import { isListedCount } from "./isListedCount.js";
import { isOfPlaces } from "./isOfPlaces.js";

const AGE_BEFORE = /(?<![a-zء-ي])(?:under|over|aged?|دون|فوق|تحت|سن)\s+(?:ال)?$/i;
/** The other end of a range of ages: `بين سن 21 و30`. */
const AGE_RANGE = /(?<![ء-ي])(?:ال)?(?:سن|عمر|أعمار)(?:ه[من])?(?: [ء-ي]+)? [\d٠-٩]{1,2} ?(?:و|إلى|الى|حتى)\s?$/;
const AGE_AFTER =
  /^\s*(?:(?:و|and |to |إلى )[\d٠-٩]{1,2} (?:years|سنة|عام)|(?:or|and) (?:over|older|above|under|younger)|فأكثر|فما فوق|فما دون)/i;
/** The day of a month: "on the 19th", `يوم 19 منه`. */
const DAY_BEFORE = /(?<![ء-ي])(?:ال)?يوم(?:\s(?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت))?\s*$/;
/** People who came on a day of the week: `يوم الأحد 31 رجلًا`. */
const COUNTED = /^ (?:رجلًا|رجلاً|رجلا|امرأة|شخصًا|شخصاً|شخصا|مراجعًا|مراجعاً|مراجعا|زائرًا|زائراً|زائرا)(?![ء-ي])/;
/** The other end of a range: "18 to 34", "35-54", `من ١ إلى ٥`. */
const ENDS = [
  /(?<![\d٠-٩QHT])[\d٠-٩]{1,2}\s?(?:to|-|–|إلى|الى)\s?$/,
  /^\s?(?:to|-|–|إلى|الى)\s?[\d٠-٩]{1,2}(?![\d٠-٩.,٬]*[\d٠-٩])/,
] as const;
/** Before either end of what moved: "fell from 84 to 63". */
const MOVED = /(?<![a-zء-ي])(?:from|من)\s(?:[\d٠-٩]{1,2}\s?(?:to|إلى|الى)\s?)?$/i;
/** What the range is one of: "fell in grades from 3 to 7", `بين الشباب من 18 إلى 34`. */
const WITHIN =
  /(?<![a-zء-ي])(?:in|on|among|aged?|ages|for|at|between|across|scale|hours|في|علي|خلال|بين|لدي|مقياس|ساعات)(?![a-zء-ي])/;
/** Three digits after these words are a service that was called. */
const CALLED =
  /(?<![a-zء-ي])(?:على|عبر|on|(?<!(?:from|rose|fell|up|down|total|sum|bringing|taking|rais(?:ed|ing)|(?:increas|reduc|declin)(?:ed|ing)|grew|climbed|dropped|com(?:es|ing)|amount(?:s|ed|ing)?|add(?:s|ed|ing)?)(?![a-z])[^.]*)to|via)\s*["“”(]?$/;
const SERVICE = /^(?:9\d\d|112)$/;
const CENTRE = /(?:مركز|هاتف|رقم|خط)(?:\s+[a-zء-ي]+){0,2}\s*["“”(]?$/i;
const CENTRE_CODE = /^(?:90[019]|91[019]|92[09]|93[0378]|940|98[579]|99\d|112)$/;
const OF_PERIOD = /(?:(?:الربع|النصف|الفترة|الشهر)(?:\s[ء-ي]+){1,2}\sمن(?:\s(?:عام|سنة))?|(?:quarter|half) of)\s+$/i;
/** The beginning of a telephone number that is written in groups. */
const DIALLED = /(?<!\d)0\d{2,4}(?:[ -]\d{2,4})*[ -]$/;
/** Its first group, before one that no count begins like: "at 555 0123". */
const BEFORE_GROUP = /^[ -]0\d{3}(?!\d)/;
/** When somebody is there: "hours: 9–12". */
const HOURS = [/(?<![a-zء-ي])(?:hours|ساعات(?:\sال[ء-ي]+)?):?\s$/i, /^\s?[-–]\s?[\d٠-٩]{1,2}(?![\d٠-٩])/] as const;
const TOLL_FREE = /^\(?(?:[689]00|[٦٨٩]٠٠)[\d٠-٩]{4,6}\)?$/;
/** A short number that is dialled: `على رقم النجدة 17`, `عن طريق الرقم الأخضر 1548`. */
const NUMBER = /(?<![ء-ي])(?:على|إلى|الى|عبر|طريق)\s(?:ال)?رقم(?:\sال[ء-ي]+){0,2}\s*["“”«(]?(?:[\d٠-٩]{2,3} ){0,4}$/;
/** "The 1080 line", "the 101 non-emergency number". */
const LINE =
  /^ (?:(?:[a-z]+-)?[a-z]+ )?(?:number|web ?site|portal)(?![a-z])|^ (?:help|hot)?line(?= (?:took|takes|received|receives|handled|answered|got|had|was|is|in|for)(?![a-z])|[,.;:)\n]|$)/i;
/** "Calls to 19819 reached". */
const CALLS = /(?<![a-z])calls? to $/i;
const CALLED_SO =
  /^ (?:reached|rose|grew|fell|dropped|declined|climbed|jumped|(?:in|de)creased|doubled|numbered|totall?ed|exceeded|were|was|hit|came|stood|made)(?![a-z])/i;
/** A number to write to. */
const MESSAGED = /(?:واتس ?[اآ]ب|whats ?app|telegram|sms)[^\d٠-٩.؛;]{0,12}$/i;
/** One of several that are counted off: "at Stage 2", "Ward 4", "a score of 4". */
const NUMBERED =
  /(?<![a-zء-ي])(?:stage|level|tier|zone|ward|terminal|grade|type|class|group|category|week|score of|[وفبك]?ال(?:مستوى|فئة|أسبوع|درجة|منطقة|مجموعة))\s$/i;
/** The offices that something went to, or was at: "to the 22 ombudsman offices". */
const OFFICES =
  /^ (?:[a-z]+ )?(?:offices|branches|courts|cent(?:re|er)s|departments|entities|ministries|agencies)(?![a-z])/i;
const AT = /(?<![a-z])(?:to|in|at|from|across|by|of|with|and)(?: (?:all|the|its|our))* $/i;
const REACH = 40;

const LIST_REACH = 160;

/** The number before in a list, and the name behind. */
const PADDED = [
  /[\d٠-٩](?: (?:(?:from|in|by|for|at|on|من|في|عبر|عن) )?[^\d٠-٩,،؛;:.()\n]{3,40})?(?:[,،;؛] ?| )(?:and |و|while )?$/,
  /^ (?:from |in |by |of |for |at |on |من |في |عبر |عن )?[a-zء-ي]{3,}/i,
] as const;

/** A row that a mark begins, and what is counted in its brackets: "– other ( 06 calls)", "- (05) تبليغات عن حرائق". */
const IN_ROW = /(?:^|\n)[^\S\n]*[-–•*][^\d٠-٩\n]{0,60}\([^\S\n]*$/;
const OF_ROW = /^\s?\)? ?[a-zء-ي]{3,}/i;

/** Whether a number names something and counts nothing: a year, an age ("Under 18 420 (10 %)"), a service, a part of a telephone number. */
export function isName({ noun, value, kind, span, text: surface }: QuantityReading, text: string): boolean {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  // "In the last quarter of 2022 to 18,200 reports" is no range.
  if (isYearText(surface) && OF_PERIOD.test(before)) return true;
  const after = text.slice(span.end, span.end + REACH);
  if (value < 25 && HOURS[0].test(before) && HOURS[1].test(after)) return true;
  if (noun !== undefined || kind === "percent") return false;
  const quoted = /["“”«]\s*$/.test(before) && /^\s*["″“”»]/.test(after) && /^[\d٠-٩]{6,}$/.test(surface);
  const called = /[»"”]\s*\($/.test(before) && after.startsWith(")") && /^[\d٠-٩]{3,6}$/.test(surface);
  const dialled =
    /^[\d٠-٩]{2,5}$/.test(surface) &&
    (NUMBER.test(before) ||
      (CALLS.test(before) && CALLED_SO.test(after)) ||
      (LINE.test(after) && /(?<![a-z])the $/i.test(before)));
  if (
    quoted ||
    called ||
    dialled ||
    (/^0\d/.test(surface) && !isPadded(text, span.start, span.end)) ||
    DIALLED.test(before) ||
    (/^\d{3}$/.test(surface) && BEFORE_GROUP.test(after))
  )
    return true;
  if (TOLL_FREE.test(surface) || (/^[\d٠-٩]{7,}$/.test(surface) && MESSAGED.test(before))) return true;
  if (isYearText(surface)) return !isListedCount(text, span.start, span.end);
  if (value < 100 && Number.isInteger(value))
    return (
      (OFFICES.test(after) && AT.test(before)) ||
      isOfPlaces(before) ||
      (value < 32 && DAY_BEFORE.test(before) && !COUNTED.test(after)) ||
      AGE_BEFORE.test(before) ||
      AGE_RANGE.test(before) ||
      NUMBERED.test(before) ||
      AGE_AFTER.test(after) ||
      ((ENDS[0].test(before) || ENDS[1].test(after)) && !isMoved(before))
    );
  return (
    isBracketedCode({ value, span, text: surface }, text) ||
    (SERVICE.test(surface) && CALLED.test(before) && !OF_THEM.test(after)) ||
    (CENTRE_CODE.test(surface) && CENTRE.test(before))
  );
}

/** Whether a verb of moving leads to "from", and nothing in which there are ranges stands between. */
function isMoved(before: string): boolean {
  const words = foldText(before);
  const verb = Math.max(...[RISE, FALL].map((cue) => words.search(cue)));
  return MOVED.test(before) && verb >= 0 && !WITHIN.test(words.slice(verb));
}

/** "82 from the capital, 05 from Gilgit and 02 from Kashmir": a part of a list as wide as the others. */
function isPadded(text: string, start: number, end: number): boolean {
  if (!/^0\d$/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - LIST_REACH), start);
  const after = text.slice(end, end + REACH);
  return PADDED.every((cue, at) => cue.test(at === 0 ? before : after)) || (IN_ROW.test(before) && OF_ROW.test(after));
}
