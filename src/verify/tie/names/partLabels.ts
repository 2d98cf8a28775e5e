import type { FeedbackReport, Label } from "../../../model/FeedbackReport.js";
import { measureKey } from "../../../model/measureKey.js";
import { channelLabels } from "./channelLabels.js";
import { nounForms } from "./nounForms.js";
import { partLabel } from "./partLabel.js";
import { PART_NOUNS } from "./partNouns.js";

/** "Over a month" is more than that. */
const OVER = /^over (?=an? |one |\d)/i;

/** What did not happen to a part. */
const NOT = /^not /i;
const BE = ["not be ", "not been ", "not being "];

/** What all measures of satisfaction together are called. */
const OVERALL = [
  "overall",
  "total satisfaction",
  "الرضا العام",
  "الرضا العامة",
  "الرضا الكلي",
  "الرضا الكلية",
  "الرضا الإجمالي",
  "الرضا الإجمالية",
];

/** What parts without a name of their own are called, too. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  upheld: ["ثبتت صحة", "ثبتت", "شكاوى صحيحة", "مبررة", "proved", "justified", "founded", "substantiated", "in full"],
  "not-upheld": ["غير مبررة", "لم تثبت", "unfounded", "unsubstantiated", "unjustified"],
  partly: ["in part"],
  "partly-upheld": ["in part", "part-upheld", "صحيحة جزئيا", "ثبتت جزئيا"],
  other: ["something else", "غير ذلك"],
  inside: [
    "in working hours",
    "during working hours",
    "within working hours",
    "أثناء أوقات العمل",
    "في أوقات العمل",
    "خلال أوقات العمل",
    "خلال ساعات العمل",
    "خلال أوقات الدوام",
    "خلال ساعات الدوام",
  ],
  outside: ["out of hours", "after working hours", "خارج ساعات العمل", "خارج أوقات الدوام", "خارج ساعات الدوام"],
};

/**
 * The names of a report's causes, satisfaction measures, initiatives and parts of breakdowns, with subject and key of their
 * figures. Where there are several measures, "overall" names none of them.
 */
export function partLabels({
  causes = [],
  channels,
  initiatives = [],
  satisfaction = [],
  tickets,
}: FeedbackReport): readonly (readonly [part: string, labels: readonly string[]])[] {
  const found: (readonly [string, readonly string[]])[] = [];
  const add = (part: string, ...labels: readonly (string | undefined)[]): void => {
    const told = [...new Set(labels)].filter((label) => label !== undefined);
    // "Will not be upheld", "has not been upheld".
    found.push([
      part,
      told.flatMap((label) => [label, ...(NOT.test(label) ? BE.map((be) => label.replace(NOT, be)) : [])]),
    ]);
  };
  const labelsOfChannels = channelLabels(channels);
  // What has the name of a channel is called by its kind, too.
  const channelOf = ({ ar = "", en = "" }: Label = {}): readonly string[] | undefined =>
    labelsOfChannels.find(([, labels]) => labels.includes(ar) || labels.includes(en))?.[1];
  for (const { id, name } of causes) add(`causes/${id}`, name.ar, name.en);
  for (const { id, title } of initiatives) add(`initiatives/${id}`, title.ar, title.en);
  for (const [index, measure] of satisfaction.entries())
    add(
      `satisfaction/${measureKey(measure, index)}`,
      measure.agency?.ar,
      measure.agency?.en,
      ...(channelOf(measure.agency) ?? []),
    );
  if (satisfaction.length > 1) add("satisfaction/*", ...OVERALL);
  for (const { id, parts } of tickets?.breakdowns ?? [])
    for (const part of parts) {
      const { ar, en } = partLabel(part);
      add(
        `tickets/${id}/${part.id}`,
        ar,
        en,
        ...(en !== undefined && OVER.test(en) ? [en.replace(OVER, "more than ")] : []),
        ...(OTHERWISE[part.id] ?? []),
        ...(PART_NOUNS.includes(part.id) ? nounForms(part.id) : []),
      );
    }
  return found;
}
