import type { Figure } from "../../../figures/Figure.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { periodKind } from "../../../periods/periodKind.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Told } from "./withDerived.js";

/** Behind the two levels, with the period of the second and no word of another thing: "in 2021, i.e. a rise of 18.2%", "أي بارتفاع قدره". */
const AGAIN =
  /^[^.;؛:\n]{0,60}[,،(] ?(?:(?:which is|i\.e\.,?|that is,?|or|meaning) (?:an? )?(?:increase|rise|growth|gain|decrease|fall|drop|decline|reduction) of|an? (?:increase|rise|growth|gain|decrease|fall|drop|decline|reduction) of|[أا]ي (?:بنسب[ةه] )?(?:ب?(?:ارتفاع|زيادة|نمو|انخفاض|تراجع)|[أا]ن (?:ال)?(?:ارتفاع|زيادة|نمو|انخفاض|تراجع) بلغت?)|ب(?:ارتفاع|زيادة|نمو|انخفاض|تراجع))(?: (?:نسبته?ا?|قدره?ا?|بلغت?|بنسب[ةه]|بلغت نسبته?ا?))?[\s\u2066-\u2069]*$/i;
const ENDS = /^[\u2066-\u2069]*\s*(?:[.,،؛;)\n]|$)/;

/** A percentage that says once more by how much the two levels right before it differ, of one thing in two periods, and does not. */
export function wrongChange(
  { entry: { span, text, outcome }, reading, context }: Told,
  [far, near]: readonly (Told | undefined)[],
  index: FigureIndex,
): TieOutEntry | undefined {
  if (outcome !== "unexplained" || reading.kind !== "percent" || reading.bound !== undefined || !near || !far)
    return undefined;
  const page = context.text;
  if (!AGAIN.test(page.slice(near.reading.span.end, span.start)) || !ENDS.test(page.slice(span.end, span.end + 8)))
    return undefined;
  const [one, other] = [levelOf(far, index), levelOf(near, index)];
  if (one === undefined || other === undefined || !isOfOne(one, other)) return undefined;
  const { keys, parts, periods, bases } = context.claims;
  const isOwn =
    [...keys, ...parts].every((name) => name === `${one.subject}/${one.key}`) &&
    [...periods, ...bases].every((period) => period === one.period || period === other.period);
  if (!isOwn) return undefined;
  const changes = [one, other].flatMap(({ period, key = "all" }) => index.about(key, true).get(period) ?? []);
  const own = changes.find(
    ({ figure: { form, formula, inputs } }) =>
      form === "signed-share" &&
      formula === "relative-change" &&
      inputs.length === 2 &&
      inputs.includes(one.id) &&
      inputs.includes(other.id),
  );
  return own && { span, text, outcome: "contradicted", figure: own.figure.id };
}

function levelOf({ entry }: Told, { byId }: FigureIndex): Figure | undefined {
  return entry.outcome === "matched" ? byId.get(entry.figure ?? "") : undefined;
}

function isOfOne(one: Figure, other: Figure): boolean {
  const isSame = one.subject === other.subject && one.key === other.key && one.measure === other.measure;
  const isAsLong =
    isPeriod(one.period) && isPeriod(other.period) && periodKind(one.period) === periodKind(other.period);
  return isSame && isAsLong && one.form === "count" && one.period !== other.period;
}
