import type { Cue } from "./cueWords.js";
import { PHRASES } from "./cueWords.js";

/** Words that say together what none of them says: where they stand, and what they say, if anything. */
export interface PhraseMention {
  readonly start: number;
  readonly end: number;
  readonly cue: Cue | undefined;
}

/** Made on first use. */
let pattern: RegExp | undefined;

/** Finds the phrases of a text in its order. */
export function findPhrases(text: string): readonly PhraseMention[] {
  pattern ??= makePattern();
  return [...text.matchAll(pattern)].map(({ index, 0: found, groups = {} }) => {
    const name = Object.keys(groups).find((group) => groups[group] !== undefined);
    return {
      start: index,
      end: index + found.length,
      cue: name === undefined ? undefined : { about: "measure", name },
    };
  });
}

function makePattern(): RegExp {
  const groups = Object.entries(PHRASES).map(([name, phrases]) =>
    name === "" ? `(?:${phrases.join("|")})` : `(?<${name}>${phrases.join("|")})`,
  );
  return new RegExp(`(?<![a-zء-ي])[وف]?(?:${groups.join("|")})(?![a-zء-ي])`, "gi");
}
