import * as z from "zod/mini";
import { measureKey } from "../model/measureKey.js";
import { channelSchema } from "./channelSchema.js";
import { closedObject } from "./closedObject.js";
import { byMonth, cell, day, figureId, flag, id, label, period, text } from "./fields.js";
import { idsOf } from "./idsOf.js";
import { initiative } from "./initiativeSchema.js";
import { integer } from "./integer.js";
import { listOf } from "./listOf.js";
import { oneOf } from "./oneOf.js";
import { rule } from "./rule.js";
import { satisfactionMeasure } from "./satisfactionSchema.js";
import { ticketsSchema } from "./ticketsSchema.js";
import { uniqueIds } from "./uniqueIds.js";

export const publisher = closedObject({
  name: label,
  department: z.exactOptional(label),
  website: z.exactOptional(text),
  accounts: z.exactOptional(listOf(text)),
});

export const rootCause = closedObject({
  id,
  name: label,
  tickets: z.exactOptional(cell),
  months: z.exactOptional(byMonth),
});

export const rateBase = closedObject({ id, name: label, count: cell });

export const publishedFigure = closedObject({ figure: figureId, printed: text });

export const editionChange = closedObject({
  figure: figureId,
  kind: oneOf(["revision", "correction"]),
  reason: z.union([text, label], "not-a-text"),
});

export const edition = closedObject({
  number: integer(1, "bad-edition-number"),
  date: z.exactOptional(day),
  changes: z.exactOptional(listOf(editionChange)),
});

/** The schema of a `FeedbackReport`. Its messages are codes of `ReportIssueCode`. */
export const reportSchema = closedObject({
  $schema: z.exactOptional(text),
  schemaVersion: z.exactOptional(z.literal(1, "bad-schema-version")),
  period,
  title: z.exactOptional(label),
  publisher: z.exactOptional(publisher),
  channels: listOf(channelSchema, 1_000).check(uniqueIds()),
  tickets: z.exactOptional(ticketsSchema),
  causes: z.exactOptional(listOf(rootCause).check(uniqueIds())),
  causeCases: z.exactOptional(cell),
  causesMultiCoded: z.exactOptional(flag),
  initiatives: z.exactOptional(listOf(initiative).check(uniqueIds())),
  satisfaction: z.exactOptional(listOf(satisfactionMeasure).check(uniqueIds())),
  overallSatisfaction: z.exactOptional(oneOf(["counts", "weights"])),
  bases: z.exactOptional(listOf(rateBase).check(uniqueIds())),
  published: z.exactOptional(listOf(publishedFigure)),
  edition: z.exactOptional(edition),
}).check(
  rule(({ causes = [], channels, initiatives, satisfaction = [] }, tell) => {
    // The figures of a measure without an id are called by its place, which no other measure may have as its id.
    const places = new Set(
      satisfaction.flatMap((measure, at) => (measure.id === undefined ? measureKey(measure, at) : [])),
    );
    satisfaction.forEach(({ id: own = "" }, place) => {
      if (places.has(own)) tell("duplicate-id", own, ["satisfaction", place, "id"]);
    });
    const channelIds = idsOf(channels);
    initiatives?.forEach(({ channel }, place) => {
      if (channel !== undefined && !channelIds.includes(channel))
        tell("unknown-id", channel, ["initiatives", place, "channel"], channelIds);
    });
    const ids = idsOf(causes);
    const known = new Set(ids);
    initiatives?.forEach(({ addresses }, place) => {
      addresses?.forEach((cause, at) => {
        if (!known.has(cause)) tell("unknown-id", cause, ["initiatives", place, "addresses", at], ids);
      });
    });
  }),
);
