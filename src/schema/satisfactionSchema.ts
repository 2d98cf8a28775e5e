import * as z from "zod/mini";
import { ATTRIBUTION_WINDOWS } from "../model/lists.js";
import { closedObject } from "./closedObject.js";
import { amount, cell, count, id, label, score, scoreKey } from "./fields.js";

export const ratingScale = closedObject({ min: score, max: score });

/** The schema of a `SatisfactionMeasure`; scores lie on its scale. */
export const satisfactionMeasure = closedObject({
  id: z.exactOptional(id),
  agency: label,
  platform: z.exactOptional(label),
  scale: z.exactOptional(ratingScale),
  ratings: z.exactOptional(z.record(scoreKey, cell, "not-an-object")),
  topBoxFrom: z.exactOptional(score),
  bottomBoxTo: z.exactOptional(score),
  asked: z.exactOptional(cell),
  unrated: z.exactOptional(cell),
  window: z.exactOptional(z.enum(ATTRIBUTION_WINDOWS, "not-listed")),
  minimumRated: z.exactOptional(count),
  weight: z.exactOptional(amount),
}).check(
  z.check((context) => {
    const { scale, ratings = {}, topBoxFrom, bottomBoxTo } = context.value;
    const tell = (input: unknown, ...path: (string | number)[]) =>
      context.issues.push({ code: "custom", input, path, message: "off-scale" });
    const isOff = (value: number) => scale === undefined || value < scale.min || value > scale.max;
    if (scale !== undefined && scale.min >= scale.max) tell(scale.max, "scale", "max");
    for (const key of Object.keys(ratings)) if (isOff(Number(key))) tell(key, "ratings", key);
    if (topBoxFrom !== undefined && isOff(topBoxFrom)) tell(topBoxFrom, "topBoxFrom");
    if (bottomBoxTo !== undefined && (isOff(bottomBoxTo) || bottomBoxTo >= (topBoxFrom ?? bottomBoxTo + 1)))
      tell(bottomBoxTo, "bottomBoxTo");
  }),
);
