import { KIND, kindAt } from "./characters.js";
import type { FigureFlag } from "./FigureReading.js";
import type { Numeral } from "./readNumeral.js";
import { NO_FLAGS, type Source } from "./Source.js";

/** What is odd about a numeral. */
export function flagsOf(source: Source, at: number, { indian, mixed, visual }: Numeral): readonly FigureFlag[] {
  const glued = isGlued(source, at);
  if (!(indian || mixed || visual || glued)) return NO_FLAGS;
  const flags: FigureFlag[] = [];
  if (indian) flags.push("indian-groups");
  if (mixed) flags.push("mixed-digits");
  if (visual) flags.push("visual-order");
  if (glued) flags.push("glued-word");
  return flags;
}

function isGlued({ kinds, tokens }: Source, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const known = tokens[at - 1]?.end === token.start;
  if (!known && isLetter(kinds, token.start - 1)) return true;
  return tokens[at + 1]?.start !== token.end && isLetter(kinds, token.end);
}

function isLetter(kinds: Uint16Array, index: number): boolean {
  return kindAt(kinds, index) >= KIND.letter;
}
