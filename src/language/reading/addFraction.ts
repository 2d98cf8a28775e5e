import { addHundredths } from "./addHundredths.js";
import { readPart } from "./readPart.js";
import { readUnit } from "./readUnit.js";
import { type Amount, follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

const BETWEEN = /(?:بين|between)\s$/i;
/** What a half is of, where it is not of the number before it: `ونصف المكالمات`, `ونصف هذه`. */
const OF_OTHERS = /^\s(?:ال|هذ|تلك)/;
/** No larger number has a half of one. */
const MOST = 1000;

/**
 * Adds the half or quarter that `و` or `and a` joins to a number: `مليون ونصف المليون`, `two and a half`.
 *
 * @returns the same amount where there is none; nothing where it cannot be said what the part is of, or how much
 */
export function addFraction(source: Source, amount: Amount, at: number): Amount | undefined {
  const { text, tokens } = source;
  const joint = tokens[amount.next];
  const apart = joint?.word?.role === "and";
  if (joint === undefined || !(apart || joint.prefix === 1) || !follows(joint, GAP.space | GAP.dash)) return amount;
  let from = amount.next + (apart ? 1 : 0);
  const latin = text.charCodeAt(joint.start) < 0x250;
  if (latin && tokens[from]?.word?.role === "link") from++;
  // "between 2 and half a million"
  else if (latin && tokens[from]?.word?.number === undefined) return amount;
  if (!follows(tokens[from], GAP.space | GAP.dash)) return amount;
  const part = readPart(source, from);
  if (part === undefined || BETWEEN.test(text.slice(Math.max(0, amount.start - 8), amount.start))) return amount;
  const { hundredths, scale, end, next } = part;
  const unit = amount.scale?.factor;
  if (unit === undefined) {
    const whole = amount.decimals === 0 && amount.units >= 0 && amount.units < MOST && hundredths > 0;
    if (!whole) return undefined;
    const sum = { ...amount, ...addHundredths(amount.units, hundredths), otherwise: undefined };
    // The scale word after the part is that of the sum: `two and a half thousand`.
    const last = scale === undefined ? next : next - 1;
    const ended = { ...sum, end: tokens[last - 1]?.end ?? end, next: last };
    return scale !== undefined || readUnit(source, ended, at) !== undefined ? ended : undefined;
  }
  const { word, factor, step } = amount.scale ?? { word: "", factor: unit };
  if (scale !== undefined && (scale.factor > unit || step !== factor)) return amount;
  const clear = scale !== undefined || !OF_OTHERS.test(text.slice(end, end + 4));
  if (hundredths === 0 || step !== factor || !clear || amount.scaled !== undefined) return undefined;
  const of = scale?.factor ?? unit;
  const units = amount.units + (of / 100) * hundredths;
  return { ...amount, units, end, next, scale: { word, factor, step: of / (hundredths % 10 === 0 ? 10 : 100) } };
}
