import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";

/** How far, in characters, the end of a label is looked for. */
const NEAR = 8;
const LABEL_END = /[:：]\**[\s\u2066-\u2069]*$/;

/** Whether a number is that of a cause by its label, "Delays: 0 tickets", of which there is no count, and the figure is of other tickets. */
export function isOfMissing(
  { figure: { subject, period } }: Candidate,
  { span }: QuantityReading,
  context: Context,
  index: FigureIndex,
): boolean {
  if (context.cell || context.key === undefined || subject !== "tickets") return false;
  if (!LABEL_END.test(context.text.slice(Math.max(0, span.start - NEAR), span.start))) return false;
  const named = index.about(context.key, false).get(period) ?? [];
  return named.some(
    ({ figure }) => figure.subject === "causes" && figure.key === context.key && figure.result.status !== "ok",
  );
}
