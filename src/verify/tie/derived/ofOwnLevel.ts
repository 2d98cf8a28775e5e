import { agreementOf } from "../match/agreementOf.js";
import { isFromAnother } from "../match/isFromAnother.js";
import { isToldAsChange } from "../match/isToldAsChange.js";
import { keepsSign } from "../match/keepsSign.js";
import { outcomeOf } from "../match/outcomeOf.js";
import { pointsRight } from "../match/pointsRight.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";

/** A sentence ends, or a line. */
const ENDED = /[.؛;؟?!]\s|\n/;
/** So many numbers may stand between a count and how it moved. */
const MOST = 3;

/**
 * A change that nothing right beside it names, in the sentence of the count that has moved: "WhatsApp (050 555 0940): 29,694 contacts, up
 * 29.6%", "531,208 times, 23.2% less often than in the third quarter (691,881) but 3.7% more often than a year ago".
 */
export function ofOwnLevel({
  one: { entry, reading, context },
  at,
  told,
  index: { byId },
}: Here): TieOutEntry | undefined {
  const { span, text, elsewhere = "", outcome } = entry;
  const change = byId.get(elsewhere);
  if (outcome !== "unexplained" || change?.form.startsWith("signed-") !== true || !isToldAsChange(reading, context))
    return undefined;
  const { bases, keys, parts, periods } = context.claims;
  const named = [...keys, ...parts];
  if (named.length > 0 && !named.includes(`${change.subject}/${change.key}`)) return undefined;
  if (isFromAnother(change, bases)) return undefined;
  const ends = change.inputs.map((id) => byId.get(id)?.period);
  if (periods.some((period) => !ends.includes(period))) return undefined;
  for (let place = at - 1; place >= Math.max(0, at - MOST); place--) {
    const level = told[place]?.entry;
    if (level === undefined || ENDED.test(context.text.slice(level.span.end, span.start))) return undefined;
    if (level.outcome !== "matched" || level.figure !== change.inputs[0]) continue;
    const agreement = agreementOf(change, reading, context.isStrict);
    const isRight = pointsRight(change, context, span) && keepsSign(change, reading, context.text);
    return isRight && agreement !== undefined ? { span, text, figure: change.id, ...outcomeOf(agreement) } : undefined;
  }
  return undefined;
}
