import * as z from "zod/mini";
import { COUNT_BASES, DURATION_UNITS } from "../model/lists.js";
import { closedObject } from "./closedObject.js";
import { amount, cell, count, flag, id, label, moment, text } from "./fields.js";
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

export const breakdownPart = closedObject({ id, name: z.exactOptional(label), count: cell });

export const breakdownRollUp = closedObject({ id, name: label, parts: listOf(id).check(z.minLength(1, "empty-list")) });

export const ticketBreakdown = closedObject({
  id,
  name: z.exactOptional(label),
  by: id,
  of: z.exactOptional(z.enum(["total", "open", "closed", "opened"], "not-listed")),
  cases: z.exactOptional(cell),
  multiCoded: z.exactOptional(flag),
  parts: listOf(breakdownPart).check(z.minLength(1, "empty-list"), uniqueIds()),
  rollUps: z.exactOptional(listOf(breakdownRollUp).check(uniqueIds())),
}).check(
  z.check((context) => {
    const { parts, rollUps } = context.value;
    const known = new Set(parts.map((part) => part.id));
    rollUps?.forEach((rollUp, place) => {
      const tell = (input: string, message: "duplicate-id" | "unknown-id", ...path: (string | number)[]) =>
        context.issues.push({ code: "custom", input, path: ["rollUps", place, ...path], message });
      if (known.has(rollUp.id)) tell(rollUp.id, "duplicate-id", "id");
      rollUp.parts.forEach((part, at) => {
        if (!known.has(part)) tell(part, "unknown-id", "parts", at);
        else if (rollUp.parts.indexOf(part) < at) tell(part, "duplicate-id", "parts", at);
      });
    });
  }),
);

const denominator = z
  .int("not-a-count")
  .check(z.minimum(0, { error: "not-a-count", abort: true }), z.minimum(1, "zero-denominator"));
export const exactRatio = closedObject({ numerator: count, denominator });
const duration = z.union([amount, exactRatio], "not-an-amount");

export const durationFigures = closedObject({
  unit: z.enum(DURATION_UNITS, "not-listed"),
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
  basis: z.exactOptional(z.enum(COUNT_BASES, "not-listed")),
  asOf: z.exactOptional(moment),
  open: z.exactOptional(cell),
  closed: z.exactOptional(cell),
  flow: z.exactOptional(ticketFlow),
  subsets: z.exactOptional(listOf(ticketSubset).check(uniqueIds())),
  breakdowns: z.exactOptional(listOf(ticketBreakdown).check(uniqueIds())),
  durations: z.exactOptional(ticketDurations),
});
