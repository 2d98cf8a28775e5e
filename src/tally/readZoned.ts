import type { Moment, TimestampProblem } from "./Moment.js";
import { readIso, readOffset } from "./readIso.js";
import { type Zone, zone } from "./zone.js";

// A local time, an offset or UTC, and after it a zone's name and perhaps a calendar in brackets.
const ZONED = /^(.{16,}?) ?(z|utc|gmt|[+-]\d\d(?::?\d\d)?)(?:\[([^[\]]+)\](?:\[u-ca=[a-z]+\])?)?$/i;
// A blank before the offset, UTC, GMT or a name: what else is such a text has been read, or refused, as ISO already.
const UNUSUAL = /^.{16,} |[ct\]]$/i;
const MINUTE = 60_000;

/**
 * A reader of ISO as systems write it: with a blank before the offset, `UTC` or `GMT` for `Z`, and a zone's name in brackets. A name that
 * contradicts its offset makes the text unreadable, since one of them is wrong; one that is not known is passed over.
 */
export function readZoned(source: Zone | undefined): (text: string, into: Moment) => TimestampProblem | undefined {
  const zones = new Map<string, Zone | undefined>();
  return (written, into) => {
    // Those that do not break, or are narrow, leave nothing to guess.
    const text = /[^ -~]/.test(written) ? written.replace(/\p{Zs}/gu, " ") : written;
    const problem = readIso(text, into, source);
    if (problem === undefined || !UNUSUAL.test(text)) return problem;
    const [, local = "", offset = "", name] = ZONED.exec(text) ?? [];
    if (local === "") return problem;
    const isUtc = !/\d/.test(offset);
    const failed = readIso(`${local}${isUtc ? "Z" : offset}`, into, undefined);
    if (failed || isUtc || name === undefined) return failed;
    if (!zones.has(name)) zones.set(name, knownZone(name));
    const known = zones.get(name);
    const isOff = known && Math.abs(known.offsetAt(into.instant) - readOffset(offset, 0)) >= MINUTE;
    return isOff ? "unreadable-timestamp" : undefined;
  };
}

function knownZone(name: string): Zone | undefined {
  try {
    return zone(name);
  } catch {
    return undefined;
  }
}
