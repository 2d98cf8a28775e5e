import { agreementOf } from "../match/agreementOf.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Context } from "../place/Context.js";
import type { Here } from "./Here.js";

/** What stands between the numbers of two items: the name of one of them, and no end of a sentence. */
const ITEM = /^[^\d٠-٩.؛;:]{0,60}$/;
/** From a count with its noun to that of the next line, which has nothing but its name: "27,915 tickets", "- WhatsApp: 6,291 tickets". */
const LINE =
  /^(?: [a-zء-ي\u064b-\u0652]+)?[ \u2066-\u2069]*\n[ \t•*\u2066-\u2069–-]*[^\d٠-٩.؛;:|\n]{1,60}: ?[\u2066-\u2069]*$/i;
const ALONE = /^(?: [a-zء-ي\u064b-\u0652]+)?[ \u2066-\u2069]*(?:\n|$)/i;
const NEAR = 40;

/** A share in a list of shares, or a count in lines of counts, each of a part of one whole, that is not that of the part beside it; or is, where their whole may be called open. */
export function wrongInList({
  one: { entry, reading, context },
  previous,
  next,
  index,
}: Here): TieOutEntry | undefined {
  const { span, text, outcome } = entry;
  const [part = "", ...others] = context.claims.parts;
  const [subject, group] = part.split("/");
  const form = reading.kind === "percent" ? "share" : "count";
  if (outcome !== "unexplained" || others.length > 0) return undefined;
  if (form === "count" && !ALONE.test(context.text.slice(span.end, span.end + NEAR))) return undefined;
  const item = form === "share" ? ITEM : LINE;
  for (const other of [previous, next]) {
    const figure = index.byId.get(other?.entry.figure ?? "");
    if (other === undefined || figure?.form !== form || figure.subject !== subject) continue;
    if (other.reading.noun !== reading.noun) continue;
    if (other.entry.outcome !== "matched" || figure.key?.startsWith(`${group}/`) !== true) continue;
    const [first, second] =
      other.reading.span.start < span.start ? [other.reading.span, span] : [span, other.reading.span];
    const own = index.byId.get(figure.id.replace(`${figure.subject}/${figure.key}/`, `${part}/`));
    if (own === undefined || !item.test(context.text.slice(first.end, second.start))) continue;
    const agreement = agreementOf(own, reading);
    // What was opened may be called "المفتوحة", as what is still open is.
    if (agreement !== undefined && isOfOpen(context)) return { span, text, figure: own.id, ...outcomeOf(agreement) };
    return { span, text, outcome: "contradicted", figure: own.id };
  }
  return undefined;
}

function isOfOpen({ claims: { measures, whole } }: Context): boolean {
  return whole === "tickets" && measures.length > 0 && measures.every((measure) => measure === "open");
}
