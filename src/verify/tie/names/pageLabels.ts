import type { FigureSubject } from "../../../figures/Figure.js";
import type { FeedbackReport, Label } from "../../../model/FeedbackReport.js";
import { measureKey } from "../../../model/measureKey.js";
import { channelLabels } from "./channelLabels.js";
import { DURATION_NAMES } from "./cueWords.js";
import { labelKey } from "./labelKey.js";
import { nounForms } from "./nounForms.js";
import { partLabel } from "./partLabel.js";

/** What a whole name of the report is the name of: the key of its figures and their subject. */
export interface Named {
  readonly key: string;
  readonly subject: FigureSubject;
}

/** What heads the rows of outcomes, too, where they are counted. */
const OUTCOMES: Readonly<Record<string, string>> = {
  upheld: "صحيحة,ثابتة,محقة,مبررة,proved,justified,founded,substantiated",
  "partly-upheld": "صحيحة جزئيا,ثابتة جزئيا,محقة جزئيا,partly proved,partly justified,partially upheld",
  "not-upheld": "غير صحيحة,غير ثابتة,غير محقة,غير مبررة,not proved,not justified,unfounded,unsubstantiated",
};

/** The whole names of a report, folded, with what each names: a channel and a ticket subset may have one name. */
export function pageLabels(report: FeedbackReport): ReadonlyMap<string, readonly Named[]> {
  const { bases = [], causes = [], channels, initiatives = [], satisfaction = [], tickets } = report;
  const found = new Map<string, Named[]>();
  const add = ({ ar, en }: Label, key: string, subject: FigureSubject): void => {
    for (const text of new Set([labelKey(ar ?? ""), labelKey(en ?? "")])) {
      if (text === "") continue;
      const known = found.get(text);
      if (known === undefined) found.set(text, [{ key, subject }]);
      else if (!known.some((each) => each.key === key && each.subject === subject)) known.push({ key, subject });
    }
  };
  for (const [channel, labels] of channelLabels(channels)) for (const en of labels) add({ en }, channel.id, "contacts");
  for (const { id, name } of bases) add(name, id, "bases");
  for (const { id, name } of causes) add(name, id, "causes");
  for (const { id, title } of initiatives) add(title, id, "initiatives");
  for (const [index, measure] of satisfaction.entries())
    add(measure.agency, measureKey(measure, index), "satisfaction");
  for (const subset of tickets?.subsets ?? []) {
    add(partLabel(subset), subset.id, "tickets");
    for (const en of nounForms(subset.id)) add({ en }, subset.id, "tickets");
  }
  for (const { id, parts, rollUps = [] } of tickets?.breakdowns ?? [])
    for (const part of [...parts, ...rollUps]) {
      const key = `${id}/${part.id}`;
      add(partLabel(part), key, "tickets");
      for (const en of [...(OUTCOMES[part.id]?.split(",") ?? []), ...nounForms(part.id)]) add({ en }, key, "tickets");
    }
  if (tickets?.durations !== undefined)
    for (const [key, name] of Object.entries(DURATION_NAMES)) add(name, key, "tickets");
  return found;
}
