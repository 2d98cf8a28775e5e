import { agreementOf } from "../match/agreementOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { matchedFigure } from "./matchedFigure.js";

/** Behind a count and its noun: "41,958 requests, up", "458 865 شكاية، بزيادة قدرها". */
const SINCE =
  /^(?:\s[a-zء-ي\u064b-\u0652-]+){0,3}\s?[,،(–-]\s?(?:(?:which is|i\.e\.,?|that is,?|or) )?(?:(?:up|down)(?: by)?|an? (?:[a-z]+ )?(?:increase|rise|growth|gain|decrease|fall|drop|decline|reduction) of|(?:[أا]ي )?ب(?:ارتفاع|زيادة|نمو|انخفاض|تراجع)(?: (?:نسبته?ا?|قدره?ا?|بلغت?|بلغت نسبته?ا?|بنسب[ةه]))?)[\s\u2066-\u2069]*$/i;
/** Its direction may follow: "41,958 requests, 12.7% more than". */
const BARE = /^(?:\s[a-zء-ي\u064b-\u0652-]+){0,3}\s?[,،(–-][\s\u2066-\u2069]*$/i;
const THAN = /^\s?(?:(?:more|fewer|less|higher|lower) than|above|below|(?:up|down) (?:on|from))\b/i;

/**
 * By how much, or by how many percent, the count that is told right before it moved since a period that is named, and did not: what that
 * count is of is known, and what it was then.
 */
export function wrongSince({ one: { entry, reading, context }, previous: near, index }: Here): TieOutEntry | undefined {
  const { span, text, outcome, figure, elsewhere = figure } = entry;
  const level = matchedFigure(near, index.byId);
  const { claims, text: page } = context;
  const [base, ...bases] = new Set(claims.bases);
  if (outcome !== "unexplained" || near === undefined || level?.form !== "count" || base === undefined)
    return undefined;
  const between = page.slice(near.reading.span.end, span.start);
  const isBehind = SINCE.test(between) || (BARE.test(between) && THAN.test(page.slice(span.end, span.end + 16)));
  const names = [...claims.keys, ...claims.parts];
  const isOwn = names.every((name) => name === `${level.subject}/${level.key}`);
  if (!isBehind || !isOwn || bases.length > 0 || reading.bound !== undefined || reading.kind === "points")
    return undefined;
  const isPercent = reading.kind === "percent";
  const own = (index.about(level.key ?? "*", isPercent).get(level.period) ?? []).find(
    ({ figure: { form, inputs } }) =>
      form === (isPercent ? "signed-share" : "signed-count") &&
      inputs.length === 2 &&
      inputs.includes(level.id) &&
      inputs.some((id) => index.byId.get(id)?.period === base),
  );
  if (own === undefined || agreementOf(own.figure, reading, context.isStrict) !== undefined) return undefined;
  return { span, text, outcome: "contradicted", figure: own.figure.id, ...(elsewhere !== undefined && { elsewhere }) };
}
