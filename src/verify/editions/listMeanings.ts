import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { measureKey } from "../../model/measureKey.js";

/** What a report says that its numbers are of, by path: units, bases, scales. What is not said has no entry. */
export function listMeanings({
  channels,
  tickets,
  initiatives,
  satisfaction,
  ...report
}: FeedbackReport): Map<string, string> {
  const said = new Map<string, string>();
  const add = (start: string, meanings: Readonly<Record<string, unknown>>) => {
    for (const [key, value] of Object.entries(meanings)) if (value !== undefined) said.set(start + key, String(value));
  };
  const { causes = [], causesMultiCoded = causes.length > 0 ? false : undefined, overallSatisfaction } = report;
  add("", { causesMultiCoded, overallSatisfaction });
  for (const { id, kind, counts, handling } of channels) {
    add(`channels.${id}.`, { kind, counts: typeof counts === "object" ? counts.id : counts });
    add(`channels.${id}.handling.`, { serviceLevelSeconds: handling?.serviceLevelSeconds });
  }
  for (const { id, partOf } of tickets?.subsets ?? []) add(`tickets.subsets.${id}.`, { partOf });
  for (const { id, by, of, multiCoded = false } of tickets?.breakdowns ?? [])
    add(`tickets.breakdowns.${id}.`, { by, of, multiCoded });
  for (const [name, duration] of Object.entries(tickets?.durations ?? {}))
    add(`tickets.durations.${name}.`, { unit: duration?.unit, basis: duration?.basis });
  for (const { id, amount, reach } of initiatives ?? []) {
    add(`initiatives.${id}.amount.`, { currency: amount?.currency });
    add(`initiatives.${id}.reach.`, { noun: typeof reach?.noun === "object" ? reach.noun.id : reach?.noun });
  }
  for (const [index, measure] of (satisfaction ?? []).entries()) {
    const { scale, topBoxFrom, bottomBoxTo, window, minimumRated, weight } = measure;
    const start = `satisfaction.${measureKey(measure, index)}.`;
    add(start, { scale: scale && `${scale.min}-${scale.max}`, topBoxFrom, bottomBoxTo, window, minimumRated, weight });
  }
  return said;
}
