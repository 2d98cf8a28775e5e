import { readPlainFigures } from "../../../language/readPlainFigures.js";
import type { FeedbackReport, Label } from "../../../model/FeedbackReport.js";
import type { PageChannel } from "./PageChannel.js";

/**
 * The names that a report gives its channels, bands, causes, measures and so on, where they hold a number: what is read in
 * them says nothing of the figures beside them. A name that is a period alone does.
 */
export function labelTexts(report: FeedbackReport): readonly string[] {
  const { bases = [], causes = [], channels, initiatives = [], satisfaction = [], tickets } = report;
  const named = [
    ...[...bases, ...causes, ...channels, ...(tickets?.subsets ?? [])],
    ...(tickets?.breakdowns ?? []).flatMap((breakdown) => [
      { id: breakdown.by, name: breakdown.name },
      ...breakdown.parts,
      ...(breakdown.rollUps ?? []),
    ]),
  ];
  const pageChannels: readonly PageChannel[] = channels;
  const labels: readonly (Label | undefined)[] = [
    ...pageChannels.map(({ told }) => told),
    ...named.map(({ id, name }) => name ?? { en: id }),
    ...initiatives.flatMap(({ title, description, owner, agency, kind }) => [
      title,
      description,
      owner,
      agency,
      { en: kind ?? "" },
    ]),
    ...satisfaction.flatMap(({ agency, platform }) => [agency, platform]),
    ...Object.values(tickets?.durations ?? {}).map((duration) => duration && { en: duration.basis }),
  ];
  return labels.flatMap((label) => [label?.ar ?? "", label?.en ?? ""]).filter(isRead);
}

/** Whether a number, in digits or words, is read in a name, and not as the whole of it: a period. */
function isRead(text: string): boolean {
  const [reading] = readPlainFigures(text);
  return reading !== undefined && !("period" in reading && reading.text === text.trim());
}
