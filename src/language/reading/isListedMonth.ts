import { follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** Whether another month stands beside one, or one on each side, as in `April, May and June`, `April to May`, `Apr & May`, `April / March`. */
export function isListedMonth({ text, tokens }: Source, at: number, between = false): boolean {
  const joins = (place: number): boolean => /^(?:and|to)$/.test(tokens[place]?.word?.role ?? "");
  const before = joins(at - 1) ? tokens[at - 2] : tokens[at - 1];
  const after = joins(at + 1) ? at + 2 : at + 1;
  const near = GAP.space | GAP.comma | GAP.slash | GAP.dash;
  const isNear = (place: number): boolean => {
    const [left, right] = [tokens[place - 1], tokens[place]];
    return text.slice(left?.end, right?.start) === " & " || follows(right, near);
  };
  const isBehind = before?.word?.month !== undefined && isNear(at);
  // One beside it is enough; on each side, without the first there is no need to look further.
  if (isBehind !== between) return isBehind;
  return tokens[after]?.word?.month !== undefined && isNear(at + 1) && isNear(after);
}
