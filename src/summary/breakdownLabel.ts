import type { TicketBreakdown } from "../model/FeedbackReport.js";
import { ownValue } from "../model/ownValue.js";
import type { FigureWriter } from "./figureWriter.js";

/**
 * What a breakdown is called: by a name of the report's own, else by what is broken down, as far as the report says it, and by what. An
 * id is no word of Arabic, and in English its words are.
 */
export function breakdownLabel({ name, by, of }: TicketBreakdown, writer: FigureWriter): string {
  const { breakdowns, labels, wholes, sentences } = writer.cycle;
  const whole = of === undefined ? labels.tickets : wholes[of];
  const subject = ownValue(breakdowns, by) ?? sentences.ownSubject.replace("{0}", by).replaceAll("-", " ");
  const sentence = of === undefined ? sentences.breakdown : sentences.breakdownOf;
  return writer.label(name, sentence.replace("{0}", whole).replace("{1}", subject));
}
