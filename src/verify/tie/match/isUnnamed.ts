import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { SEVERAL } from "../place/Claims.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import { isPartUnnamed } from "./isPartUnnamed.js";
import { HANDLED } from "./isUnsaid.js";

/** The parts of a number are named behind it, not so far in characters. */
const DIVIDED =
  /^[\s\u2066-\u2069]*(?:[,،]?\s*(?:of which|including)|[,،]\s*(?:of (?:these|them)|منها|من بينها))(?![a-zء-ي])/i;
const NEAR = 40;

/** What any channel may count says nothing of one. */
const GENERAL = "contact";

/**
 * Whether a figure is of one channel that is named nowhere around a number, or of all channels where one is named before it and nothing says
 * that all are meant. A cell has its row and column.
 */
export function isUnnamed(candidate: Candidate, reading: QuantityReading, context: Context): boolean {
  const { script, span, nounSpan = span } = reading;
  const { figure, name, noun, claim = "", measure, isSigned, isShared } = candidate;
  const { before, cell, claims, key, keys, measures, said = [], role } = context;
  // What is of all in a table is of none of them.
  if (cell && key === "*" && figure.subject === "contacts" && figure.key !== undefined) return !keys.includes(name);
  // "Billing | 26,902" is of the part that its row names; "Open | 600" may be of all, though a part is called so, too.
  if (
    cell &&
    figure.subject === "tickets" &&
    figure.key === undefined &&
    key?.includes("/") &&
    !measures.includes("total") &&
    !key.endsWith(`/${measure}`)
  )
    return figure.form === "count";
  if (cell || script === "word" || measure === "partial") return false;
  if (isPartUnnamed(candidate, reading, context)) return true;
  // "Tickets: 123,765, of which 115,448 through Najiz": the whole is none of the parts named behind it.
  if (figure.subject === "tickets" && figure.key !== undefined && ![key, ...keys].includes(name))
    return DIVIDED.test(context.text.slice(Math.max(span.end, nounSpan.end), span.end + NEAR));
  if (figure.subject !== "contacts") return false;
  if (figure.key === undefined) {
    if (isSigned || !said.includes(`contacts/${before}`) || claims.keys.length > 1) return false;
    return context.isOfContacts !== true && context.noun !== GENERAL && !claims.measures.includes("total");
  }
  // "We were contacted 224,155 times by telephone, e-mail, chat and at our counters"
  if (key === "*" && before === undefined && context.noun === undefined && new Set(claims.keys).size >= SEVERAL)
    return true;
  if (claims.keys.includes(claim)) return false;
  // A noun that several channels share is nobody's.
  const isGeneral = noun === GENERAL || isShared;
  // What became of calls is said of no other channel.
  const isHandled = measure !== undefined && HANDLED.includes(measure);
  const isRate = isHandled && claims.rates?.includes(measure) === true;
  if (isRate || (isHandled && [...claims.measures, ...measures].includes(measure) && before === undefined))
    return said.some((each) => each.startsWith("contacts/") && each !== claim);
  // The words of a part do not speak of its whole.
  if (role === "whole" && context.noun !== undefined) return context.noun !== noun;
  // "1,086,646 contacts through all three channels, first of them calls"
  if (context.noun === GENERAL && key === "*" && noun !== GENERAL) return true;
  if (key === name || keys.includes(name) || context.section === name) return false;
  // What is counted itself has nothing of what is counted behind it.
  if (context.noun !== undefined) return isGeneral || context.noun !== noun;
  return !said.includes(`contacts/${name}`) && (noun === undefined || isGeneral || !said.includes(noun));
}
