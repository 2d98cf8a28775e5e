import { follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** Whether a month and its number stand beside another month and number, as in `April 540, May 610 calls`, `أوت 540؛ سبتمبر 610`. */
export function isInTurn({ tokens }: Source, at: number): boolean {
  const near = GAP.near | GAP.comma | GAP.colon | GAP.dash;
  const isPair = (month: number): boolean =>
    tokens[month]?.word?.month !== undefined &&
    follows(tokens[month + 1], near) &&
    tokens[month + 1]?.numeral !== undefined;
  const isJoint = (place: number): boolean =>
    follows(tokens[place], near) && (tokens[place]?.word?.noun ?? tokens[place]?.word?.role) !== undefined;
  if (!isPair(at)) return false;
  let [before, after] = [at - 2, at + 2];
  for (let most = 2; most > 0 && isJoint(before + 1); most--) before--;
  for (let most = 2; most > 0 && isJoint(after); most--) after++;
  const apart = near | GAP.break;
  return (follows(tokens[at], apart) && isPair(before)) || (follows(tokens[after], apart) && isPair(after));
}
