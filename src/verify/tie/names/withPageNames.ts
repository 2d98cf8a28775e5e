import { distinctChannels } from "../../../language/distinctChannels.js";
import { seriesOf } from "../../../metrics/seriesOf.js";
import type { Channel, FeedbackReport, RootCause } from "../../../model/FeedbackReport.js";
import { measureKey } from "../../../model/measureKey.js";
import type { PageChannel } from "./PageChannel.js";

/** The report under the names of a page: channels told apart, and the channels, measures and root causes that only earlier reports have. */
export function withPageNames(report: FeedbackReport, earlier: readonly FeedbackReport[] = []): FeedbackReport {
  const known = new Map((report.satisfaction ?? []).map((measure, index) => [measureKey(measure, index), measure]));
  for (const { satisfaction = [] } of seriesOf([...earlier, report]))
    for (const [index, measure] of satisfaction.entries()) {
      const id = measureKey(measure, index);
      if (!known.has(id)) known.set(id, { ...measure, id });
    }
  const channels = onPage(report.channels);
  for (const each of earlier)
    for (const channel of onPage(each.channels))
      if (!channels.some((other) => other.id === channel.id || isNamesake(other, channel))) channels.push(channel);
  const causes = new Map<string, RootCause>();
  for (const each of [report, ...earlier])
    for (const cause of each.causes ?? []) if (!causes.has(cause.id)) causes.set(cause.id, cause);
  return {
    ...report,
    channels,
    ...(known.size > (report.satisfaction ?? []).length && { satisfaction: [...known.values()] }),
    ...(causes.size > (report.causes ?? []).length && { causes: [...causes.values()] }),
  };
}

function onPage(channels: readonly Channel[]): PageChannel[] {
  const told = distinctChannels(channels);
  return distinctChannels(channels, true).map((channel, at) => {
    const { name } = told[at] ?? channel;
    return name === channel.name || name === undefined ? channel : { ...channel, told: name };
  });
}

/** Whether two channels are called the same on a page. */
function isNamesake(one: Channel, other: Channel): boolean {
  if (one.name === undefined || other.name === undefined) return one.name === other.name && one.kind === other.kind;
  const { ar, en } = other.name;
  return (ar !== undefined && one.name.ar === ar) || (en !== undefined && one.name.en === en);
}
