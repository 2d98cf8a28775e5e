import type { FigureReading } from "./FigureReading.js";
import { isOfYear } from "./isOfYear.js";
import { makePeriod } from "./makePeriod.js";
import { readYear } from "./readYear.js";
import { type Found, follows, type Source } from "./Source.js";
import { startsNoun } from "./startsNoun.js";
import { GAP } from "./tokenize.js";

/** `العام الماضي 2024` */
const LAST_YEAR = /(?:عام|سنة) ال(?:ماضي|حالي|جاري|منصرم|سابق|فائت|مقبل|قادم)ة?،? ?[(«"]?$/;
/** "Complaints in numbers 2023", `الوزارة بالأرقام ٢٠٢٣`, at the end of a line that asks nobody to call. */
const TITLE =
  /^(?!.*(?:\bcall|\bdial|\bcontact|[إا]?تصل|[إا]تصال|تواصل|هاتف)).*(?:\bin (?:numbers|figures)|\bkey (?:numbers|figures)|\bat a glance|(?<![ء-ي])(?:(?:في|بال|[أا]هم ال|[أا]برز ال) ?[أا]رقام))[:,،]? [(«"]?$/i;
const END = /^[)»"]?:?[ \t]*(?:\n|$)/;
const NEW = /^ (?:new|more|further|additional) [a-z]/i;
/** No title is longer. */
const LINE = 80;

/** `عام ٢٠٢١`, `2021م`, `2018-19`, and a year after `and` in a list of years. */
export function readCuedYear(source: Source, at: number, previous: FigureReading | undefined): Found | undefined {
  const { text, tokens } = source;
  const token = tokens[at];
  const year = readYear(source, at);
  if (year === undefined || !token?.numeral) return undefined;
  const letter = tokens[year.next];
  const part = tokens[year.next + 1];
  if (follows(letter, GAP.space | GAP.dash) && letter.end - letter.start === 1 && letter.word?.role === "quarter") {
    if (part?.gap === 0 && part.numeral?.digits === 1 && part.numeral.units > 0 && part.numeral.units < 5) {
      const quarter = { ...year, end: part.end };
      const name = `Q${part.numeral.units}`;
      return { reading: makePeriod(source, token.start, part.end, "quarter", name, quarter), next: year.next + 2 };
    }
  }
  const cue = tokens[at - 1];
  // "During the year (1501) complaints" are so many complaints, and so are `خلال العام 1432 شكوى`, "In the year 1333 new cases".
  const counts =
    (year.islamic && NEW.test(text.slice(year.end, year.end + LINE))) ||
    (letter?.word?.noun !== undefined &&
      (text.charAt(token.start - 1) === "(" ||
        (year.islamic && letter.gap === GAP.space && !letter.prefix && !letter.word.plural)));
  const isLast =
    letter?.word?.noun === undefined &&
    !startsNoun(text, year.end) &&
    LAST_YEAR.test(text.slice(Math.max(0, token.start - 24), token.start));
  const cued =
    isLast ||
    (follows(token, GAP.near | GAP.colon) && cue?.word?.cue === "year" && !counts) ||
    isTitled(text, token.start, year.end);
  const joint = cue?.word?.role === "and" || cue?.word?.role === "to";
  const listed =
    joint && previous?.kind === "year" && follows(cue, GAP.space) && previous.span.end === tokens[at - 2]?.end;
  const named = cued || listed || year.era || year.endYear !== undefined;
  if (!named && (year.islamic || !isOfYear(text, year.end))) return undefined;
  return { reading: makePeriod(source, token.start, year.end, "year", "", year), next: year.next };
}

function isTitled(text: string, start: number, end: number): boolean {
  const line =
    text
      .slice(Math.max(0, start - LINE), start)
      .split("\n")
      .at(-1) ?? "";
  return END.test(text.slice(end, end + LINE)) && TITLE.test(line);
}
