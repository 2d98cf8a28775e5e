import type { Aside, AsideReason } from "./Aside.js";
import { DAY } from "./dayNumber.js";
import { sampleText } from "./sampleText.js";
import type { Zone } from "./zone.js";

/**
 * What a sample shows of a record that is set aside: where its day is why and it has an id, that day in the zone beside it. That is written only
 * where it is shown, which most are not, and then at once, since a moment is filled again.
 */
export function asideValue(reason: AsideReason, id: unknown, { value = id, at }: Aside, zone: Zone): unknown {
  if (!id || !at || (reason !== "outOfPeriod" && reason !== "superseded")) return value;
  return {
    toJSON() {
      const local = at.dateOnly ? at.instant : at.instant + zone.offsetAt(at.instant);
      const [day] = new Date(Math.floor(local / DAY) * DAY).toISOString().split("T");
      // Sixty characters are shown.
      return `${sampleText(value).slice(0, 45)} (${day})`;
    },
  };
}
