import type { DurationUnit } from "../model/lists.js";
import type { CountedNoun, NounId } from "../model/Noun.js";

const HOUR: CountedNoun = {
  id: "hour",
  ar: { gender: "f", singular: "ساعة", dual: "ساعتان", dualOblique: "ساعتين", plural: "ساعات", accusative: "ساعة" },
  en: { singular: "hour", plural: "hours" },
};
const MINUTE: CountedNoun = {
  id: "minute",
  ar: { gender: "f", singular: "دقيقة", dual: "دقيقتان", dualOblique: "دقيقتين", plural: "دقائق", accusative: "دقيقة" },
  en: { singular: "minute", plural: "minutes" },
};

/** What a unit of time is called after a number. Reports count no hours and minutes, so that they are no nouns of the table, which readers take for counts. */
export function timeNoun(unit: DurationUnit): NounId | CountedNoun {
  return unit === "hour" ? HOUR : unit === "minute" ? MINUTE : unit;
}
