import * as z from "zod/mini";
import { COUNT_BASES } from "../model/lists.js";
import { closedObject } from "./closedObject.js";
import { cell, id, label, moment, text } from "./fields.js";
import { listOf } from "./listOf.js";
import { uniqueIds } from "./uniqueIds.js";

export const ticketSubset = closedObject({
  id,
  name: z.exactOptional(label),
  count: cell,
  categories: z.exactOptional(listOf(id)),
  partOf: z.exactOptional(z.enum(["tickets"], "not-listed")),
});

export const ticketFlow = closedObject({
  broughtForward: z.exactOptional(cell),
  opened: z.exactOptional(cell),
  closed: z.exactOptional(cell),
  reopened: z.exactOptional(cell),
});

/** The schema of `Tickets`. */
export const ticketsSchema = closedObject({
  system: z.exactOptional(text),
  basis: z.exactOptional(z.enum(COUNT_BASES, "not-listed")),
  asOf: z.exactOptional(moment),
  open: z.exactOptional(cell),
  closed: z.exactOptional(cell),
  flow: z.exactOptional(ticketFlow),
  subsets: z.exactOptional(listOf(ticketSubset).check(uniqueIds())),
});
