import { FeedbackError } from "../model/FeedbackError.js";
import type { Moment, TimestampProblem } from "./Moment.js";
import { readInZone } from "./readInZone.js";
import { readPattern } from "./readPattern.js";
import { readSerial } from "./readSerial.js";
import { readZoned } from "./readZoned.js";
import { setInstant } from "./setInstant.js";
import { setMilliseconds } from "./setMilliseconds.js";
import type { Zone } from "./zone.js";

/**
 * How timestamps are written. `iso` is the default; `epoch-ms` and `epoch-s` are numbers, or digits in a text, since 1970 (seconds taken for milliseconds are unreadable);
 * `excel` is the number of a day in a sheet (44286.5 is noon of 31 March 2021), without a fraction a date alone; anything else is
 * a layout, for example `DD-MM-YYYY HH:mm`. Behind what names no zone may stand its name, `2024-01-31T23:30[Africa/Cairo]`. `Date` and Temporal objects are read whatever this says.
 */
export type TimestampForm = "iso" | "epoch-ms" | "epoch-s" | "excel" | (string & {});

type ReadText = (text: string, into: Moment) => TimestampProblem | undefined;

/** The forms of a tally's timestamps, made ready. */
export interface TimestampReader {
  /** The zone of timestamps that name none. */
  readonly zone: Zone | undefined;
  /** Texts are ISO and nothing else. */
  readonly isIso: boolean;
  /** What a number is multiplied with, or 0 if numbers are not timestamps. */
  readonly scale: number;
  readonly texts: readonly ReadText[];
}

/** Makes forms ready; `zone` is that of timestamps that name none. */
export function timestampReader(forms: TimestampForm | readonly TimestampForm[] = "iso", zone?: Zone): TimestampReader {
  const list = [forms].flat();
  if (list.length === 0 || list.some((form) => typeof form !== "string"))
    throw new FeedbackError("bad-option", "timestamp needs a form", forms);
  const [form, ...others] = list.filter((each) => each !== "iso");
  return {
    zone,
    isIso: list.join() === "iso",
    // By several forms that read digits, as a layout may, a number is read as a text is: they must agree.
    scale: others.length > 0 ? 0 : form === "epoch-ms" ? 1 : form === "epoch-s" ? 1000 : 0,
    texts: list.map((each) => {
      if (each === "iso") return readZoned(zone);
      if (each === "epoch-ms") return (text, into) => readEpoch(text, into, 0);
      if (each === "epoch-s") return (text, into) => readEpoch(text, into, 3);
      if (each === "excel") return readInZone((own) => (text, into) => readSerial(text, into, own), zone);
      // What has an offset of its own needs no name.
      return /Z/.test(each.replace(/\[.*?\]/g, ""))
        ? readPattern(each, zone)
        : readInZone((own) => readPattern(each, own), zone);
    }),
  };
}

/** Reads digits with so many places to the millisecond; what is beyond is cut, as in ISO: as one number it could round up into the next month. */
function readEpoch(text: string, into: Moment, places: 0 | 3): TimestampProblem | undefined {
  const set = places === 0 ? setMilliseconds : setInstant;
  if (/^-?\d{1,15}$/.test(text)) return set(into, Number(text) * 10 ** places);
  const [, whole, decimals = ""] = /^(-?\d{1,15})\.(\d+)$/.exec(text) ?? [];
  if (whole === undefined) return "unreadable-timestamp";
  const exact = `${whole}${decimals.padEnd(places, "0").slice(0, places)}`;
  return set(into, Number(/[1-9]/.test(decimals.slice(places)) ? `${exact}.5` : exact));
}
