import { FeedbackError } from "../model/FeedbackError.js";
import { bareText } from "./bareText.js";
import { textOf } from "./textOf.js";

type Channels = readonly string[] | Readonly<Record<string, string>>;

/** Reads the channel of a record: `undefined` if it is empty or none of `channels`. */
export function channelReader(channels: Channels | undefined): (value: unknown) => string | undefined {
  const ids = channels === undefined ? undefined : idsOf(channels);
  return (value) => {
    const text = bareText(textOf(value));
    return ids ? ids.get(text) : text || undefined;
  };
}

/** The ids by what the records say: in a list, the ids themselves. */
function idsOf(channels: Channels): ReadonlyMap<string, string> {
  if (Object(channels) !== channels || Object.values(channels).some((id) => typeof id !== "string"))
    throw new FeedbackError("bad-option", "channels needs ids in a list or under names", channels);
  const isList = Array.isArray(channels);
  return new Map(Object.entries(channels).map(([name, id]) => [bareText(isList ? id : name), id]));
}
