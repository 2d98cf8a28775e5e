import type { Source } from "./Source.js";
import type { Token } from "./tokenize.js";

interface Owned {
  readonly at: number;
  readonly token: Token;
  readonly noun: string;
}

/** The noun that belongs to the one at a place, and is what is counted: "900 consumers' complaints". */
export function ownedBy({ text, tokens }: Source, owner: number): Owned | undefined {
  const end = tokens[owner]?.end ?? text.length;
  const code = text.charCodeAt(end);
  if (code !== 0x27 && code !== 0x2019) return undefined;
  const at = owner + (tokens[owner + 1]?.start === end + 1 ? 2 : 1);
  const token = tokens[at];
  const noun = token?.word?.noun;
  return token === undefined || noun === undefined || token.prefix !== 0 ? undefined : { at, token, noun };
}
