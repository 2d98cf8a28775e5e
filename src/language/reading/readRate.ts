import { isTimeUnit } from "./isTimeUnit.js";
import { follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** Reads the unit of time that an amount is a rate by: "a week", `لكل يوم`. */
export function readRate(source: Source, at: number): { noun: string; next: number } | undefined {
  const { text, tokens } = source;
  const token = tokens[at];
  if (!follows(token, GAP.space)) return undefined;
  const unit = tokens[at + 1];
  const noun = unit?.word?.noun;
  if (noun !== undefined && follows(unit, GAP.space)) {
    if (token.word?.role === "per") return { noun, next: at + 2 };
    const word = text.slice(token.start, token.end);
    // "في العام" is when, not how often, and "في البريد" where.
    const single = isTimeUnit(noun) && (word === "a" || (word === "في" && unit.prefix === 4 && noun !== "year"));
    // One period of its own is no rate: "a week earlier", "في الشهر السابق".
    const named = /^ (?:earlier|ago|before|later|ال(?!واحد)|نفس|ذات)/;
    if (single && !named.test(text.slice(unit.end, unit.end + 8))) return { noun, next: at + 2 };
  }
  // "في كل يوم"
  if (token.word?.role === "in" && unit?.word?.role === "per") return readRate(source, at + 1);
  return token.word?.per === undefined ? undefined : { noun: token.word.per, next: at + 1 };
}
