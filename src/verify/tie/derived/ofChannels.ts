import type { Figure } from "../../../figures/Figure.js";
import { countOf } from "../match/countOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { derivedFrom } from "./derivedFrom.js";
import type { Here } from "./Here.js";
import { isRatioOf } from "./isRatioOf.js";
import { isSumOf } from "./isSumOf.js";

/** How many channels are told as one: "the other three channels", `القنوات الثلاث`. */
const CHANNELS =
  /\b(two|three|four|five|six|seven) (?:[a-z]+ )?channels\b|(?<![ء-ي])[لب]?(?:ال)?قنوات(?:ها|نا)? (?:ال[ء-ي]+ )?ال(ثلاث|أربع|خمس|ست|سبع)[ةه]?(?![ء-ي])/i;
const COUNTS = ["", "", "two", "three ثلاث", "four أربع", "five خمس", "six ست", "seven سبع"];
const OTHER = /\bother\b|[أا]خرى/i;
/** How far, in characters, a label stands above its number. */
const NEAR = 80;
/** Sums of so many channels at most are tried, and fewer contacts are the sum of some by chance. */
const MOST = 9;
const LEAST = 1000;

/** The sum of so many channels as its sentence says, if only one choice of them gives it, or the share of the one that is named in such a sum. */
export function ofChannels(here: Here): TieOutEntry | undefined {
  const { one, report } = here;
  const sentence = here.sentence();
  const { reading, context } = one;
  const { byId } = here.index;
  const { channels, period: reportPeriod } = report;
  // A number that begins its line has its label above it.
  const { start } = reading.span;
  const label = context.text
    .slice(Math.max(0, start - NEAR), start)
    .split("\n")
    .at(-2);
  const words = context.text.charAt(start - 1) === "\n" ? `${label} ${sentence}` : sentence;
  const [, english, arabic] = CHANNELS.exec(words) ?? [];
  const word = (english ?? arabic ?? "").toLowerCase();
  const isShare = reading.kind === "percent";
  if (word === "" || channels.length > MOST || (!isShare && reading.value < LEAST)) return undefined;
  const many = COUNTS.findIndex((words) => words.split(" ").includes(word));
  const { claims } = context;
  const [key, ...others] = claims.keys.filter((name) => name.startsWith("contacts/"));
  for (const period of claims.periods.length > 0 ? claims.periods : [reportPeriod]) {
    const counts = channels.flatMap(({ id }) => byId.get(`contacts/${id}/${period}`) ?? []);
    const own = counts.find((figure) => `contacts/${figure.key}` === key);
    const listed = OTHER.test(words) ? counts.filter((figure) => figure !== own) : counts;
    const fitting = choose(listed, many).filter((parts) =>
      isShare
        ? own !== undefined && others.length === 0 && isRatioOf(own, sumOf(parts), "share", reading, context)
        : isSumOf(parts, reading, context),
    );
    const [parts = [], ...more] = fitting.filter(
      (choice) => !isShare || listed !== counts || choice.some((part) => part === own),
    );
    if (parts.length === 0 || more.length > 0) continue;
    return derivedFrom(reading, isShare ? "share" : "sum", isShare && own ? [own, ...parts] : parts);
  }
  return undefined;
}

function sumOf(parts: readonly Figure[]): Figure | undefined {
  const [first] = parts;
  if (first?.result.status !== "ok") return undefined;
  const value = parts.reduce((sum, part) => sum + countOf(part), 0);
  return { ...first, result: { ...first.result, value } };
}

/** Each choice of so many. */
function choose(all: readonly Figure[], many: number): readonly (readonly Figure[])[] {
  const [first, ...rest] = all;
  if (many === 0) return [[]];
  if (first === undefined || all.length < many) return [];
  return [...choose(rest, many - 1).map((chosen) => [first, ...chosen]), ...choose(rest, many)];
}
