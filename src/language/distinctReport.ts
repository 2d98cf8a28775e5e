import type { FeedbackReport, Label, TicketBreakdown } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import { ownValue } from "../model/ownValue.js";
import { distinctChannels } from "./distinctChannels.js";
import { distinctLabels } from "./distinctLabels.js";
import { labelIn } from "./labelIn.js";
import { PART_NAMES } from "./partNames.js";
import { withLabels } from "./withLabels.js";

/** What stands in a list of a report, under its name, its title, or that of an agency. */
interface Item {
  readonly id?: string;
  readonly name?: Label;
  readonly title?: Label;
  readonly agency?: Label;
  readonly platform?: Label;
}

/**
 * A report under names that tell the things of one list apart: of several of one name, however it is spelt, each has behind it what it alone
 * has (the contact of a channel, the platform of a measure), or its id. What has no namesake is as it was; a list that is not there is empty.
 */
export function distinctReport(report: FeedbackReport): FeedbackReport {
  const { bases = [], causes = [], channels, initiatives = [], satisfaction = [], tickets } = report;
  return {
    ...report,
    channels: distinctChannels(channels),
    bases: withLabels(bases, labelsOf(bases)),
    causes: withLabels(causes, labelsOf(causes)),
    initiatives: withLabels(initiatives, labelsOf(initiatives), "title"),
    satisfaction: withLabels(satisfaction, labelsOf(satisfaction), "agency"),
    ...(tickets && {
      tickets: {
        ...tickets,
        subsets: withLabels(tickets.subsets ?? [], labelsOf(tickets.subsets ?? [])),
        breakdowns: (tickets.breakdowns ?? []).map(withDistinctParts),
      },
    }),
  };
}

/** The parts of a breakdown and its roll-ups stand in one table. */
function withDistinctParts(breakdown: TicketBreakdown): TicketBreakdown {
  const { parts, rollUps = [] } = breakdown;
  const labels = labelsOf([...parts, ...rollUps]);
  return labels.some((label) => label !== undefined)
    ? { ...breakdown, parts: withLabels(parts, labels), rollUps: withLabels(rollUps, labels.slice(parts.length)) }
    : breakdown;
}

function labelsOf(items: readonly Item[]): readonly (Label | undefined)[] {
  return distinctLabels(items, (item, language, at) => {
    const id = measureKey(item, at);
    const { title, agency, name = title ?? agency ?? ownValue(PART_NAMES, id) } = item;
    return { id, name: labelIn(name, language) ?? id, own: labelIn(item.platform, language) };
  });
}
