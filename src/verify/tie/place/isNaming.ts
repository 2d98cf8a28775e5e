import type { Mention } from "../names/findCues.js";

/** Whether a mention names a channel, a subset or all of them. */
export function isNaming({ cue: { about } }: Mention): boolean {
  return about === "channel" || about === "subset" || about === "*";
}
