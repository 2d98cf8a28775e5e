import type { CodeReading, PeriodReading } from "./FigureReading.js";
import { isMonthDay } from "./isMonthDay.js";
import { readYear } from "./readYear.js";
import { asciiDigits, type Found, follows, placeOf, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** With so few digits in its year it may be the number of a section or a version: `3.1.21`. */
const SECTION = /^(?:[1-9]|1[0-2])\.[1-9]\d?\.\d\d$|[^\d.]/;

/** The time of a day that a machine writes: "2021-03-31T14:05:33.123Z". */
const STAMP = /^T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[-+]\d\d:?\d\d)?/;
const STAMP_LENGTH = 32;

/** Reads numerals joined by `/`, `:` or `-`, or a date with points: a date, month, time or code; ranges such as `10-20` are left alone. */
export function readComposite(source: Source, at: number): Found | undefined {
  const { tokens, text } = source;
  const first = tokens[at];
  if (!first?.numeral) return undefined;
  const { script, opaque, digits } = first.numeral;
  // `31.3.2021`: the points of a number part groups of three.
  const pointed = opaque ? asciiDigits(text.slice(first.start, first.end)) : "";
  const joint = opaque ? 0 : tokens[at + 1]?.gap;
  const apart = joint === (GAP.slash | GAP.space);
  let parts: Part[] = [first.numeral];
  let end = first.end;
  let next = at + 1;
  if (opaque)
    parts = SECTION.test(pointed)
      ? []
      : pointed.split(".").map((part) => ({ digits: part.length, units: Number(part) }));
  else if (digits && (apart || joint === GAP.slash || joint === GAP.colon || joint === GAP.dash))
    for (let token = tokens[next]; follows(token, joint) && token.gap === joint; token = tokens[next]) {
      if (!token.numeral?.digits || token.numeral.percent || text.charAt(end) === "=") break;
      if (apart && parts.length === 3) return undefined;
      parts.push(token.numeral);
      end = token.end;
      next++;
    }
  if (parts.length < 2) return undefined;

  const place = (last: number): ReturnType<typeof placeOf> => placeOf(source, first.start, last, script);
  const code = (kind: CodeReading["kind"]): Found => ({
    reading: { ...place(end), kind, code: asciiDigits(text.slice(first.start, end)) },
    next,
  });
  const [a, b, c] = parts;
  const cue = follows(first, GAP.near | GAP.colon) ? tokens[at - 1]?.word?.cue : undefined;
  const numbered =
    cue === "number" || cue === "ordinal" || /\bNo\. ?$/i.test(text.slice(Math.max(0, first.start - 5), first.start));
  const date = parts.length === 3 && joint !== GAP.colon && !(opaque && numbered) ? dateOf(a, b, c) : undefined;
  // Only the parts of a date are written apart: `12 / 5 / 2021`.
  if ((apart || opaque) && date === undefined) return undefined;
  if (joint === GAP.colon) {
    const clock =
      (a?.units ?? 99) < 25 && parts.length < 4 && parts.slice(1).every((part) => part.digits === 2 && part.units < 60);
    return code(clock ? "time" : "other");
  }
  if (parts.length === 2) {
    const year = readYear(source, at);
    if (year?.endYear !== undefined) return undefined;
    // A law has its number and year: "رقم 12/2019".
    const month = monthOf(a, b);
    if (month !== undefined && numbered) return code("other");
    if (month !== undefined) return { reading: { ...place(end), kind: "month", period: month }, next };
    const isLocal = a?.digits === 3 && b?.digits === 4 && (cue === "phone" || cue === "center");
    if (joint === GAP.dash && (isLocal || isDialled(a, b) || isDialled(b, a))) return code("phone");
    return joint === GAP.slash ? code("other") : undefined;
  }
  if (date !== undefined) {
    end += STAMP.exec(text.slice(end, end + STAMP_LENGTH))?.[0].length ?? 0;
    while ((tokens[next]?.start ?? end) < end) next++;
    const era = tokens[next];
    const role = follows(era, GAP.space) ? era.word?.role : undefined;
    const marked = role === "era" || role === "hijri-era";
    const reading: PeriodReading = {
      ...place(marked ? (era?.end ?? end) : end),
      kind: "date",
      period: date,
      ...(date < "1600" && { calendar: "islamic" as const }),
    };
    return { reading, next: marked ? next + 1 : next };
  }
  const dialled =
    first.numeral.sign === "+" ||
    asciiDigits(text.charAt(first.start)) === "0" ||
    (first.numeral.units === 1 && parts.map(({ digits }) => digits).join("") === "1334");
  return code(dialled && joint === GAP.dash ? "phone" : "other");
}

/** A month of 30 days, as each of the Hijri ones may be. */
const THIRTY = 4;

interface Part {
  readonly digits: number;
  readonly units: number;
}

/** `06-5802666`: the area, which begins with 0, and its number. */
function isDialled(area: Part | undefined, number: Part | undefined): boolean {
  if (!area || !number || area.digits < 2 || area.digits > 4 || number.digits < 6 || number.digits > 8) return false;
  return area.units < 10 ** (area.digits - 1);
}

function monthOf(a: Part | undefined, b: Part | undefined): string | undefined {
  const [year, month] = a?.digits === 4 ? [a, b] : [b, a];
  if (!year || !month || year.digits !== 4 || month.digits > 2 || month.units < 1 || month.units > 12) return undefined;
  return year.units >= 1900 && year.units <= 2100 ? `${year.units}-${pad(month.units)}` : undefined;
}

function dateOf(a: Part | undefined, b: Part | undefined, c: Part | undefined): string | undefined {
  if (!a || !b || !c) return undefined;
  const [year, one, two] = a.digits === 4 ? [a, b, c] : [c, b, a];
  const swapped = one.units > 12;
  const month = swapped ? two.units : one.units;
  const day = swapped ? one.units : two.units;
  const century = year.digits === 2 && a.digits < 3 ? (year.units > 60 ? 1900 : 2000) : 0;
  const value = year.units + century;
  if (month < 1 || month > 12 || !isMonthDay(day, value < 1600 ? THIRTY : month, value) || value < 1300 || value > 2100)
    return undefined;
  return `${value}-${pad(month)}-${pad(day)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
