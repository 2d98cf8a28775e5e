import type { SatisfactionMeasure } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
import { nameFrame } from "./nameFrame.js";
import type { Phrase } from "./Summary.js";

/** What a measure of satisfaction is called: whom it is of, by the name that is given for it, and on which platform, which may tell that name apart. */
export function measureName(
  { agency, platform }: SatisfactionMeasure,
  writer: FigureWriter,
  name = writer.label(agency, "—"),
): Phrase {
  if (platform === undefined) return [name];
  const system = writer.label(platform, "");
  const [before, after] = nameFrame(system, writer.words.labels.platform, writer.language);
  return writer.say(writer.cycle.sentences.onPlatform, name.replace(` (${system})`, ""), [before, system, after]);
}
