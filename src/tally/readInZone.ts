import { knownZones } from "./knownZones.js";
import type { Moment, TimestampProblem } from "./Moment.js";
import type { Zone } from "./zone.js";

type ReadText = (text: string, into: Moment) => TimestampProblem | undefined;

// A zone's name, and perhaps a calendar, in brackets behind a time.
const NAMED = /^(.+?) ?\[([^[\]=]+)\](?:\[u-ca=[a-z]+\])?$/i;

/**
 * A reader of what `make` reads, and of the same with the name of its zone behind it, `31-01-2024 23:30[Africa/Cairo]`, which then is its zone and not that of
 * `source`: records of two systems have clocks of their own. A name that is not known says nothing, and then nothing says when it was.
 */
export function readInZone(make: (zone: Zone | undefined) => ReadText, source: Zone | undefined): ReadText {
  const read = make(source);
  const zoneOf = knownZones();
  const readers = new Map<Zone, ReadText>();
  return (text, into) => {
    const problem = read(text, into);
    if (problem === undefined || !text.endsWith("]")) return problem;
    const [, local, name = ""] = NAMED.exec(text) ?? [];
    const zone = zoneOf(name);
    if (local === undefined || zone === undefined) return problem;
    let inZone = readers.get(zone);
    if (inZone === undefined) {
      inZone = make(zone);
      readers.set(zone, inZone);
    }
    return inZone(local, into);
  };
}
