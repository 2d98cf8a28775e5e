import type { Amount, Source } from "./Source.js";
import { follows } from "./Source.js";
import type { Token } from "./tokenize.js";
import { GAP } from "./tokenize.js";

/** Reads a number in words up to the thousands (`أربعة آلاف`, `ثلاثة وعشرين`, `twenty-one`), or a scale word alone (`مليونان`). */
export function readNumberWords(source: Source, at: number): Amount | undefined {
  const { tokens, text } = source;
  const token = tokens[at];
  const word = token?.word;
  if (token === undefined || word === undefined || (token.prefix & 4) !== 0) return undefined;
  let end = token.end;
  let next = at + 1;
  const start = token.prefix & 1 ? token.start + 1 : token.start;
  const make = (units: number, scale: Amount["scale"]): Amount => ({
    start,
    end,
    script: "word",
    units,
    decimals: 0,
    otherwise: undefined,
    scale,
    scaled: undefined,
    flags: [],
    next,
  });
  const alone = aloneIn(tokens, at);
  if (alone === undefined && (word.number === undefined || (token.prefix !== 0 && end - token.start < 4)))
    return undefined;
  if (word.role === "percent" && (token.prefix & 2) !== 0) return undefined;

  let total = (alone ?? 0) * (word.scale ?? 0);
  let group = alone === undefined ? (word.number ?? 0) : 0;
  // Scales go down: millions, then thousands.
  let least = alone === undefined ? Number.POSITIVE_INFINITY : (word.scale ?? 0);
  let scale: Amount["scale"] =
    alone === undefined || word.scale === undefined
      ? undefined
      : { word: text.slice(start, end), factor: word.scale, step: word.scale };
  for (let part = tokens[next]; ; part = tokens[next]) {
    const joined = part?.word?.role === "and" && follows(part, GAP.space);
    if (joined) part = tokens[next + 1];
    if (part?.word === undefined || !follows(part, GAP.space | GAP.dash) || (part.prefix & 6) !== 0) break;
    if (part.word.scale === undefined) {
      if (part.word.number === undefined) break;
      // English says `five thousand two hundred` without an `and`.
      const lower = total > 0 && group === 0 && text.charCodeAt(part.start) < 0x250;
      const sum = lower ? part.word.number : joinWords(group, part.word.number, joined || part.prefix === 1);
      if (sum === undefined) break;
      group = sum;
      if (group > 0 && total > 0) scale = undefined;
    } else {
      if (group === 0 || part.prefix !== 0 || joined || part.word.scale >= least) break;
      total += group * part.word.scale;
      group = 0;
      least = part.word.scale;
      scale = { word: text.slice(part.start, part.end), factor: part.word.scale, step: part.word.scale };
    }
    end = part.end;
    next += joined ? 2 : 1;
  }
  if (tokens[next]?.word?.role === "fraction" && follows(tokens[next], GAP.space | GAP.dash)) return undefined;
  const units = total + group;
  if (units === 1 && !hasNoun(tokens[next])) return undefined;
  return make(units, scale);
}

/** How many of its scale a word says alone: 2 for `ألفا شكوى`, but 1 for the accusative of `مليوناً و659 ألفاً`. */
function aloneIn(tokens: Source["tokens"], at: number): number | undefined {
  const word = tokens[at]?.word;
  if (word?.scale === undefined || word.alone === undefined) return undefined;
  if (word.free || hasNoun(tokens[at + 1])) return word.alone;
  const next = tokens[at + 1];
  if (!follows(next, GAP.space)) return undefined;
  const digits = next.word?.role === "and" && follows(tokens[at + 2], GAP.space) && tokens[at + 2]?.numeral;
  const words = next.prefix === 1 && (next.word?.number ?? 0) > 1;
  return digits || words ? 1 : undefined;
}

/** What two number words make: `three hundred`, `twenty-one`, `ثلاثة عشر`, `ثلاثة وعشرين`. */
function joinWords(group: number, number: number, joined: boolean): number | undefined {
  const below = group % 100;
  if (!joined) {
    if (number === 100 && group < 10 && group > 0) return group * 100;
    if (number === 10 && below > 0 && below < 10) return group + 10;
    return number < 10 && number > 0 && below >= 20 && group % 10 === 0 ? group + number : undefined;
  }
  if (group === 0 || below === 0) return number < (group === 0 ? 1000 : 100) ? group + number : undefined;
  return below < 10 && number >= 20 && number < 100 ? group + number : undefined;
}

function hasNoun(token: Token | undefined): boolean {
  return follows(token, GAP.space) && token.prefix === 0 && (token.word?.noun ?? token.word?.currency) !== undefined;
}
