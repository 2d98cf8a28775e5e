import { follows, type Source } from "./Source.js";
import { startsNoun } from "./startsNoun.js";
import { GAP } from "./tokenize.js";

/** A year as it stands. */
export interface Year {
  readonly value: number;
  /** The last year of `2018-19`. */
  readonly endYear: number | undefined;
  readonly islamic: boolean;
  /** An era letter says that it is a year. */
  readonly era: boolean;
  readonly reversed: boolean;
  readonly end: number;
  readonly next: number;
}

const UNIT = /^[ \u00a0][%٪](?:[\r\n]|$)/;

/** Reads four undivided digits as a year of 1900 to 2100, or of 1300 to 1599 in the Hijri calendar. */
export function readYear({ text, tokens }: Source, at: number, mayReverse = false): Year | undefined {
  const token = tokens[at];
  const numeral = token?.numeral;
  if (token === undefined || numeral?.digits !== 4 || numeral.sign !== "") return undefined;
  const reversed = !isYear(numeral.units);
  // `9102` after a month is 2019 from a document that turned its digits round, but in `9102 مهمة` it counts.
  const isCounted = tokens[at + 1]?.word?.noun !== undefined || startsNoun(text, token.end);
  if (reversed && (!mayReverse || isCounted)) return undefined;

  const value = reversed ? Number([...String(numeral.units)].reverse().join("")) : numeral.units;
  if (reversed && (value < 1900 || value > 2100)) return undefined;
  // The unit of a column behind its head: "in December 2013 %"
  const isHead = numeral.percent && UNIT.test(text.slice(token.end - 2, token.end + 1));
  if (numeral.percent && !(isHead && tokens[at - 1]?.word?.month !== undefined)) return undefined;
  let end = numeral.percent ? token.end - 2 : token.end;
  let next = at + 1;
  let endYear: number | undefined;
  const second = tokens[next];
  const last = second?.numeral;
  const isJoined = follows(second, GAP.dash | GAP.slash | GAP.space) && (second.gap & (GAP.dash | GAP.slash)) !== 0;
  if (isJoined && last && (last.digits === 2 || last.digits === 4)) {
    const isCounted = (second.gap & GAP.space) !== 0 && tokens[next + 1]?.word?.noun !== undefined;
    if (Math.abs(last.units) === (last.digits === 4 ? value + 1 : (value + 1) % 100) && !isCounted) {
      endYear = value + 1;
      end = second.end;
      next++;
    }
  }
  const mark = tokens[next];
  const role = mark?.word?.role;
  // "1445H", "1445 H": no half of such a year
  const isHijri =
    role === "half" && value < 1600 && /^H(?![a-z\d])/.test(text.slice(mark?.start, (mark?.start ?? 0) + 2));
  const era = follows(mark, GAP.space) && mark.prefix === 0 && (role === "era" || role === "hijri-era" || isHijri);
  if (era) {
    end = mark.end;
    next++;
  }
  const islamic = value < 1600 && role !== "era";
  return { value, endYear, islamic, era, reversed, end, next };
}

/** Reads the year that may follow a month or quarter, over words such as `من عام` and `of the year`. */
export function readYearAfter(source: Source, at: number, mayReverse = false): Year | undefined {
  for (let next = at; next < at + 4; next++) {
    const token = source.tokens[next];
    if (!follows(token, GAP.space | GAP.comma | GAP.bracket | GAP.dash | GAP.slash)) return undefined;
    if (token.numeral) return readYear(source, next, mayReverse);
    const { role, cue } = token.word ?? {};
    if (role !== "link" && role !== "in" && cue !== "year") return undefined;
  }
  return undefined;
}

function isYear(value: number): boolean {
  return (value >= 1900 && value <= 2100) || (value >= 1300 && value < 1600);
}
