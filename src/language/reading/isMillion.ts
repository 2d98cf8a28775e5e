import { type Amount, follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** Several numbers with one decimal that fall, stand or rise so: "down to 321.5m". */
const MILLIONS = /(?: (?:to|at|of) \d+\.\dm[\s.,;].*){2}/s;
const LONG = /met[re]{2}|\d[ck]m|high|long|deep|wall/i;
/** "2.5m high" */
const MEASURED = /^ (?:high|long|wide|deep|tall|thick|away|apart)(?![a-z])/i;
/** "1.5m of them" */
const OF_THEM = /^ of (?:them|these|those|which|whom)(?![a-z])/i;
/** "26.1m connections" */
const SEVERAL = /^ (?!met[re]{2}s|acros|toward|beside|alway|perhap|les|plu|versu|thu|minu|unles)[a-z]{3,}s(?![a-z])/;

/** Whether `m` is a million and no metre: before what is counted, "1.9m calls", or a currency, or with decimals after such a one. */
export function isMillion(source: Source, { end, decimals, next: at }: Amount): boolean {
  const { text, tokens, hasMillions } = source;
  const next = tokens[at + 1];
  source.isInMillions ??= MILLIONS.test(text) && !LONG.test(text);
  if (source.isInMillions) return true;
  if (hasMillions && decimals > 0) return !MEASURED.test(text.slice(end + 1, end + 9));
  const isKnown = follows(next, GAP.space) && (next.word?.noun ?? next.word?.currency) !== undefined;
  const isCounted =
    isKnown ||
    OF_THEM.test(text.slice(end + 1, end + 10)) ||
    (decimals > 0 && SEVERAL.test(text.slice(end + 1, end + 20)));
  if (isCounted) source.hasMillions = true;
  return isCounted;
}
