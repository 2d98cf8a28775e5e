import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { idIn } from "./idIn.js";
import { matchedFigure } from "./matchedFigure.js";
import { otherThan } from "./otherThan.js";

/** What something has come to, behind by how much it moved: "rose by 16.6% on 2023 to", "ليبلغ". */
const REACHED =
  /(?:\b(?:to|reach(?:ed|es|ing)?|stand(?:s|ing)? at)|(?<![ء-ي])(?:[إا]لى|ل[يت](?:بلغ|صل|سجل)))(?: [a-zء-ي]+){0,2}[\s\u2066-\u2069]*$/i;

/** What it was then: "on 2023, when it came to". */
const THEN = /\b(?:when|which|that|had|was|were)\b|(?<![ء-ي])(?:حين|حيث|ال[ذت]ي|كان)/i;

/** A level that is told behind its own change and is what was there before: it is held to what it has come to. */
export function wrongLevel({ one, previous: before, index: { byId } }: Here): TieOutEntry | undefined {
  const change = matchedFigure(before, byId);
  const level = byId.get(one.entry.figure ?? "");
  if (before === undefined || level === undefined || change?.form.startsWith("signed-") !== true) return undefined;
  const between = one.context.text.slice(before.reading.span.end, one.reading.span.start);
  if (!change.inputs.includes(level.id) || change.period === level.period || /[.;؛\n]/.test(between)) return undefined;
  return REACHED.test(between) && !THEN.test(between)
    ? otherThan(one, byId.get(idIn(level, change.period)), "period")
    : undefined;
}
