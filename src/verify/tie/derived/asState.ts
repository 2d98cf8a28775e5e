import { agreementOf } from "../match/agreementOf.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";

const TOLD = /^[^\d٠-٩.;؛:\n]{0,40}[,،(][^\d٠-٩.;؛:\n]{0,16}$/;
const RATE = /^(tickets\/[^/]+\/)(open|closure)-rate$/;
const FAR = 60;
const STATES: { readonly [rate: string]: string } = { open: "open", closure: "closed" };
/** The word for them, with no number before. */
const SAID: { readonly [rate: string]: RegExp } = {
  open: /^[^\d٠-٩.;؛\n]{0,40}(?:\bopen\b|مفتوح)/i,
  closure: /^[^\d٠-٩.;؛\n]{0,40}(?:\bclosed\b|مغلق|[أا]ُ?غلق)/i,
};

/** The open or closed tickets whose share is told right behind, before the word for them: "10 tickets, 0.01% of the total, were open". */
export function asState({ one, next, index: { byId } }: Here): TieOutEntry | undefined {
  const { entry, reading, context } = one;
  const [, tickets = "", rate = ""] = RATE.exec(next?.entry.figure ?? "") ?? [];
  const own = byId.get(tickets + STATES[rate]);
  if (next?.entry.outcome !== "matched" || own === undefined || entry.elsewhere !== own.id) return undefined;
  if (!TOLD.test(context.text.slice(reading.span.end, next.reading.span.start))) return undefined;
  if (SAID[rate]?.test(context.text.slice(next.reading.span.end, next.reading.span.end + FAR)) !== true)
    return undefined;
  const agreement = agreementOf(own, reading, context.isStrict);
  return agreement && { span: entry.span, text: entry.text, figure: own.id, ...outcomeOf(agreement) };
}
