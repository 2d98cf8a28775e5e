import { FeedbackError } from "../model/FeedbackError.js";
import { bareText } from "./bareText.js";
import { isByName } from "./isByName.js";
import { textOf } from "./textOf.js";

type Channels = readonly string[] | Readonly<Record<string, string>>;

export interface ChannelReader {
  /** The ids that were asked for, in the order of the counts; absent where all channels are counted. */
  readonly channels?: readonly string[];
  /** The channel of a record: `undefined` if it is empty or none of those asked for. */
  read(value: unknown): string | undefined;
}

/** Reads the channels of records; texts of `empty` never come here. */
export function channelReader(channels: Channels | undefined, empty: readonly string[] = []): ChannelReader {
  if (channels === undefined) return { read: (value) => bareText(textOf(value)) || undefined };
  const ids = idsOf(channels, ["", ...empty].map(bareText));
  return { channels: [...new Set(ids.values())].sort(), read: (value) => ids.get(bareText(textOf(value))) };
}

/** The ids by what the records say: in a list, the ids themselves. */
function idsOf(channels: Channels, absent: readonly string[]): ReadonlyMap<string, string> {
  const fail = (rule: string, value: unknown): never => {
    throw new FeedbackError("bad-option", `channels needs ${rule}`, value);
  };
  const isList = Array.isArray(channels);
  if (!isList && !isByName(channels)) fail("ids in a list or under names", channels);
  const ids = new Map<string, string>();
  for (const [name, id] of Object.entries(channels)) {
    const bare = bareText(textOf(id));
    if (bare === "" || typeof id !== "string") fail("ids in a list or under names", id);
    const said = isList ? bare : bareText(name);
    if (absent.includes(said)) fail("names that stand for something", said);
    if ((ids.get(said) ?? bare) !== bare) fail("one id for a name, with or without blanks around it", name);
    ids.set(said, bare);
  }
  return ids;
}
