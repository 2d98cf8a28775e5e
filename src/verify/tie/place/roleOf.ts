import { endsIn } from "../../../language/reading/endsIn.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";
import { withoutEnd } from "../../../language/reading/withoutEnd.js";
import type { Span } from "../../../model/Finding.js";
import type { Mention } from "../names/findCues.js";
import { isAgainst } from "./isAgainst.js";
import { isChangedFrom } from "./isChangedFrom.js";
import { isChangeNoun } from "./isChangeNoun.js";

/**
 * What the words right beside a number make of it. `level`: where something that rose or fell now stands (`fell to`). `base`:
 * where it stood before (`from`, `against`, `a year earlier`). `whole`: what a part is of (`15 of 20`). `change`: by how much it
 * rose or fell (`rose by`).
 */
export type Role = "level" | "base" | "whole" | "change";

/** How far, in characters, the words before a number are looked at. */
const NEAR = 70;

/** What may stand between such a word and its number. */
const FILLER =
  /(?:\s+(?:the|its|all|some|about|around|nearly|almost|roughly|approximately|only|just|over|a total of|more than|less than|نحو|حوالي|حوالى|قرابة|زهاء|في حدود|عدد|مجموع|ما مجموعه|ما يقارب|أكثر من|أقل من))*[\s([\u2066-\u2069]*$/;
const LEVEL =
  /(?:\b(?:to|at|below|above|under|past|beyond|reach(?:ed|ing|es)?|hit(?:ting)?|record(?:ed|ing)|totall?(?:ed|ing)|number(?:ed|ing))(?: a)?|(?<![ء-ي])(?:إلى|الى|حتى|لي?[بص]ل|[لوف]?[يت]?بل?غ(?:ت)?|لت?بلغ|لت?صل|مسجل[اةً]*|[وفيلت]*سجل(?:ت)?))$/;
/** "Higher than in May (38,964)", "lower in May (38,964) than in April": a count explains a name, with `#` for it. */
const COMPARED = /\bthan(?: (?!by\b)[a-z]+){1,4} \(#|^(?: (?!by\b)[a-z]+){1,4} \(#\) than\b/i;
/** "From April (35,120) to May (42,870)": the number explains a name. */
const NAMED_LEVEL =
  /(?:\b(?:from|to)|(?<![ء-ي])(?:من|إلى|الى))(?:\s+(?!by\b)[a-zء-ي]+){1,4}\s*[([][\s\u2066-\u2069]*$/i;
/** A level may have its name behind its verb: "لتبلغ المكالمات". */
const REACHED =
  /(?<![ء-ي])(?:[لوف]?[يت]?بلغ(?:ت)?|لت?بلغ|ل?[يت]صل|[يت]?سجل(?:ت)?)(?:\s+[ء-ي\u064b-\u0652]+){1,3}\s*(?:إلى|الى)?\s*$/;
const FROM = /(?:\bfrom|(?<![ء-ي])من)$/i;
/** "The daily mean went from 3.0 to 3.4", "انتقل المعدل اليومي من 3,0 إلى 3,4": neither up nor down, and no range; counts may be of the ends of a period. */
const OF_MEANS = /\b(?:average|mean|daily)\b|متوسط|معدل/i;
const PASSED =
  /(?:\b(?:went|moved|passed|moving|going)|(?<![ء-ي])[وفل]?(?:[اإ]نتقل|[يت]نتقل)(?:ت|وا)?)(?:\s[^.;؛\n\d٠-٩]{0,90})?\s(?:from|من)\s[\d٠-٩.,٫٬]+(?:\s[^.;؛\n\d٠-٩]{1,14})?\s(?:to|[إا]لى)$/i;
/** Behind the first number of a range. */
const RANGE = /^[^.;؛\n\d٠-٩]{0,60}?(?:\bto\b|(?<![ء-ي])(?:إلى|الى)(?![ء-ي]))/;
const AGAINST =
  /(?:\b(?:than the|against|versus|vs\.?|compared (?:with|to)|as opposed to|instead of|(?:after )?having (?:been|stood at)|after being|previously|formerly)|(?<![ء-ي])(?:مقابل|سابق(?:\u064bا|ا\u064b?)|بدل[اً]* من|بعد(?: أن|ما| ما) كان(?:ت|وا)?(?: تبلغ| عند)?|(?:مقارن[ةه]|قياس[اً]*|بالمقارن[ةه]) (?:مع|ب|بـ)|مقارن[ةه] ب[ـ]?(?:عدد|نحو|حوالي)))$/i;
/** "3,894 → 3,126". */
const ARROW = /^[\s\u2066-\u2069]*[←→⬅➡⟵⟶](?:\ufe0f|[\s\u2066-\u2069])*[\d٠-٩]/u;
/** "Chats rose (81,405 to 118,066)": a bracket tells from what to what something went. */
const OPENED = /\([\s\u2066-\u2069]*$/;
const TO_LAST =
  /^[\s\u2066-\u2069]*(?:%|٪)?(?: [a-zء-ي]+)? (?:to|إلى|الى) [\s\u2066-\u2069]*[\d٠-٩][\d٠-٩.,٫٬]*(?: ?[%٪])?[\s\u2066-\u2069]*(?: [a-zء-ي]+)?\)/;
/** "By" and its like: the number is the change. */
const BY =
  /(?:\bby(?: as much as| up to)?|(?<![ء-ي])(?:بمقدار|بنسب[ةه]|بواقع|بفارق|بحدود|بمعدل|و?(?:قدر|مقدار|نسبت)[هة]ا?)(?: (?:بلغت?|تجاوزت?|قاربت?|تصل إلى|وصلت إلى|تبلغ|تقارب))?)$/i;
/** What says so by itself: `بفارق 825 شكاية`, "by a margin of 825". */
const MARGIN = /(?:\b(?:by|with) a (?:margin|difference|gap) of|(?<![ء-ي])بفارق(?: (?:قدره|بلغ))?)$/i;
/** "Compared with May 620 more calls": the base is the period. */
const MORE = /^ (?:more|fewer)\b/i;
/** A change may follow its word: "a rise of 620", "up 620". */
const CHANGED = /^\s*(?:of|by)?$/i;

const WHOLE =
  /^[\s()%٪\u2066-\u2069]*(?:[A-Za-zء-\u0652-]+\s+){0,4}?(?:(?:out )?of|من(?:\s+(?:أصل|اصل|إجمالي|اجمالي|مجموع|بين|جملة|ال))?)$/;
/** "A rise of", "a total of": nothing is parted. */
const OF_ITSELF =
  /(?:rise|increase|fall|drop|growth|decline|decrease|total|average|mean|number|rate|share|change|score) of|from|\band\b|[.;؛\n,،]/;

/** "Resumed the rise" has risen: its noun is what another verb does. */
const RESUMED = /(?<![ء-ي])[وف]?[يت]?(?:عاود|واصل|استأنف|عاد|استمر)ت?\s(?:[ء-ي]+\s){0,4}$/;
/** "Goes on falling (2,140 messages)": what it has come to. */
const IN_BRACKETS = /^\s\([\s\u2066-\u2069]*$/;
/** What is told in its own time behind a change: "up 7.8%, at a rate of 1,170 a day". */
const AT_RATE = /(?<![ء-ي])بمعدل$/;
/** A noun of change that is itself what "reached" or "came to" a number. */
const NOUN_BEFORE = /(?:\b(?:an?|the|this|that|of|with|overall)\s+|(?:نسبة|معدل|مقدار|حجم)\s+(?:ال)?)$/i;
const ONWARD = /(?:إلى|الى|ل[يت]بلغ|ل[يت]صل|ل[يت]سجل)/;
const CAME_TO = /\b(?:amount(?:ed|ing|s)?|came|comes|coming|equal|equivalent|add(?:ed|s|ing) up) to\b[^\d]*$/;

/** The role of a number by the words beside it; `turn` is the word of direction before it in its sentence. */
export function roleOf(
  text: string,
  readings: readonly FigureReading[],
  index: number,
  turn: Mention | undefined,
): Role | undefined {
  const reading = readings[index];
  if (reading === undefined || !("value" in reading)) return undefined;
  const start = behindVerb(text, readings[index - 1], reading.span.start);
  const before = text.slice(Math.max(0, start - NEAR), start);
  const lead = withoutEnd(before, FILLER);
  const turned = turn !== undefined && isNear(text, turn.end, start) ? turn : undefined;
  const after = text.slice(reading.span.end, reading.span.end + 90);
  if (ARROW.test(after) || (turned !== undefined && OPENED.test(before) && TO_LAST.test(after))) return "base";
  if (endsIn(lead, FROM) && (turned !== undefined || RANGE.test(after))) return "base";
  const far = text.slice(Math.max(0, start - 2 * NEAR), start);
  if (turned === undefined && OF_MEANS.test(far) && endsIn(withoutEnd(far, FILLER), PASSED)) return "level";
  const previous = previousQuantity(readings, index);
  if (previous !== undefined) {
    const between = text.slice(previous.end, start);
    if (between.length < NEAR && endsIn(withoutEnd(between, FILLER), WHOLE) && !OF_ITSELF.test(between)) return "whole";
  }
  if (turned !== undefined && previous !== undefined && isChangedFrom(text, turned, previous, start)) return "base";
  if (endsIn(lead, AGAINST)) return MORE.test(after) ? "change" : "base";
  if (turned === undefined) return endsIn(lead, MARGIN) ? "change" : undefined;
  const isResumed = RESUMED.test(text.slice(Math.max(0, turned.start - NEAR), turned.start));
  if (isResumed && IN_BRACKETS.test(text.slice(turned.end, start))) return "level";
  if (isAgainst(text, reading.span)) return "level";
  const isTold =
    previous !== undefined && previous.end > turned.end && reading.kind !== "percent" && endsIn(lead, AT_RATE);
  if (CHANGED.test(withoutEnd(text.slice(turned.end, start), FILLER)) || (endsIn(lead, BY) && !isTold)) return "change";
  if (!isResumed && isNoun(text, turned, start)) return undefined;
  const since = before.slice(-Math.max(0, start - turned.end));
  // "A rise that reached 620" is no level; "the rise of calls to 620" is.
  if (!isResumed && isChangeNoun(text.slice(turned.start, turned.end)) && !ONWARD.test(since)) return undefined;
  if (reading.kind !== "percent" && COMPARED.test(`${since}#${after}`)) return "level";
  return endsIn(withoutEnd(since, FILLER), LEVEL) || endsIn(since, NAMED_LEVEL) || endsIn(since, REACHED)
    ? "level"
    : undefined;
}

/** "And recorded in December 203,115": the period between a verb and its number is passed over. */
const IN = /\s(?:in|during|في|خلال)(?:\s+شهر)?\s*$/i;

function behindVerb(text: string, previous: FigureReading | undefined, start: number): number {
  if (previous === undefined || !("period" in previous) || text.slice(previous.span.end, start) !== " ") return start;
  const words = text.slice(Math.max(0, previous.span.start - 12), previous.span.start);
  return previous.span.start - (IN.exec(words)?.[0].length ?? 0);
}

function isNear(text: string, from: number, to: number): boolean {
  return to - from < 2 * NEAR && !/[;؛\n]|\.(?![\d٠-٩])/.test(text.slice(from, to));
}

function isNoun(text: string, turn: Mention, start: number): boolean {
  const word = text.slice(turn.start, turn.end);
  if (/^[وفبل]?ال/.test(word) || /^لل/.test(word)) return true;
  if (!NOUN_BEFORE.test(text.slice(Math.max(0, turn.start - 24), turn.start))) return false;
  return /[ء-ي]/.test(word) || CAME_TO.test(text.slice(turn.end, start)) || /\breach/.test(text.slice(turn.end, start));
}

/** Where the number before a number stands, if there is one. */
function previousQuantity(readings: readonly FigureReading[], index: number): Span | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const other = readings[at];
    if (isQuantity(other)) return other.span;
  }
  return undefined;
}
