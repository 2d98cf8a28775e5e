import * as z from "zod/mini";
import { ATTRIBUTION_WINDOWS } from "../model/lists.js";
import { closedObject } from "./closedObject.js";
import { amount, byScore, cell, count, id, label, score } from "./fields.js";
import { oneOf } from "./oneOf.js";
import { rule } from "./rule.js";

export const ratingScale = closedObject({ min: score, max: score });

/** The schema of a `SatisfactionMeasure`; scores lie on its scale. */
export const satisfactionMeasure = closedObject({
  id: z.exactOptional(id),
  agency: label,
  platform: z.exactOptional(label),
  scale: z.exactOptional(ratingScale),
  ratings: z.exactOptional(byScore),
  topBoxFrom: z.exactOptional(score),
  bottomBoxTo: z.exactOptional(score),
  asked: z.exactOptional(cell),
  unrated: z.exactOptional(cell),
  window: z.exactOptional(oneOf(ATTRIBUTION_WINDOWS)),
  minimumRated: z.exactOptional(count),
  weight: z.exactOptional(amount),
}).check(
  rule(({ scale, ratings = {}, topBoxFrom, bottomBoxTo }, tell) => {
    const isScale = scale !== undefined && scale.min < scale.max;
    const isOff = (value: unknown) => isScale && (Number(value) < scale.min || Number(value) > scale.max);
    const range = [`${scale?.min} … ${scale?.max}`];
    const some = topBoxFrom ?? bottomBoxTo ?? Object.keys(ratings)[0];
    if (scale === undefined && some !== undefined) tell("no-scale", scale, ["scale"]);
    if (scale && scale.max <= scale.min) tell("off-scale", scale.max, ["scale", "max"], [`> ${scale.min}`]);
    for (const key of Object.keys(ratings)) if (isOff(key)) tell("off-scale", key, ["ratings", key], range);
    if (isOff(topBoxFrom)) tell("off-scale", topBoxFrom, ["topBoxFrom"], range);
    if (isOff(bottomBoxTo)) tell("off-scale", bottomBoxTo, ["bottomBoxTo"], range);
    else if (Number(bottomBoxTo) >= Number(topBoxFrom)) tell("boxes-overlap", bottomBoxTo, ["bottomBoxTo"]);
  }),
);
