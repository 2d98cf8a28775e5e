import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { TicketHistoriesOptions } from "./ticketHistories.js";
import type { TicketHistoriesFromRowsOptions } from "./ticketHistoriesFromRows.js";

const FIELDS = ["id", "at", "event", "opened", "closed", "reopened", "responded"] as const;
type FieldName = (typeof FIELDS)[number];

/** What the makers of histories may be told, of a log or of rows. */
const KNOWN: Readonly<Record<keyof TicketHistoriesOptions<never> | keyof TicketHistoriesFromRowsOptions<never>, true>> =
  {
    id: true,
    at: true,
    event: true,
    events: true,
    opened: true,
    closed: true,
    reopened: true,
    responded: true,
    timestamp: true,
    sourceTimeZone: true,
    timeZone: true,
    empty: true,
    samples: true,
  };

/** Throws `bad-option` for an option that no maker of histories knows, a needed field that is missing and a field that is none. */
export function checkHistoryOptions(
  options: Readonly<Partial<Record<FieldName, unknown>>>,
  needed: readonly FieldName[],
): void {
  checkOptionNames(options, KNOWN);
  for (const name of FIELDS) {
    const field = options[name];
    const isRight = field === undefined ? !needed.includes(name) : ["string", "function"].includes(typeof field);
    if (!isRight) throw new FeedbackError("bad-option", `${name} needs the name of a field, or a function`, field);
  }
}
