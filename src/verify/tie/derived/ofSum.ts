import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { isRatioOf } from "./isRatioOf.js";
import type { Told } from "./withDerived.js";

/** A part of what was told. */
const OF_THEM = /^[^\d٠-٩.؛;]{0,40}(?:\b(?:of which|of them|of these)|(?<![ء-ي])من(?:ها|هم))[\s\u2066-\u2069]*$/i;

/** The share that one thing has of the sum that is told before it: "9,600 by telephone, portal and e-mail, of which 71% calls". */
export function ofSum(
  { entry: { span, text }, reading, context }: Told,
  told: readonly (Told | undefined)[],
  { byId }: FigureIndex,
): TieOutEntry | undefined {
  const before = told.find((each) => each?.reading.script !== "word");
  const { rule, from = [] } = before?.entry ?? {};
  if (before === undefined || reading.kind !== "percent" || rule !== "sum") return undefined;
  if (!OF_THEM.test(context.text.slice(before.reading.span.end, span.start))) return undefined;
  const parts = from.flatMap((id) => byId.get(id) ?? []);
  const part = parts.find(({ subject, key }) => context.claims.keys.includes(`${subject}/${key}`));
  const all = part && { ...part, result: { ...part.result, value: before.reading.value } };
  const isIt = part?.result.status === "ok" && isRatioOf(part, all, "share", reading, context);
  return isIt ? { span, text, outcome: "derived", rule: "share", from: [part.id, ...from] } : undefined;
}
