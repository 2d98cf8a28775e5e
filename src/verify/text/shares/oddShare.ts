import type { Span } from "../../../model/Finding.js";
import { slipOf } from "../../common/slipOf.js";
import { slipsOf } from "../../common/slipsOf.js";
import { isBracketed } from "../clauses/isBracketed.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { isOfThese } from "./isOfThese.js";
import type { SharePair } from "./pairShare.js";

/** Of fewer shares one may be of another whole, unless two digits changed places. */
const FEWEST = 5;
const FEWEST_OF_TURNED = 3;

/** The one percentage of many, each in brackets behind its count, that is no share of the whole which all the others are of. */
export function oddShare(pairs: readonly SharePair[], wholes: ReadonlyMap<Span, Item>): readonly Relation[] {
  const told = pairs.filter(({ percent, tied }) => tied !== undefined && isBracketed(percent));
  const [odd, ...more] = told.filter(({ percent }) => !wholes.has(percent));
  const whole = onlyOne([...new Map([...wholes.values()].map((item) => [item.value, item])).values()]);
  const part = odd?.tied;
  if (odd === undefined || part === undefined || whole === undefined || more.length > 0) return [];
  // One that no slip explains may be of other things: "55 answers (79 %)".
  const { figure, value } = odd.percent;
  const step = 10 ** -figure.decimals;
  const shareOf = (count: number) => (100 * count) / whole.value;
  const exact = Math.round(shareOf(part.value) / step);
  const turnedOnly = told.length < FEWEST;
  const isSlip =
    (exact > 9 &&
      (turnedOnly ? slipOf(figure.units, exact) === "swapped-digits" : differsByOneSlip(figure.units, exact))) ||
    slipsOf(part.value, turnedOnly).some((meant) => Math.abs(shareOf(meant) - value) <= 0.51 * step);
  return told.length >= FEWEST_OF_TURNED && part.value < whole.value && isSlip && !isOfThese(part)
    ? [relate("share", [part, whole], odd.percent)]
    : [];
}
