import { bareText } from "./bareText.js";
import { textOf } from "./textOf.js";

/** Reads the channel of a record: `undefined` if it is empty or none of `channels`. */
export function channelReader(
  channels: readonly string[] | Readonly<Record<string, string>> | undefined,
): (value: unknown) => string | undefined {
  const ids =
    channels &&
    new Map(
      isList(channels)
        ? channels.map((id) => [bareText(id), id])
        : Object.entries(channels).map(([name, id]) => [bareText(name), id]),
    );
  return (value) => {
    const text = bareText(textOf(value));
    return ids ? ids.get(text) : text || undefined;
  };
}

function isList(channels: readonly string[] | Readonly<Record<string, string>>): channels is readonly string[] {
  return Array.isArray(channels);
}
