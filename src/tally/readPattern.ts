import { FeedbackError } from "../model/FeedbackError.js";
import { layoutNeed } from "./layoutNeed.js";
import type { Moment, TimestampProblem } from "./Moment.js";
import { plainText } from "./plainText.js";
import { readOffset } from "./readIso.js";
import { setMoment } from "./setMoment.js";
import type { Zone } from "./zone.js";

const UNREADABLE = "unreadable-timestamp";
// In English, of which MMM reads the first three letters, and in Arabic: of Egypt and the Gulf, of the Levant and Iraq, and what Morocco, Algeria with Tunisia,
// and Mauritania have of their own. They are written as `monthOf` folds them.
const MONTHS =
  "january february march april may june july august september october november december يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانونثاني شباط اذار نيسان ايار حزيران تموز اب ايلول تشريناول تشرينثاني كانوناول - - - - ماي - يوليوز غشت شتنبر - نونبر دجنبر جانفي فيفري - افريل - جوان جويليو اوت - - - - - - - - - - - اغشت شتمبر - - دجمبر";
const TOKENS = /(Y{4}|YY|M{1,4}|DD?|dddd?|HH?|hh?|mm|ss|S+|a|Z)|([A-SU-Za-z]+)|\[(.*?)\]|./g;
const SOURCES: Readonly<Record<string, string>> = {
  S: "(\\d)",
  ddd: "([^\\d\\s]+)",
  dddd: "([^\\d\\s]+)",
  MMM: "([a-z]{3}|june|july|sept)\\.?",
  MMMM: "([a-z]+|[ء-\u0652]+(?:[\\s/]+[ء-\u0652]+){0,3})",
  a: "([ap]m|[ap]\\.m\\.|ص(?:باح\u064B?ا\u064B?)?|م(?:ساء\u064B?)?)",
  Z: "(z|(?:gmt|utc|غرينتش)?(?:[+−-](?:\\d\\d(?::?\\d\\d)?|\\d(?::\\d\\d)?))?)",
};

/**
 * A reader of one layout, for example `DD-MM-YY` or `MM/DD/YYYY hh:mm:ss a`. Tokens: `YYYY`, `YY` (20YY), `MMM` (Jan, Jan.,
 * June, July, Sept), `MMMM` (January, يناير, كانون الثاني/يناير, جانفي), `MM`, `M`, `DD`, `D`, `HH`, `H`, `hh`, `h` with `a` (AM, p.m., ص, مساءً), `mm`, `ss`, `SSS`
 * (any number of S, each a digit), `Z` (Z, +0300, +3, GMT+3, UTC, غرينتش+3:30); a single letter but S also reads two digits. `ddd` and `dddd` pass over the name of a weekday; `T` stands for itself, and what is in `[…]`.
 */
export function readPattern(
  pattern: string,
  zone: Zone | undefined,
): (text: string, into: Moment) => TimestampProblem | undefined {
  const tokens: string[] = [];
  let odd: string | undefined;
  // A text comes with its digits in ASCII and without marks of direction.
  const source = plainText(pattern).replace(TOKENS, (text: string, token?: string, word?: string, literal = text) => {
    odd ??= word;
    // Intl writes narrow spaces, and a sheet those that do not break.
    if (!token) return literal.replace(/\W/g, "\\$&").replace(/ /g, "s");
    tokens.push(token);
    return SOURCES[token] ?? (token.length === 1 ? "(\\d\\d?)" : `(\\d{${token.length}})`);
  });
  const letters = tokens.map((token) => token[0]).join("");
  const need = odd
    ? `tokens in that case and other words in brackets, [at], not ${odd}`
    : layoutNeed(tokens, letters, source);
  if (need !== undefined)
    throw new FeedbackError(
      "bad-option",
      `timestamp needs iso, epoch-ms, epoch-s, excel or a layout such as DD-MM-YYYY HH:mm, and in it ${need}`,
      pattern,
    );
  const has = (letter: string) => letters.includes(letter);
  const letterCount = tokens.includes("MMMM") ? undefined : 3;
  const names = MONTHS.split(" ").map((name) => name.slice(0, letterCount));
  const hasTime = /h/i.test(letters);
  if (hasTime && !has("Z") && !zone) {
    throw new FeedbackError("bad-time-zone", "a timestamp without zone needs sourceTimeZone", pattern);
  }

  const layout = new RegExp(`^${source}$`, "i");
  return (text, into) => {
    const match = layout.exec(text);
    if (!match) return UNREADABLE;
    const part = (letter: string) => (has(letter) ? (match[letters.indexOf(letter) + 1] ?? "") : "");
    const number = (letter: string) => Number(part(letter));
    const year = number("Y") + (tokens.includes("YY") ? 2000 : 0);
    const month = number("M") || monthOf(part("M").slice(0, letterCount), names);
    const hour = has("a") ? twelveHours(number("h"), part("a")) : number("H");
    const offset = has("Z") ? offsetOf(part("Z")) : Number.NaN;
    // 24:00 is the end of the day.
    const isHour = hour < 24 || (hour === 24 && !/[1-9]/.test(part("m") + part("s") + part("S")));
    if (!isHour || number("m") > 59 || number("s") > 59 || (has("Z") && Number.isNaN(offset))) return UNREADABLE;
    const parts = has("S") ? Number(part("S").padEnd(3, "0").slice(0, 3)) : 0;
    const time = hasTime ? ((hour * 60 + number("m")) * 60 + number("s")) * 1000 + parts : -1;
    return setMoment(into, year, month, number("D"), time, offset, zone);
  };
}

/** Reads an offset as `readIso` does, and with an hour of one digit, a minus sign, and the name of the prime meridian or UTC before it, or such a name alone. */
function offsetOf(text: string): number {
  const [, name, sign, digits = ""] = /^([^\d+−-]*)([+−-]?)(.*)$/.exec(text) ?? [];
  if (!sign) return name ? 0 : Number.NaN;
  return readOffset(`${sign === "+" ? "+" : "-"}${/^\d(?::|$)/.test(digits) ? "0" : ""}${digits}`, 0);
}

/** The hour of the day, or 25 if there is none such. */
function twelveHours(hour: number, half: string): number {
  return hour < 1 || hour > 12 ? 25 : (hour % 12) + (/^[pم]/i.test(half) ? 12 : 0);
}

/** The month of a name, or of two for one month, كانون الثاني/يناير; 0 if there is none. */
function monthOf(name: string, names: readonly string[]): number {
  // Hamza, vowels and the article of a second word are left out, and the spellings of June and July are one.
  const bare = name
    .toLowerCase()
    .replace(/[آأإ]/g, "ا")
    .replace(/[\u0640\u064B-\u0652]|\s(?:ال)?/g, "");
  const [month = 0, ...others] = bare.split("/").map((each) => (names.indexOf(each.replace(/[ةه]$/, "و")) % 12) + 1);
  return others.every((other) => other === month) ? month : 0;
}
