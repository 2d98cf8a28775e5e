import { characterKinds, KIND, kindAt } from "./characters.js";
import type { FigureFlag } from "./FigureReading.js";
import type { Numeral } from "./readNumeral.js";
import type { Source } from "./Source.js";

/** What is odd about a numeral. */
export function flagsOf(source: Source, at: number, { indian, mixed, visual }: Numeral): readonly FigureFlag[] {
  const flags: FigureFlag[] = [];
  if (indian) flags.push("indian-groups");
  if (mixed) flags.push("mixed-digits");
  if (visual) flags.push("visual-order");
  if (isGlued(source, at)) flags.push("glued-word");
  return flags;
}

function isGlued({ text, tokens }: Source, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const known = tokens[at - 1]?.end === token.start;
  if (!known && isLetter(text, token.start - 1)) return true;
  return tokens[at + 1]?.start !== token.end && isLetter(text, token.end);
}

function isLetter(text: string, index: number): boolean {
  return kindAt(characterKinds(), text, index) >= KIND.letter;
}
