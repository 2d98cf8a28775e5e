import type { Label } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";
import { withoutArticle } from "./withoutArticle.js";

/** Names of offices that English takes an article before: the Ministry of Health, the Judiciary agency, the Saudi Authority for Data. */
const OFFICE =
  /^(?:\S+ ){0,4}(?:authority|agency|commission|ministry|fund|organi[sz]ation|corporation|institution|association|office|council|cent(?:er|re)|bureau|board|directorate|department|committee|secretariat|presidency|governorate|court|municipality|institute|emirate|bank|city|embassy|programme) (?:of|for|in)\b|^(?:National )?University of\b|(?:^| )(?:authority|agency|commission|ministry|fund|organi[sz]ation|corporation|institution|association|office|council|cent(?:er|re)|bureau|board|directorate|department|committee|secretariat|presidency|company|prosecution|ombudsman|(?:supreme|high|royal|general|criminal|commercial|labou?r|administrative) court|central bank)(?: \([^()]*\))?$/i;

/** The name of a publisher or an agency within a sentence. */
export function officeWithin(name: Label, writer: FigureWriter): string {
  const label = writer.label(name, "—");
  if (writer.language !== "en") return label;
  const bare = withoutArticle(label);
  return bare !== label || OFFICE.test(bare) ? `the ${bare}` : label;
}
