import type { Mention } from "../names/findCues.js";

/** The only channel or subset that a heading names; nothing where it also speaks of all of them, or of another subject. */
export function keyOf(mentions: readonly Mention[]): string | undefined {
  const keys = new Set<string>();
  for (const { cue } of mentions) {
    if (cue.about === "*" || (cue.about === "subject" && cue.name !== "contacts")) return undefined;
    if (cue.about === "channel" || cue.about === "subset") keys.add(cue.name);
  }
  return keys.size === 1 ? [...keys][0] : undefined;
}
