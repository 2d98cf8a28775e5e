import { checkOptionNames } from "../model/checkOptionNames.js";
import type { ListDurationsOptions } from "./listDurations.js";
import type { TicketCountsOptions } from "./ticketCounts.js";

/** What the functions of tickets' histories may be told: one list, so that one object serves several of them. */
const KNOWN: Readonly<Record<keyof TicketCountsOptions | keyof ListDurationsOptions, true>> = {
  basis: true,
  period: true,
  asOf: true,
  timeZone: true,
  between: true,
};

/** Refuses an option that no function of histories knows; throws `bad-option`. */
export function checkTicketOptions(options: object): void {
  checkOptionNames(options, KNOWN);
}
