import type { TicketBreakdown } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
import { wordOf } from "./wordOf.js";

/**
 * What a breakdown is called: by a name of the report's own, else by what is broken down, as far as the report says it, and by what.
 * `unnamed` where neither the report nor the library has a name for it.
 */
export function breakdownLabel({ name, by, of }: TicketBreakdown, writer: FigureWriter, unnamed?: string): string {
  const { breakdowns, labels, wholes, sentences } = writer.cycle;
  const whole = of === undefined ? labels.tickets : wholes[of];
  const subject = Object.hasOwn(breakdowns, by) ? breakdowns[by] : undefined;
  if (name !== undefined || subject === undefined)
    return writer.label(name, wordOf({}, by, writer) ?? unnamed ?? whole);
  const sentence = of === undefined ? sentences.breakdown : sentences.breakdownOf;
  return sentence.replace("{0}", whole).replace("{1}", subject);
}
