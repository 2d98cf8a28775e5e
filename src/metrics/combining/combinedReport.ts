import type { Channel, FeedbackReport, RateBase, RootCause } from "../../model/FeedbackReport.js";
import { addCells } from "./addCells.js";
import { combineCauses } from "./combineCauses.js";
import { combineChannels } from "./combineChannels.js";
import { combineInitiatives } from "./combineInitiatives.js";
import { type CombinedMeasures, combineMeasures } from "./combineMeasures.js";
import { combineTickets } from "./combineTickets.js";
import { combineTitles } from "./combineTitles.js";
import type { NoteGap } from "./Gap.js";
import { joinLabels } from "./joinLabels.js";
import { labelGroups } from "./labelGroups.js";

/** One report made of all of them, with what fits; the rest is noted, and why its ratings are not all of theirs. */
export function combinedReport(
  reports: readonly FeedbackReport[],
  period: string,
  note: NoteGap,
): { readonly report: FeedbackReport; readonly lost?: CombinedMeasures["lost"] } {
  const joined = new Map<Channel, string>();
  const channels = combineChannels(reports, period, note, joined);
  const tickets = combineTickets(reports, period, note);
  const became = new Map<RootCause, RootCause>();
  const coded = combineCauses(reports, note, became);
  const { measures, lost } = combineMeasures(reports, note);
  const bases = combineBases(reports, note);
  const initiatives = combineInitiatives(reports, became, joined, note);
  const [by] = new Set(reports.map(({ overallSatisfaction }) => overallSatisfaction));
  const wayed = reports.filter(({ overallSatisfaction }) => overallSatisfaction !== undefined).length;
  const isOne = reports.every(({ overallSatisfaction }) => overallSatisfaction === by);
  const isLeft = wayed > 0 && lost === undefined && !(isOne && by === "counts");
  if (isLeft)
    note("overallSatisfaction", isOne ? "not-additive" : wayed < reports.length ? "absent" : "different-basis", wayed);
  const report = {
    period,
    ...combineTitles(reports, note),
    channels,
    ...(tickets === undefined ? {} : { tickets }),
    ...coded,
    ...(initiatives.length > 0 ? { initiatives } : {}),
    ...(measures.length > 0 ? { satisfaction: measures } : {}),
    // A share of some of the ratings would be read as one of all.
    ...(by === "counts" && isOne && lost === undefined ? { overallSatisfaction: by } : {}),
    ...(bases.length > 0 ? { bases } : {}),
  };
  return lost === undefined ? { report } : { report, lost };
}

function combineBases(reports: readonly FeedbackReport[], note: NoteGap): readonly RateBase[] {
  const ids = new Set(reports.flatMap(({ bases = [] }) => bases.map(({ id }) => id)));
  return [...ids].flatMap((id) => {
    const found = reports.flatMap(({ bases = [] }) => bases.find((base) => base.id === id) ?? []);
    const [one] = found;
    const { length } = labelGroups(found, ({ name }) => [name]);
    if (one === undefined || found.length < reports.length) note(`bases.${id}`, "absent", found.length);
    else if (length > 1) note(`bases.${id}`, "different-basis", found.length);
    else {
      const name = joinLabels(found.map((base) => base.name)) ?? one.name;
      return [{ ...one, name, count: addCells(found.map(({ count }) => count)) }];
    }
    return [];
  });
}
