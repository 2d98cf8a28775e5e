import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { HistoryOptions } from "./historyBuilder.js";
import { isByName } from "./isByName.js";

const FIELDS = ["id", "at", "event", "opened", "closed", "reopened", "responded"] as const;
type FieldName = (typeof FIELDS)[number];

/** What every maker of histories may be told. */
const KNOWN: Readonly<Record<keyof HistoryOptions, true>> = {
  timestamp: true,
  sourceTimeZone: true,
  timeZone: true,
  empty: true,
  samples: true,
};

/**
 * Throws `bad-option` for an option that is neither one of every maker of histories nor one of `more`, a needed field that is missing
 * and a field that is none.
 */
export function checkHistoryOptions(
  options: Readonly<Partial<Record<FieldName | "by", unknown>>>,
  needed: readonly FieldName[],
  more: Readonly<Record<string, true>>,
): void {
  checkOptionNames(options, { ...more, ...KNOWN });
  const { by = {} } = options;
  if (!isByName(by)) throw new FeedbackError("bad-option", "by needs fields under names", by);
  for (const [key, field] of Object.entries(Object(by))) checkField(`by.${key}`, field);
  for (const name of FIELDS) if (needed.includes(name) || options[name] !== undefined) checkField(name, options[name]);
}

function checkField(name: string, field: unknown): void {
  if (typeof field !== "string" && typeof field !== "function")
    throw new FeedbackError("bad-option", `${name} needs the name of a field, or a function`, field);
}
