import * as z from "zod/mini";
import { PART_IDS } from "../language/partIds.js";
import { COUNT_BASES, DURATION_UNITS } from "../model/lists.js";
import { closedObject } from "./closedObject.js";
import { amount, cell, count, flag, id, label, moment, text } from "./fields.js";
import { idsOf } from "./idsOf.js";
import { integer } from "./integer.js";
import { listOf } from "./listOf.js";
import { oneOf } from "./oneOf.js";
import { rule } from "./rule.js";
import { uniqueIds } from "./uniqueIds.js";

const someItems = rule<readonly unknown[]>(
  (items, tell) => {
    if (items.length === 0) tell("empty-list", items);
  },
  { minimum: 1 },
);

// An id is no word of the report's language.
const namedPart = rule<{ readonly id: string; readonly name?: unknown }>(({ id: part, name }, tell) => {
  if (name === undefined && !PART_IDS.some((known) => known === part)) tell("unnamed-part", part, ["id"], PART_IDS);
});

export const ticketSubset = closedObject({
  id,
  name: z.exactOptional(label),
  count: cell,
  categories: z.exactOptional(listOf(id).check(uniqueIds())),
  partOf: z.exactOptional(oneOf(["tickets"])),
}).check(namedPart);

export const ticketFlow = closedObject({
  broughtForward: z.exactOptional(cell),
  opened: z.exactOptional(cell),
  closed: z.exactOptional(cell),
  reopened: z.exactOptional(cell),
});

export const breakdownPart = closedObject({ id, name: z.exactOptional(label), count: cell }).check(namedPart);

export const breakdownRollUp = closedObject({ id, name: label, parts: listOf(id).check(someItems, uniqueIds()) });

export const ticketBreakdown = closedObject({
  id,
  name: z.exactOptional(label),
  by: id,
  of: z.exactOptional(oneOf(["total", "open", "closed", "opened"])),
  cases: z.exactOptional(cell),
  multiCoded: z.exactOptional(flag),
  parts: listOf(breakdownPart).check(someItems, uniqueIds()),
  rollUps: z.exactOptional(listOf(breakdownRollUp).check(uniqueIds())),
}).check(
  rule(({ parts, rollUps }, tell) => {
    const ids = idsOf(parts);
    const known = new Set(ids);
    rollUps?.forEach((rollUp, place) => {
      if (known.has(rollUp.id)) tell("duplicate-id", rollUp.id, ["rollUps", place, "id"]);
      rollUp.parts.forEach((part, at) => {
        if (!known.has(part)) tell("unknown-id", part, ["rollUps", place, "parts", at], ids);
      });
    });
  }),
);

export const exactRatio = closedObject({ numerator: count, denominator: integer(1, "zero-denominator") });
const duration = z.union([amount, exactRatio], "not-an-amount");

export const durationFigures = closedObject({
  unit: oneOf(DURATION_UNITS),
  basis: id,
  n: cell,
  excluded: z.exactOptional(cell),
  mean: z.exactOptional(duration),
  median: z.exactOptional(duration),
  p90: z.exactOptional(duration),
});

export const ticketDurations = closedObject({
  firstResponse: z.exactOptional(durationFigures),
  firstResolution: z.exactOptional(durationFigures),
  finalResolution: z.exactOptional(durationFigures),
});

/** The schema of `Tickets`. */
export const ticketsSchema = closedObject({
  system: z.exactOptional(text),
  basis: z.exactOptional(oneOf(COUNT_BASES)),
  asOf: z.exactOptional(moment),
  open: z.exactOptional(cell),
  closed: z.exactOptional(cell),
  flow: z.exactOptional(ticketFlow),
  subsets: z.exactOptional(listOf(ticketSubset).check(uniqueIds())),
  breakdowns: z.exactOptional(listOf(ticketBreakdown).check(uniqueIds())),
  durations: z.exactOptional(ticketDurations),
});
