import { slipOf } from "../../common/slipOf.js";
import type { Item } from "../relations/Relation.js";
import { slipsOf } from "../relations/slipsOf.js";
import type { ToldShare } from "./toldShare.js";

/** What makes a percentage of two counts wrong: it is that of the others, it is turned or its digits are, or one of its digits or of theirs is wrong. */
export type ShareSlip = "rest" | "inverse" | "turned" | "digit";

/** How a wrong percentage may have come of two counts, if it may. */
export function slipOfShare({ part, whole }: ToldShare, { figure, value }: Item): ShareSlip | undefined {
  const step = 10 ** -figure.decimals;
  const exact = (100 * part.value) / whole.value;
  const isNear = (share: number) => Math.abs(share - value) <= 0.51 * step;
  if (isNear(100 - exact)) return "rest";
  if (isNear(1e4 / exact)) return "inverse";
  if (isNear((100 * part.value) / (whole.value - part.value))) return "turned";
  const slip = slipOf(figure.units, Math.round(exact / step));
  if (slip !== undefined) return slip === "wrong-digit" ? "digit" : "turned";
  const [ofPart, ofWhole] = [slipsOf(part.value), slipsOf(whole.value)];
  const isCount =
    ofPart.some((meant) => meant < whole.value && isNear((100 * meant) / whole.value)) ||
    ofPart.some((meant) => meant > whole.value && isNear((100 * whole.value) / meant)) ||
    ofWhole.some((meant) => isNear(meant > part.value ? (100 * part.value) / meant : (100 * meant) / part.value));
  return isCount ? "digit" : undefined;
}
