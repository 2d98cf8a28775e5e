import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Section } from "./Summary.js";

/** Why beneficiaries had to complain, and in how many tickets. */
export function causeSection({ causes = [], period }: FeedbackReport, writer: FigureWriter): Section | undefined {
  if (causes.length === 0) return undefined;
  const items = causes.map(({ id, name }) => {
    const figure = writer.find(`causes/${id}/${period}`);
    const label = writer.label(name, id);
    return figure === undefined
      ? [label]
      : writer.say(writer.words.sentences.channelAlone, label, writer.counted(figure.id));
  });
  return { id: "causes", heading: writer.words.headings.causes, blocks: [{ type: "list", items }] };
}
