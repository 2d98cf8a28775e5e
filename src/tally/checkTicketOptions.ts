import { checkOptionNames } from "../model/checkOptionNames.js";
import type { ListDurationsOptions } from "./listDurations.js";
import type { TicketCountsOptions } from "./ticketCounts.js";
import type { TicketFlowOptions } from "./ticketFlow.js";

/** What the functions of tickets' histories may be told: one list, so that one object serves several of them. */
const KNOWN: Readonly<Record<keyof TicketCountsOptions | keyof ListDurationsOptions | keyof TicketFlowOptions, true>> =
  {
    basis: true,
    period: true,
    asOf: true,
    timeZone: true,
    between: true,
    net: true,
  };

/** Refuses an option that no function of histories knows; throws `bad-option`. */
export function checkTicketOptions(options: object): void {
  checkOptionNames(options, KNOWN);
}
