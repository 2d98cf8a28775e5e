import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";

/** The words of each place among the parts of a year; those of the last one stand behind all others. */
const PLACES = ["first أول اول", "second ثاني", "third ثالث", "fourth رابع", "last final أخير اخير"];
/** A quarter of the Maghreb, the last quarter, or a place alone, behind a comma or an "and" and before its number, or behind it: "and 120 in the second". */
const PART =
  /(?<![ء-ي])الفصل ال(?<chapter>[أا]ول|ثاني|ثالث|رابع|[أا]خير)(?![ء-ي]|:| من هذ)|\b(?<whole>last|final) quarter\b|(?<![ء-ي])ال(?:ربع|ثلاثي) ال(?<ends>[أا]خير)(?![ء-ي])|(?:\bthe |(?<=[،,] |(?<![ء-ي])[وف]|في )ال)(?<alone>first|second|third|fourth|last|final|ثاني|ثالث|رابع|[أا]خير)(?! [\d٠-٩]+ (?:days|weeks|months|years|quarters|hours|يوم|[أا]يام|[أا]سابيع|[أا]شهر|سنوات))(?=[,:،]?(?: (?:with|at|had|saw|brought))? ?[\d٠-٩]|(?<=[\d٠-٩] (?:in the [a-z]+|في ال[ء-ي]+))[,،;؛.])/gi;
/** What a reader is sent to is a chapter. */
const SEE = /(?<![ء-ي])(?:راجعو?ا?|[أا]نظرو?ا?) $/;
/** Without its year it may be a chapter, but for a page that dates one, and where something was counted: "540 مكالمة في الفصل الثالث". */
const COUNTED = /(?:[\d٠-٩] (?:[ء-ي]+ )?(?:في|خلال)|(?<![ء-ي])[وف]?كان(?: في)?) $/;
const YEAR = /[\d٠-٩]{4}/;
/** How far, in characters, the part stands that another one follows, and what is counted in it. */
const NEAR = 200;
const BESIDE = 24;
/** Another sentence, or other things in an order. */
const APART = /[.؟?!](?![\d٠-٩])|\n|first|[أا]ول/i;

/**
 * The readings of a text and the parts of the year that it names by their place alone: "100 in the first quarter and 120 in the second",
 * `في الفصل الثالث`, and the last quarter of a report of a year.
 */
export function withParts(
  readings: readonly FigureReading[],
  text: string,
  reportPeriod: string,
): readonly FigureReading[] {
  // Once a quarter is called so with its year, the others are, too.
  const isTerm = readings.some(
    ({ kind, text: words }) => kind === "quarter" && YEAR.test(words) && words.includes("فصل"),
  );
  const merged: FigureReading[] = [];
  let before: PeriodReading | undefined;
  let next = 0;
  for (const { index: start, 0: words, groups = {} } of text.matchAll(PART)) {
    const span = { start, end: start + words.length };
    for (let each = readings[next]; each !== undefined && each.span.end <= start; each = readings[++next]) {
      merged.push(each);
      if (each.kind === "quarter" || each.kind === "half") before = each;
    }
    // "كانون الثاني" is a month.
    if ((readings[next]?.span.start ?? span.end) < span.end) continue;
    const { alone, chapter, whole = groups["ends"] } = groups;
    const word = (alone ?? chapter ?? whole ?? "").toLowerCase();
    const place = PLACES.findIndex((names) => names.split(" ").includes(word)) + 1;
    const lead = text.slice(Math.max(0, start - BESIDE), start);
    const isOfYear = !reportPeriod.includes("-");
    const isCounted =
      chapter !== undefined && (isTerm && (place < 5 || isOfYear) ? !SEE.test(lead) : COUNTED.test(lead));
    const isLast = whole !== undefined && isOfYear;
    const period =
      alone !== undefined ? follows(before, place, text, start) : isCounted || isLast ? `Q${Math.min(place, 4)}` : "";
    if (period === "") continue;
    before = { kind: period.includes("H") ? "half" : "quarter", period, span, text: words, script: "word" };
    merged.push(before);
  }
  return [...merged, ...readings.slice(next)];
}

/** The part of that place in the year of one that is told before it in its sentence; empty where none is, or not before it. */
function follows(before: PeriodReading | undefined, place: number, text: string, start: number): string {
  const { period, span } = before ?? { period: "", span: { end: 0 } };
  const most = period.includes("H") ? 2 : 4;
  const part = place > 4 ? most : place;
  const isNext = part <= most && part > Number(period.slice(-1)) && start - span.end < NEAR;
  return isNext && period !== "" && !APART.test(text.slice(span.end, start)) ? period.slice(0, -1) + part : "";
}
