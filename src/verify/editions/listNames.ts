import type { FeedbackReport, Label } from "../../model/FeedbackReport.js";
import { measureKey } from "../../model/measureKey.js";

/** What something is called, and the path of the list in which another may not be called so. */
export interface Named {
  readonly name: Label;
  readonly among: string;
}

/** What a report calls those whom its numbers are of, by path; nothing of what it leaves to the names of the library. */
export function listNames(report: FeedbackReport): Map<string, Named> {
  const { channels, tickets, causes = [], bases = [], initiatives = [], satisfaction = [] } = report;
  const said = new Map<string, Named>();
  const add = (among: string, id: string, key: string, name: Label | undefined) => {
    if (name !== undefined) said.set(`${among}.${id}.${key}`, { name, among: `${among} ${key}` });
  };
  for (const { id, name, counts } of channels) {
    add("channels", id, "name", name);
    if (typeof counts === "object") add(`channels.${id}`, "counts", counts.id, formsOf(counts.ar, counts.en));
  }
  for (const { id, name } of tickets?.subsets ?? []) add("tickets.subsets", id, "name", name);
  for (const { id, name, parts, rollUps = [] } of tickets?.breakdowns ?? []) {
    add("tickets.breakdowns", id, "name", name);
    for (const part of [...parts, ...rollUps]) add(`tickets.breakdowns.${id}.parts`, part.id, "name", part.name);
  }
  for (const { id, name } of causes) add("causes", id, "name", name);
  for (const { id, name } of bases) add("bases", id, "name", name);
  for (const { id, title, reach: { noun } = {} } of initiatives) {
    add("initiatives", id, "title", title);
    if (typeof noun === "object") add(`initiatives.${id}`, "reach", noun.id, formsOf(noun.ar, noun.en));
  }
  for (const [index, measure] of satisfaction.entries()) {
    const key = measureKey(measure, index);
    add("satisfaction", key, "agency", measure.agency);
    add("satisfaction", key, "platform", measure.platform);
  }
  return said;
}

/** What several are called: nobody reads a noun of a report's own by its id. */
function formsOf(ar: { readonly plural: string } | undefined, en: { readonly plural: string } | undefined): Label {
  return { ...(ar && { ar: ar.plural }), ...(en && { en: en.plural }) };
}
