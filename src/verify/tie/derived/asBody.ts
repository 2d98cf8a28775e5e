import { endsIn } from "../../../language/reading/endsIn.js";
import { agreementOf } from "../match/agreementOf.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";

/** A body that is called as a channel is, with what it does: "the National Consumer Helpline (NCH) handled". */
const BODY =
  /\bnational (?:[a-z]+ ){1,3}(?:(?:help|hot)line|call cent(?:re|er)) (?:\([a-z]+\) )?(?:handle[sd]?|receive[sd]|took) $/i;
const CONTACTS = /^ contacts\b/i;
const NEAR = 80;

/** All contacts of a period, where the channel beside them is in the name of the body that they came to. */
export function asBody({ one: { entry, reading, context }, index: { byId }, report }: Here): TieOutEntry | undefined {
  const { span, text, elsewhere = "", rule } = entry;
  const all = byId.get(elsewhere);
  if (rule !== "key" || all?.id !== `contacts/${all?.period}`) return undefined;
  const page = context.text;
  const isSaid =
    endsIn(page.slice(Math.max(0, span.start - NEAR), span.start), BODY) &&
    CONTACTS.test(page.slice(span.end, span.end + 12));
  const { periods } = context.claims;
  if (!isSaid || ![report.period, ...periods].includes(all.period) || periods.some((own) => own !== all.period))
    return undefined;
  const agreement = agreementOf(all, reading, context.isStrict);
  return agreement && { span, text, figure: all.id, ...outcomeOf(agreement) };
}
