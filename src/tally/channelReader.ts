import { textOf } from "./textOf.js";

/** Reads the channel of a record: `undefined` if it is empty or none of `channels`. */
export function channelReader(
  channels: readonly string[] | Readonly<Record<string, string>> | undefined,
): (value: unknown) => string | undefined {
  const ids = channels && new Map(isList(channels) ? channels.map((id) => [id, id]) : Object.entries(channels));
  return (value) => {
    const text = textOf(value).trim();
    return ids ? ids.get(text) : text || undefined;
  };
}

function isList(channels: readonly string[] | Readonly<Record<string, string>>): channels is readonly string[] {
  return Array.isArray(channels);
}
