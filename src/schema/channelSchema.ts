import * as z from "zod/mini";
import { CHANNEL_KINDS, UNITS, type Unit } from "../model/lists.js";
import { NOUN_IDS, type NounId } from "../model/Noun.js";
import { closedObject } from "./closedObject.js";
import { byLongPeriod, byMonth, cell, count, id, label, month, percent, someLanguage, text } from "./fields.js";
import { listOf } from "./listOf.js";
import { oneOf } from "./oneOf.js";
import { rule } from "./rule.js";

export const arabicForms = closedObject({
  gender: oneOf(["m", "f"]),
  singular: text,
  dual: text,
  dualOblique: text,
  plural: text,
  accusative: text,
});

export const englishForms = closedObject({ singular: text, plural: text });

export const countedNoun = closedObject({
  id,
  unit: z.exactOptional(oneOf(UNITS.filter((each): each is Unit => each !== "percentage-point"))),
  ar: z.exactOptional(arabicForms),
  en: z.exactOptional(englishForms),
}).check(someLanguage);

/** What a channel or an initiative counts: a difference of percentages counts nothing. */
export const noun = z.union(
  [
    oneOf(NOUN_IDS.filter((each): each is Exclude<NounId, "percentage-point"> => each !== "percentage-point")),
    countedNoun,
  ],
  "not-listed",
);

export const contactHandling = closedObject({
  offered: z.exactOptional(cell),
  answered: z.exactOptional(cell),
  abandoned: z.exactOptional(cell),
  serviceLevel: z.exactOptional(percent),
  serviceLevelSeconds: z.exactOptional(count),
  firstContactResolution: z.exactOptional(percent),
});

/** The schema of a `Channel`. */
export const channelSchema = closedObject({
  id,
  kind: id,
  name: z.exactOptional(label),
  contact: z.exactOptional(text),
  counts: z.exactOptional(noun),
  months: z.exactOptional(byMonth),
  totals: z.exactOptional(byLongPeriod),
  breaks: z.exactOptional(listOf(month)),
  handling: z.exactOptional(contactHandling),
}).check(
  rule(({ kind, name }, tell) => {
    if (name === undefined && !CHANNEL_KINDS.some((known) => known === kind))
      tell("unnamed-kind", kind, ["kind"], CHANNEL_KINDS);
  }),
);
