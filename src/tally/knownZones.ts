import { type Zone, zone } from "./zone.js";

/** Gives the zone of a name each time that it is asked for, or `undefined` where the engine has none of it. */
export function knownZones(): (name: string) => Zone | undefined {
  const zones = new Map<string, Zone | undefined>();
  return (name) => {
    if (!zones.has(name)) zones.set(name, knownZone(name));
    return zones.get(name);
  };
}

function knownZone(name: string): Zone | undefined {
  try {
    return zone(name);
  } catch {
    return undefined;
  }
}
