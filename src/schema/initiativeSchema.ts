import * as z from "zod/mini";
import { INITIATIVE_STATUSES } from "../model/lists.js";
import { noun } from "./channelSchema.js";
import { closedObject } from "./closedObject.js";
import { amount, cell, day, id, label, text } from "./fields.js";
import { listOf } from "./listOf.js";
import { oneOf } from "./oneOf.js";
import { uniqueIds } from "./uniqueIds.js";

export const initiativeAmount = closedObject({ value: amount, currency: z.exactOptional(text) });

export const initiativeReach = closedObject({
  count: cell,
  noun: z.exactOptional(noun),
});

/** The schema of an `Initiative`. */
export const initiative = closedObject({
  id,
  title: label,
  description: z.exactOptional(label),
  addresses: z.exactOptional(listOf(id).check(uniqueIds())),
  amount: z.exactOptional(initiativeAmount),
  kind: z.exactOptional(id),
  owner: z.exactOptional(label),
  agency: z.exactOptional(label),
  channel: z.exactOptional(id),
  startDate: z.exactOptional(day),
  liveDate: z.exactOptional(day),
  status: z.exactOptional(oneOf(INITIATIVE_STATUSES)),
  reach: z.exactOptional(initiativeReach),
});
