import { agreementOf } from "../match/agreementOf.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";

/** A word of Arabic for calls names all contacts as a whole. */
const OF_ALL = /^\s?من (?:مجموع|[إا]جمالي|جمل[ةه]|جميع|كل) (?:ال)?اتصالات(?! ?(?:ال)?هاتفي)(?![ء-ي])/;
/** How far, in characters, a whole is looked at behind its share. */
const NEAR = 40;

/** The share of the channel that a question names, of all contacts called as calls are: "حصة البريد؟ بلغت 9.4% من مجموع الاتصالات". */
export function asShareOfAll({ one: { entry, reading, context }, index: { byId } }: Here): TieOutEntry | undefined {
  const { span, text, outcome, elsewhere = "" } = entry;
  const { isStrict, key, periods } = context;
  const figure = outcome === "unexplained" ? byId.get(elsewhere) : undefined;
  if (figure?.measure !== "share-of-channels" || figure.key !== key) return undefined;
  const isOther = periods.some((period) => period !== figure.period);
  if (isOther || !OF_ALL.test(context.text.slice(span.end, span.end + NEAR))) return undefined;
  const agreement = agreementOf(figure, reading, isStrict);
  return agreement && { span, text, figure: figure.id, ...outcomeOf(agreement) };
}
