import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { endOfSentence } from "../page/endOfSentence.js";
import type { Context } from "../place/Context.js";
import { isTogether } from "../place/isTogether.js";
import { figuresBeside } from "./figuresBeside.js";
import { firstListed } from "./firstListed.js";
import type { Here } from "./Here.js";
import { idIn } from "./idIn.js";
import { isOfNames } from "./isOfNames.js";
import { isSumOf } from "./isSumOf.js";
import { namedFigures, SHARE, SHARES } from "./namedFigures.js";
import { sumBeside } from "./sumBeside.js";
import type { Told } from "./Told.js";

/** So many may be summed up. */
const MOST = 6;
/** So many are a list. */
const LONG = 12;
/** How much farther back a list may begin. */
const FAR = 200;
/** Fewer are the sum of others by chance. */
const LEAST = 100;
/** Not the first of them alone. */
const OF_ALL = /\ball (?:of them|three|four|five|six)\b/i;
/** The parts of a number are listed behind it. */
const LISTED = /^[^\d٠-٩.;؛]{0,40}[:(\n][\s\u2066-\u2069]*$/;
/** Of complaints upheld in full and in part: "something went wrong in 69% of cases". */
const FAULT = /\b(?:wrong|at least something|(?:at )?fault(?: was found)?) in\b/i;
/** What tells that numbers are added. */
const SUMMED =
  /\b(?:in all|altogether|in total|months|(?:fully|wholly) or partly)\b|كلي[\u064bا]* [أا]و جزئي|(?<![ء-ي])[وفب]?(?:(?:ال)?مجموع(?:هما?)?|ما مجموعه|بينهما|(?:ال)?(?:شهرين|[أا]شهر))(?![ء-ي])/i;

/** From a count to its share. */
const BETWEEN = /^[^\d٠-٩.;؛\n]{0,40}$/;

/** All channels by which nobody comes in person. */
const REMOTE =
  /\b(?:remote|non-physical) channels\b|(?<![ء-ي])(?:ال)?قنوات (?:ال[ء-ي]+ )?(?:(?:ال)?غير (?:ال)?حضورية|عن بعد|عن بُعد)(?![ء-ي])/i;

/** What tells the members of something. */
const COMPRISED = /\b(?:includ|compris|consist)[a-z]* |(?<![ء-ي])[وف]?[يت](?:شمل|ضم|تكون من|تألف من)(?![ء-ي])/i;

/**
 * What a number is the sum of, where its words tell that it is one, or name several things or periods, or its parts are listed behind
 * it: figures told beside it, or those that are named.
 */
export function partsOfSum(here: Here): readonly Figure[] | undefined {
  const { one, at, told, previous, next, index, report, from } = here;
  const sentence = here.sentence();
  const { reading, context } = one;
  const { claims, text } = context;
  const { end } = reading.span;
  const isMany = reading.value >= LEAST;
  const isPercent = reading.kind === "percent";
  if (isPercent && FAULT.test(sentence)) {
    const upheld = figuresBeside(told, at, -1, index, from, MOST, false).filter(({ subject }) => subject === "tickets");
    return sumBeside(sharesOf(upheld, index), reading, context);
  }
  const then = sumThen(previous, claims, index);
  if (isSumOf(then, reading, context)) return then;
  const ofLast = isPercent ? sharesOf(sumBefore(previous, reading, text, index), index) : [];
  if (isSumOf(ofLast, reading, context)) return ofLast;
  const isListed = isMany && LISTED.test(text.slice(end, next?.entry.span.start ?? end));
  // "In January and February there were 900 calls and 420 visits"
  const periods = claims.periods.length > 0 ? claims.periods : [...new Set(context.told)];
  const isOfSeveral = new Set([...claims.keys, ...claims.parts]).size > 1 || (isMany && periods.length > 1);
  const ofRemote = REMOTE.test(sentence)
    ? report.channels.flatMap(({ id, kind }) => (kind === "branch" ? [] : [`contacts/${id}`]))
    : [];
  const isWhole = isTogether(sentence) || COMPRISED.test(sentence);
  const isSaid = isWhole || SUMMED.test(sentence) || ofRemote.length > 0;
  const first = firstListed(figuresBeside(told, at, -1, index, from - FAR, LONG, false), sentence);
  const some = isPercent ? sharesOf(first, index) : first;
  if (isSumOf(some, reading, context)) return some;
  const isOfFirst = [...claims.keys, ...claims.parts].every((name) =>
    some.some(({ subject, key }) => name === `${subject}/${key}`),
  );
  if (some.length > 0 && isOfFirst && !OF_ALL.test(sentence)) return undefined;
  const isNamed = (isMany || isPercent) && isOfNames(text, reading.span.start);
  if (!isListed && !isOfSeveral && !isSaid && !isNamed) return undefined;
  const until = endOfSentence(text, isListed ? (next?.entry.span.end ?? end) : end);
  const ofKeys = (keys: readonly string[]): Context => ({
    ...context,
    claims: { ...claims, keys, parts: [], subjects: [] },
  });
  const isOfReport = claims.periods.every((period) => period === report.period) && context.role !== "base";
  const inReport = (keys: readonly string[]): readonly Figure[] =>
    keys.length > 0 && isOfReport ? namedFigures(ofKeys(keys), isPercent ? SHARE : "count", index, report.period) : [];
  const remote = inReport(ofRemote);
  if (isSumOf(remote, reading, context)) return remote;
  const behind = figuresBeside(told, at, 1, index, until, MOST, isPercent);
  for (const beside of [
    isListed ? [] : figuresBeside(told, at, -1, index, from, MOST, isPercent),
    behind,
    namedFigures(context, isPercent ? SHARE : "count", index, report.period),
    isPercent && isTogether(sentence) ? sharesOf(figuresBeside(told, at, -1, index, from, MOST, false), index) : [],
    periods.flatMap((period) => namedFigures(context, "count", index, period)),
  ]) {
    const parts = sumBeside(beside, reading, context);
    if (parts !== undefined) return parts;
  }
  // "Calls and e-mails together made 144,580; 10,191 came through the branches."
  const said = (context.said ?? []).filter((name) => !behind.some(({ key }) => name === `contacts/${key}`));
  // A part may be called by one word of its name: "Waste, roads and lighting: 41,563 tickets".
  const ofChannels = said.filter((name) => name.startsWith("contacts/"));
  const others = [...new Set(said)].filter((name) => !ofChannels.includes(name));
  return [ofChannels, ...["tickets", "causes"].map((subject) => others.map((name) => `${subject}/${name}`))]
    .map((names) => (isWhole || isNamed ? inReport(names) : []))
    .find((all) => isSumOf(all, reading, context));
}

/** The shares of the counts that are told before a number: "6,000 calls and 3,000 e-mails; together they make up 75%". */
function sharesOf(counts: readonly Figure[], { about }: FigureIndex): readonly Figure[] {
  return counts.flatMap(({ id, key = "", period }) =>
    (about(key, true).get(period) ?? []).flatMap(({ figure }) =>
      SHARES.includes(figure.measure) && figure.inputs[0] === id ? [figure] : [],
    ),
  );
}

/** What the sum right before its share is of: "26,691 tickets (49.2%)", "24,746، أي 67.4%". */
function sumBefore(
  told: Told | undefined,
  { span }: QuantityReading,
  text: string,
  { byId }: FigureIndex,
): readonly Figure[] {
  const { from = [], rule, span: { end = 0 } = {} } = told?.entry ?? {};
  return rule === "sum" && BETWEEN.test(text.slice(end, span.start)) ? from.flatMap((id) => byId.get(id) ?? []) : [];
}

/** The same as what the number before is the sum of, in another period, where nothing else is named. */
function sumThen(
  told: Told | undefined,
  { keys, parts: named, periods }: Context["claims"],
  { byId }: FigureIndex,
): readonly Figure[] {
  const { from = [], rule } = told?.entry ?? {};
  const parts = rule === "sum" && keys.length + named.length === 0 ? from.flatMap((id) => byId.get(id) ?? []) : [];
  const ids = new Set(periods.flatMap((period) => parts.map((part) => idIn(part, period))));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}
