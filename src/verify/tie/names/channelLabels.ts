import { KIND_NAMES } from "../../../language/kindNames.js";
import type { Channel, Label } from "../../../model/FeedbackReport.js";
import { ownValue } from "../../../model/ownValue.js";
import { labelKey } from "./labelKey.js";
import type { PageChannel } from "./PageChannel.js";

/** The names under which a page prints each channel: its own, and that of its kind where no channel without a name has it, nor another as its own name. */
export function channelLabels(channels: readonly PageChannel[]): readonly (readonly [Channel, readonly string[]])[] {
  const bare = new Set(channels.filter(({ name }) => isBare(name)).map(({ kind }) => kind));
  const own = new Set(channels.flatMap(ownLabels).map(labelKey));
  return channels.map((channel) => {
    const { id, kind, name } = channel;
    const labels = ownLabels(channel);
    // A channel without a name is printed under that of its kind, or its id; one with a name may be called by both.
    if (isBare(name)) labels.push(...kindLabels(kind, id));
    else if (!bare.has(kind)) labels.push(...kindLabels(kind, id).filter((label) => !own.has(labelKey(label))));
    return [channel, [...new Set(labels)]];
  });
}

function ownLabels({ name, told }: PageChannel): string[] {
  return [name?.ar ?? "", name?.en ?? "", told?.ar ?? "", told?.en ?? ""].filter((label) => label !== "");
}

function isBare(name: Label | undefined): boolean {
  return name?.ar === undefined && name?.en === undefined;
}

function kindLabels(kind: string, id: string): readonly string[] {
  const names = ownValue(KIND_NAMES, kind);
  return names === undefined ? [id] : [names.ar, names.en];
}
