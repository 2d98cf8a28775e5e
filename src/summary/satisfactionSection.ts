import type { FeedbackReport, Label } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
import { nameFrame } from "./nameFrame.js";
import { officeWithin } from "./officeWithin.js";
import type { Phrase, Section } from "./Summary.js";
import { satisfactionTable } from "./satisfactionTable.js";
import { withoutArticle } from "./withoutArticle.js";

/** How satisfied beneficiaries are; where there are no ratings, with which agencies it is measured, platform by platform. */
export function satisfactionSection(report: FeedbackReport, writer: FigureWriter): Section | undefined {
  const { satisfaction = [] } = report;
  if (satisfaction.length === 0) return undefined;
  const byPlatform = new Map<string, Label[]>();
  for (const { agency, platform, ratings } of satisfaction) {
    if (ratings !== undefined) continue;
    const name = writer.label(platform, "");
    byPlatform.set(name, [...(byPlatform.get(name) ?? []), agency]);
  }
  const { headings, labels, sentences } = writer.words;
  const items = [...byPlatform].map(([platform, agencies]): Phrase => {
    // The sentence says the platform that tells a name apart.
    const list = writer.joined(agencies.map((agency) => officeWithin(agency, writer).replace(` (${platform})`, "")));
    if (platform === "") return writer.say(sentences.satisfaction, list);
    const [before, after] = nameFrame(platform, labels.platform, writer.language);
    // The sentence has an article of its own.
    return writer.say(sentences.satisfactionOn, list, [before, withoutArticle(platform), after]);
  });
  return {
    id: "satisfaction",
    heading: headings.satisfaction,
    blocks: [...satisfactionTable(report, writer), ...items.map((phrase) => ({ type: "paragraph", phrase }) as const)],
  };
}
