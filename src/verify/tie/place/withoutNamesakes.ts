import type { Surroundings } from "../page/Surroundings.js";

/** A bracket has a name of its own for its number. */
const NAMED = /[a-zء-ي]/i;
/** How far, in characters, a name may stand before a bracket. */
const FAR = 120;

/**
 * The parts that are named before a bracket that names something for the number in it, without those that are called as a channel is: "Hotline: 208,733 (July: 231,480)" tells no
 * satisfaction with it.
 *
 * @param behind - the index of the first mention behind the number
 */
export function withoutNamesakes(
  { mentions, text }: Surroundings,
  parts: readonly string[],
  behind: number,
  opening: number,
  start: number,
): readonly string[] {
  if (parts.length === 0 || !NAMED.test(text.slice(opening, start))) return parts;
  const shared = new Set<string>();
  for (let at = behind - 1; at >= 0 && (mentions[at]?.start ?? 0) >= opening - FAR; at--) {
    const part = mentions[at];
    // Names of the same words are found one after another.
    const isNamesake = [-2, -1, 1, 2].some((step) => {
      const other = mentions[at + step];
      return other?.cue.about === "channel" && other.start === part?.start && other.end === part.end;
    });
    if (part?.cue.about === "part" && isNamesake) shared.add(part.cue.name);
  }
  return parts.filter((name) => !shared.has(name));
}
