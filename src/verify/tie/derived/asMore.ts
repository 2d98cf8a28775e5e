import { agreementOf } from "../match/agreementOf.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";

const BROUGHT = /\b(?:add(?:s|ed)|br(?:ings|ought))\b[^.;\n\d]*$/i;
const ANOTHER = /\b(?:another|a further) (?:about |nearly |almost |some |around )?$/i;
/** Than what there were in another month is by how much there were more. */
const MORE = /^(?: [a-z-]+)? more(?! [a-z-]+ than\b| than\b)\b/i;
const NEAR = 60;

/** What a month brought, told as added to those before it: "March added another 189,215", "August brought 49,308 more". */
export function asMore({ one, index: { byId } }: Here): TieOutEntry | undefined {
  const { entry, reading, context } = one;
  const count = byId.get(entry.elsewhere ?? "");
  if (count?.form !== "count" || byId.get(entry.figure ?? "")?.form !== "signed-count") return undefined;
  const { start, end } = reading.span;
  const before = context.text.slice(Math.max(0, start - NEAR), start);
  const isMore = ANOTHER.test(before) || MORE.test(context.text.slice(end, end + NEAR));
  if (!BROUGHT.test(before) || !isMore || !context.periods.includes(count.period)) return undefined;
  const agreement = agreementOf(count, reading, context.isStrict);
  return agreement && { span: entry.span, text: entry.text, figure: count.id, ...outcomeOf(agreement) };
}
