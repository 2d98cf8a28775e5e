import { agreementOf } from "../match/agreementOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { derivedFrom } from "./derivedFrom.js";
import type { Here } from "./Here.js";
import { meanOf } from "./meanOf.js";

/** Words of a daily mean, and of contacts: any other word may make it one of something else, or of working days. */
const PLAIN =
  /^(?:(?:daily|mean|average|avg\.?|per|a|an|each|day|calendar|of|the|all|contacts?|number|(?:ال|لل?)?(?:متوسط|معدل|يومي|يوم|تواصل)[ةها]?|يوميًا|في|كل|لكل|عدد|عمليات)(?:[\s():،,–-]+|$)){2,8}$/i;

/** What those words are read as; `معدل` may be a rate. */
const OWN = ["mean", "daily", "rate"];

/**
 * A cell in a row or column that says nothing but that it is of daily means: that of the contacts of its period and channel, of which
 * a report has only that of its own period.
 */
export function cellMean({ one: { reading, context }, index: { byId } }: Here): TieOutEntry | undefined {
  const { cell, key = "*", measures, periods, role, subject = "contacts", claims, label = "" } = context;
  const [period = "", other] = periods;
  const isDaily = cell && measures.includes("mean") && measures.every((name) => OWN.includes(name));
  const isOfContacts = subject === "contacts" && (claims.only ?? subject) === subject && reading.noun === undefined;
  if (!isDaily || !isOfContacts || !label.split("\n").some((words) => PLAIN.test(words.trim()))) return undefined;
  if (role !== undefined || other !== undefined || reading.kind === "percent") return undefined;
  const count = byId.get(key === "*" ? `contacts/${period}` : `contacts/${key}/${period}`);
  const mean = count && meanOf(count, false);
  if (count === undefined || mean === undefined || agreementOf(mean, reading) === undefined) return undefined;
  return derivedFrom(reading, "mean", [count]);
}
