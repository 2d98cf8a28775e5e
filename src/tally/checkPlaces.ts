import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { isByName } from "./isByName.js";
import type { TallyPlaces } from "./placesOf.js";
import type { TallyOptions } from "./TallyOptions.js";

/** What every tally may be told. */
const KNOWN: Readonly<Record<keyof TallyOptions<never>, true>> = {
  at: true,
  channel: true,
  count: true,
  by: true,
  id: true,
  version: true,
  versionTimestamp: true,
  mergedInto: true,
  otherDate: true,
  channels: true,
  period: true,
  timeZone: true,
  timestamp: true,
  sourceTimeZone: true,
  empty: true,
  samples: true,
};

/**
 * Throws `bad-option` for an option that is neither one of every tally nor one of `more`, a missing field or one that is none, versions
 * without ids, and further keys whose names the counts use themselves.
 */
export function checkPlaces<Row>(options: TallyPlaces<Row>, more?: Readonly<Record<string, true>>): void {
  checkOptionNames(options, { ...KNOWN, ...more });
  const { at, channel, count = at, by = {}, id = at, version = at, mergedInto = at, otherDate = { at } } = options;
  if (typeof otherDate !== "object" || otherDate === null)
    throw new FeedbackError("bad-option", "otherDate needs an object with at", otherDate);
  checkOptionNames(otherDate, { at: true, timestamp: true });
  const keyed = Object.entries(Object(by)).map(([key, field]) => [`by.${key}`, field] as const);
  const fields = { at, channel, count, id, version, mergedInto, "otherDate.at": otherDate.at };
  for (const [name, field] of [...Object.entries(fields), ...keyed])
    if (!["string", "number", "function"].includes(typeof field))
      throw new FeedbackError("bad-option", `${name} needs the name of a field, or a function`, field);
  if (options.version !== undefined && options.id === undefined)
    throw new FeedbackError("bad-option", "version needs id, since versions are those of a record", options.version);
  if (options.versionTimestamp !== undefined && options.version === undefined)
    throw new FeedbackError(
      "bad-option",
      "versionTimestamp needs version, whose times it reads",
      options.versionTimestamp,
    );
  const taken = ["channel", "month", "count", "__proto__"].find((name) => Object.hasOwn(Object(by), name));
  if (!isByName(by) || taken)
    throw new FeedbackError(
      "bad-option",
      "by needs fields under names other than channel, month and count",
      taken ?? by,
    );
}
