import type { Figure } from "../../../figures/Figure.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { periodKind } from "../../../periods/periodKind.js";
import { agreementOf } from "../match/agreementOf.js";
import { countOf } from "../match/countOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { isChangeFrom } from "./isChangeFrom.js";
import { matchedFigure } from "./matchedFigure.js";

/** Behind the two levels, with the period of the second and no word of another thing: "in 2021, i.e. a rise of 18.2%", "أي بارتفاع قدره". */
const AGAIN =
  /^[^.;؛:\n]{0,60}[,،(] ?(?:(?:i\.e\.,?|that is,?|or) by|(?:which is|i\.e\.,?|that is,?|or|meaning) (?:an? )?(?:increase|rise|growth|gain|decrease|fall|drop|decline|reduction) of|an? (?:increase|rise|growth|gain|decrease|fall|drop|decline|reduction) of|[أا]ي (?:بنسب[ةه] )?(?:ب?(?:ارتفاع|زيادة|نمو|انخفاض|تراجع)|[أا]ن (?:ال)?(?:ارتفاع|زيادة|نمو|انخفاض|تراجع) بلغت?)|ب(?:ارتفاع|زيادة|نمو|انخفاض|تراجع))(?: (?:نسبته?ا?|قدره?ا?|بلغت?|بنسب[ةه]|بلغت نسبته?ا?))?[\s\u2066-\u2069]*$/i;
const ENDS = /^[\u2066-\u2069]*\s*(?:[.,،؛;)\n]|$)/;

/**
 * A percentage that says once more by how much the two levels right before it differ, of one thing in two periods, and does not; or, in percent,
 * what the change right before it is: "6,441 fewer than in the previous quarter, a fall of 10.8%".
 */
export function wrongChange({
  one: { entry, reading, context },
  earlier: far,
  previous: near,
  index,
}: Here): TieOutEntry | undefined {
  const { span, text, outcome } = entry;
  // The change of another thing is no more theirs than one that nothing has.
  const isOfAnother = outcome === "matched" && index.byId.get(entry.figure ?? "")?.form === "signed-share";
  if (
    (outcome !== "unexplained" && !isOfAnother) ||
    reading.kind !== "percent" ||
    reading.bound !== undefined ||
    !near ||
    !far
  )
    return undefined;
  const page = context.text;
  if (!AGAIN.test(page.slice(near.reading.span.end, span.start)) || !ENDS.test(page.slice(span.end, span.end + 8)))
    return undefined;
  const moved = matchedFigure(near, index.byId);
  if (moved?.form === "signed-count") {
    const own = index.byId.get(`${moved.id}-percent`);
    const ends = moved.inputs.map((id) => index.byId.get(id)?.period);
    const { keys, parts, periods, bases } = context.claims;
    const isTheirs =
      [...keys, ...parts].every((name) => name === `${moved.subject}/${moved.key}`) &&
      [...periods, ...bases].every((period) => ends.includes(period));
    if (outcome === "matched" || own === undefined || !isTheirs) return undefined;
    const isPrinted = agreementOf(own, reading, context.isStrict) !== undefined;
    return isPrinted ? undefined : { span, text, outcome: "contradicted", figure: own.id };
  }
  const [one, other] = [matchedFigure(far, index.byId), moved];
  if (one === undefined || other === undefined || !isOfTwo(one, other)) return undefined;
  const { keys, parts, periods, bases } = context.claims;
  const isOwn =
    [...keys, ...parts].every((name) => name === `${other.subject}/${other.key}`) &&
    [...periods, ...bases].every((period) => period === one.period || period === other.period);
  if (!isOwn) return undefined;
  const changes = [one, other].flatMap(({ period, key = "*" }) => index.about(key, true).get(period) ?? []);
  const own = changes.find(
    ({ figure: { form, formula, inputs } }) =>
      form === "signed-share" &&
      formula === "relative-change" &&
      inputs.length === 2 &&
      [one, other].every((level) => inputs.some((id) => isLike(index.byId.get(id), level))),
  );
  // Of two months of which the report tells no change, what is another thing's change is not theirs.
  const isMoved = one.key === other.key && one.subject === other.subject && one.measure === other.measure;
  if (own === undefined && isOfAnother && isMoved && !isChangeFrom(one, other, reading, context))
    return { span, text, outcome: "unexplained", elsewhere: entry.figure ?? "" };
  if (own === undefined || agreementOf(own.figure, reading, context.isStrict) !== undefined) return undefined;
  return { span, text, outcome: "contradicted", figure: own.figure.id };
}

/** Whether figures are the same, or have one value in one period: all contacts may be all tickets. */
function isLike(one: Figure | undefined, other: Figure): boolean {
  return one?.id === other.id || (one?.period === other.period && countOf(one) === countOf(other));
}

function isOfTwo(one: Figure, other: Figure): boolean {
  const isAsLong =
    isPeriod(one.period) && isPeriod(other.period) && periodKind(one.period) === periodKind(other.period);
  return isAsLong && one.form === "count" && other.form === "count" && one.period !== other.period;
}
