import type { Figure } from "../../../figures/Figure.js";
import { isExactCount } from "../../../model/isExactCount.js";
import { agreementOf } from "../match/agreementOf.js";
import { countOf } from "../match/countOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { isOfSomeChannels } from "../page/isOfSomeChannels.js";
import { derivedFrom } from "./derivedFrom.js";
import type { Here } from "./Here.js";
import { isPlainly } from "./isPlainly.js";
import { isRatioOf } from "./isRatioOf.js";
import { partOf } from "./partOf.js";
import type { Told } from "./Told.js";

/** What is left is told so, in the name of its row or column, or beside it. */
const REST =
  /\b(?:others?|rest|remaining|remainder)\b|(?<![ء-ي])[ولب]?(?:ال)?(?:[أا]خرى|باق[يى]|بقي[ةه]|متبقي[ةه]?)(?![ء-ي])/i;
/** So many numbers before it are looked at. */
const MOST = 60;
/** How far, in characters, such words stand before and behind a number. */
const BEFORE = 24;
const BEHIND = 40;
/** More is told of it, under whatever name: "by e-mail or in person". */
const MORE = /^[^.;؛\n\d٠-٩]*(?:\b(?:or|and) |(?<![ء-ي])(?:[أا]و |و(?:ال|ب|عبر|في|من)))(?!\d)/;
const FAR = 80;
/** "The rest, or 861" */
const AGAIN = /[،,] (?:[أا]ي|و(?:قدر|عدد)ه[ا]?|or|i\.e\.|that is,?) $/i;
/** A name that begins the next item. */
const PARTED = /[.;؛:\n|\t]|[,،](?![\d٠-٩])/;

/** A number that is told as what is left of a whole behind the parts of it that are told before it, each of them another one. */
export function restBeside({ one, at, told, index }: Here): TieOutEntry | undefined {
  const { entry, meant, context } = one;
  if (!isRest(one)) return undefined;
  const parts = new Map<string, Figure>();
  let whole: Figure | undefined;
  for (let place = at - 1; place >= Math.max(0, at - MOST); place--) {
    const before = told[place];
    // What is left is told as a count and as a share.
    if (before?.entry.rule === "rest") continue;
    const [part, all] = partOf(before, index);
    // In a row each period has a part of its own.
    if (context.cell && part !== undefined && !context.periods.includes(part.period)) continue;
    if (part === undefined || all === undefined || (whole !== undefined && whole !== all)) break;
    whole = all;
    parts.set(part.id, part);
  }
  const [first] = parts.values();
  if (whole === undefined || first?.result.status !== "ok" || isOfAnother(one, whole, parts, index)) return undefined;
  let rest = countOf(whole);
  for (const part of parts.values()) rest -= countOf(part);
  if (!isExactCount(rest)) return undefined;
  const left: Figure = { ...first, result: { ...first.result, value: rest } };
  const isIt =
    meant.kind === "percent"
      ? isRatioOf(left, whole, "share", meant, context)
      : isPlainly(agreementOf(left, meant, context.isStrict));
  return isIt ? derivedFrom(entry, "rest", [whole, ...parts.values()]) : undefined;
}

/** Whether what is left is told of one channel or subset, of which the report says how much there was: "the remaining 29 by e-mail". */
function isOfAnother(
  { reading: { span }, context: { claims, text } }: Told,
  { subject, period }: Figure,
  parts: ReadonlyMap<string, Figure>,
  { byId }: FigureIndex,
): boolean {
  const [named = "", other] = new Set(claims.keys);
  const id = `${named}/${period}`;
  const isAlone =
    other === undefined && named.startsWith(`${subject}/`) && !MORE.test(text.slice(span.end, span.end + FAR));
  return isAlone && !parts.has(id) && byId.get(id)?.result.status === "ok";
}

function isRest({ reading, context: { cell, label = "", text } }: Told): boolean {
  if (cell) return REST.test(label) || isOfSomeChannels(label);
  const { start } = reading.span;
  const end = Math.max(reading.span.end, reading.nounSpan?.end ?? 0);
  const [before = ""] = text
    .slice(Math.max(0, start - BEFORE), start)
    .replace(AGAIN, " ")
    .split(PARTED)
    .slice(-1);
  const [behind = ""] = text.slice(end, end + BEHIND).split(PARTED, 1);
  return REST.test(before) || REST.test(behind);
}
