import type { Channel, Label } from "../model/FeedbackReport.js";
import { LANGUAGES, type Language } from "../model/lists.js";
import { KIND_NAMES } from "./kindNames.js";

/** The channels under names that tell them apart: of several under one name, each with its contact behind it, or its id. */
export function distinctChannels(channels: readonly Channel[]): readonly Channel[] {
  const all = channels.map((channel) => ({ channel, names: LANGUAGES.map((language) => nameIn(channel, language)) }));
  return all.map(({ channel, names }) => {
    const namesakes = all.filter((other) => other.names.some((name, at) => name === names[at]));
    if (namesakes.length < 2) return channel;
    const { id, contact } = channel;
    const isOwn = contact !== undefined && namesakes.filter((other) => other.channel.contact === contact).length === 1;
    const name: Label = Object.fromEntries(
      LANGUAGES.map((language, at) => [language, `${names[at]} (${isOwn ? contact : id})`]),
    );
    return { ...channel, name };
  });
}

function nameIn({ id, kind, name }: Channel, language: Language): string {
  const ofKind = Object.hasOwn(KIND_NAMES, kind) ? KIND_NAMES[kind] : undefined;
  return name?.[language] ?? name?.ar ?? name?.en ?? ofKind?.[language] ?? id;
}
