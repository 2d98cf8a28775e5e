import { knownZones } from "./knownZones.js";
import type { Moment, TimestampProblem } from "./Moment.js";
import { readInZone } from "./readInZone.js";
import { readIso, readOffset } from "./readIso.js";
import type { Zone } from "./zone.js";

// A local time, an offset or UTC, and after it a zone's name and perhaps a calendar in brackets.
const ZONED = /^(.{16,}?) ?(z|utc|gmt|[+-]\d\d(?::?\d\d)?)(?:\[([^[\]]+)\](?:\[u-ca=[a-z]+\])?)?$/i;
// A blank before the offset, UTC, GMT or a name: what else is such a text has been read, or refused, as ISO already.
const UNUSUAL = /^.{16,} |[ct\]]$/i;
const MINUTE = 60_000;

/**
 * A reader of ISO as systems write it: with a blank before the offset, `UTC` or `GMT` for `Z`, and a zone's name in brackets. A name that
 * contradicts its offset makes the text unreadable, since one of them is wrong; one that is not known is passed over. Without an offset the name says
 * whose time it is.
 */
export function readZoned(source: Zone | undefined): (text: string, into: Moment) => TimestampProblem | undefined {
  const zoneOf = knownZones();
  const readLocal = readInZone((zone) => (text, into) => readIso(text, into, zone), source);
  return (written, into) => {
    // Those that do not break, or are narrow, leave nothing to guess.
    const text = /[^ -~]/.test(written) ? written.replace(/\p{Zs}/gu, " ") : written;
    const problem = readIso(text, into, source);
    if (problem === undefined || !UNUSUAL.test(text)) return problem;
    const [, local = "", offset = "", name] = ZONED.exec(text) ?? [];
    if (local === "") return readLocal(text, into);
    const isUtc = !/\d/.test(offset);
    const failed = readIso(`${local}${isUtc ? "Z" : offset}`, into, undefined);
    if (failed || isUtc || name === undefined) return failed;
    const known = zoneOf(name);
    const isOff = known && Math.abs(known.offsetAt(into.instant) - readOffset(offset, 0)) >= MINUTE;
    return isOff ? "unreadable-timestamp" : undefined;
  };
}
