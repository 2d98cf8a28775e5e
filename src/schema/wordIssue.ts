import { type Language, MISSING_REASONS } from "../model/lists.js";
import { nearestKey } from "../model/nearestKey.js";
import { isMonth } from "../periods/isMonth.js";
import { readPeriod } from "../periods/readPeriod.js";
import { keepSamples } from "./keepSamples.js";
import type { RawIssue } from "./RawIssue.js";
import type { ReportIssue } from "./ReportIssue.js";
import { RULES } from "./rules.js";
import { valueAt } from "./valueAt.js";

/** How many values or keys are shown that would be right. */
const MOST_SHOWN = 20;
/** What can only be read as a count, of 15 digits at most: what parts them parts groups of three. */
const COUNT = /^\d{1,3}([,،٬\s]?\d{3}){0,4}$/;
/** What stands for a count that is too small to be told. */
const FEW = /[<≤]|أقل|دون|less|fewer|below|under/i;

/**
 * An issue in words.
 *
 * @param input - what was parsed
 * @param issue - what is wrong with it
 * @param language - the language of the message
 * @returns the issue with its message
 */
export function wordIssue(input: unknown, issue: RawIssue, language: Language): ReportIssue {
  const arabic = language === "ar";
  // In an Arabic line, keys and values keep their own order only inside an isolate.
  const keep = (latin: string) => (arabic ? `\u2066${latin}\u2069` : latin);
  // As in a value, a line break is written as \n: a file could forge a line of a log.
  const inLine = (text: string) => keep(quoted(text).slice(1, -1));

  const path = issue.path.map((key) => shorten(String(key))).join(".");
  const id = innermostId(input, issue.path);
  const isNothing = issue.code === "missing-key" || issue.isEnd === true;
  const value = isNothing ? (arabic ? "لا شيء" : "nothing") : show(issue.value, arabic);
  const root = arabic ? "التقرير" : "the report";
  const place = path === "" ? root : inLine(id === undefined ? path : `${path} (${id})`);
  const asked = RULES[issue.rule ?? issue.code][language];
  const rule = (arabic ? keepSamples(asked) : asked) + choices(issue, arabic, inLine) + (issue.detail ?? "");
  // The first letter, which some ask for the direction of a message, is of a path.
  const message = arabic
    ? `\u200F${place}: المطلوب ${rule}، والموجود ${keep(value)}${hint(issue, arabic)}`
    : `${place} needs ${rule}, got ${value}${hint(issue, arabic)}`;
  return { code: issue.code, path, ...(id === undefined ? {} : { id }), value, message };
}

function choices({ code, rule = code, known, value }: RawIssue, arabic: boolean, keep: (latin: string) => string) {
  if (known === undefined) return "";
  const shown = known
    .slice(0, MOST_SHOWN)
    .filter((key) => !key.includes("."))
    .map(shorten);
  if (shown.length === 0) return arabic ? " لا شيء" : " nothing";
  // Ids are a report's own: there may be thousands, each of any length. Of an object only its keys are known.
  const isId = rule === "unknown-id";
  const near =
    typeof value === "string" && !isId && rule !== "not-an-object"
      ? (known.find((key) => key.endsWith(`.${value}`)) ?? nearestKey(value, shown))
      : undefined;
  const meant = near && (arabic ? ` (لعل المقصود ${keep(near)})` : ` (did you mean ${near}?)`);
  const all = keep(shown.join(", ")) + (isId && known.length > MOST_SHOWN ? " …" : "");
  if (rule === "unknown-key") return meant ?? ` (${all})`;
  return ` ${all}${meant ?? ""}`;
}

/** How a text that was nearly right is written, a number in the place of a text or the other way round, and a count that is not there. */
function hint({ code, path, value, known }: RawIssue, arabic: boolean): string {
  const write = (key: string | false | undefined) =>
    !key ? "" : arabic ? `؛ يُكتب \u2066${key}\u2069` : `; write ${key}`;
  const isTime = /period|month/.test(code);
  if (typeof value === "number") {
    const key = isTime ? periodMeant(String(value), code) : code === "not-a-text" && String(value);
    return write(key && quoted(key));
  }
  if (value !== null && typeof value !== "string") return "";
  // As a text, null is one without digits.
  const text = String(value)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .trim();
  const isFew = FEW.test(text);
  if (code === "not-a-cell" && (isFew || !/\d/.test(text))) {
    const cell = `{ "missing": "${isFew ? "suppressed" : MISSING_REASONS[0]}" } (${MISSING_REASONS.join(", ")})`;
    return arabic ? `؛ فإن لم يتوافر العدد فليُكتب \u2066${cell}\u2069` : `; where there is no count, write ${cell}`;
  }
  if (value === null) return "";
  if (code === "not-an-object" && known?.[0] === "ar")
    return write(`{ "${/[ء-ي]/.test(value) ? "ar" : "en"}": ${show(value, arabic)} }`);
  if (code === "bad-id") {
    const id = text.toLowerCase().replace(/[ _.]+/g, "-");
    return write(/^[a-z][a-z0-9-]*$/.test(id) && quoted(shorten(id)));
  }
  // `not-a-count`, `not-a-cell`, `zero-denominator` and what else is a number, in few bytes; a score that is a key has quotes.
  if (/count|cell|zero|amount|percent|score|number/.test(code)) {
    if (path.at(-1) === value || !COUNT.test(text)) return "";
    const count = Number(text.replace(/\D/g, ""));
    return arabic
      ? `؛ يُقرأ \u2066${count}\u2069، فليُكتب بلا علامتي اقتباس`
      : `; it reads as ${count}: write it without quotes`;
  }
  if (code === "bad-month" && path.at(-1) === value && periodMeant(text, "bad-period") === value) {
    const field = path[0] === "causes" ? "tickets" : "totals";
    return arabic ? `؛ ومكان عدد ما زاد على شهر ${field}` : `; the count of a longer period stands in ${field}`;
  }
  return write(isTime && periodMeant(text, code));
}

function periodMeant(text: string, code: RawIssue["code"]): string | undefined {
  try {
    const key = readPeriod(text.toUpperCase().replace(/\b(?=\d\b)/, "0"));
    return code === "bad-period" || isMonth(key) === (code === "bad-month") ? key : undefined;
  } catch {
    return undefined;
  }
}

function innermostId(input: unknown, path: readonly PropertyKey[]): string | undefined {
  for (let length = path.length - 1; length > 0; length--) {
    const { value } = valueAt(input, [...path.slice(0, length), "id"]);
    if (typeof value === "string" && value !== "") return shorten(value);
  }
  return undefined;
}

function show(value: unknown, arabic: boolean): string {
  if (typeof value === "string") return quoted(shorten(value));
  if (Array.isArray(value)) return arabic ? `قائمة طولها ${value.length}` : `a list of ${value.length}`;
  if (value instanceof Date) return arabic ? "كائن Date" : "a Date";
  if (typeof value === "object" && value !== null) return arabic ? "كائن" : "an object";
  if (typeof value === "function") return arabic ? "دالة" : "a function";
  if (typeof value === "bigint") return `${value}n`;
  return Object.is(value, -0) ? "-0" : String(value);
}

/** As in JSON; marks of direction, which would turn the words around them, as escapes that can be seen. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /\p{Bidi_C}/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
