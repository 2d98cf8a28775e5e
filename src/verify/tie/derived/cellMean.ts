import { agreementOf } from "../match/agreementOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { meanOf } from "./meanOf.js";
import type { Told } from "./withDerived.js";

/** A cell in a row or column of daily means: that of the contacts of its period and channel, of which a report has only that of its own period. */
export function cellMean({ reading, context }: Told, { byId }: FigureIndex): TieOutEntry | undefined {
  const { cell, key = "all", measures, periods, role } = context;
  const [period = "", other] = periods;
  const isDaily = cell && measures.includes("mean") && measures.includes("daily") && role === undefined;
  if (!isDaily || other !== undefined || reading.kind === "percent") return undefined;
  const count = byId.get(key === "all" ? `contacts/${period}` : `contacts/${key}/${period}`);
  const mean = count && meanOf(count, false);
  if (count === undefined || mean === undefined || agreementOf(mean, reading) === undefined) return undefined;
  return { span: reading.span, text: reading.text, outcome: "derived", rule: "mean", from: [count.id] };
}
