import type { Channel, FeedbackReport, RateBase } from "../../model/FeedbackReport.js";
import { sameLabel } from "../sameLabel.js";
import { addCells } from "./addCells.js";
import { combineCauses } from "./combineCauses.js";
import { combineChannels } from "./combineChannels.js";
import { combineInitiatives } from "./combineInitiatives.js";
import { combineMeasures } from "./combineMeasures.js";
import { combineTickets } from "./combineTickets.js";
import type { NoteGap } from "./Gap.js";

/** One report made of all of them, with what fits; the rest is noted. */
export function combinedReport(reports: readonly FeedbackReport[], period: string, note: NoteGap): FeedbackReport {
  const joined = new Map<Channel, string>();
  const channels = combineChannels(reports, period, note, joined);
  const tickets = combineTickets(reports, period, note);
  const coded = combineCauses(reports, note);
  const satisfaction = combineMeasures(reports, note);
  const bases = combineBases(reports, note);
  const causeIds = new Set(coded.causes?.map(({ id }) => id));
  const initiatives = combineInitiatives(reports, causeIds, joined, note);
  const [by] = new Set(reports.map(({ overallSatisfaction }) => overallSatisfaction));
  const isOne = reports.every(({ overallSatisfaction }) => overallSatisfaction === by);
  return {
    period,
    channels,
    ...(tickets === undefined ? {} : { tickets }),
    ...coded,
    ...(initiatives.length > 0 ? { initiatives } : {}),
    ...(satisfaction.length > 0 ? { satisfaction } : {}),
    ...(by === "counts" && isOne ? { overallSatisfaction: by } : {}),
    ...(bases.length > 0 ? { bases } : {}),
  };
}

function combineBases(reports: readonly FeedbackReport[], note: NoteGap): readonly RateBase[] {
  const ids = new Set(reports.flatMap(({ bases = [] }) => bases.map(({ id }) => id)));
  return [...ids].flatMap((id) => {
    const found = reports.flatMap(({ bases = [] }) => bases.find((base) => base.id === id) ?? []);
    const [one] = found;
    if (one === undefined || found.length < reports.length) note(`bases.${id}`, "absent", found.length);
    else if (found.some(({ name }) => !sameLabel(name, one.name))) note(`bases.${id}`, "different-basis", found.length);
    else return [{ ...one, count: addCells(found.map(({ count }) => count)) }];
    return [];
  });
}
