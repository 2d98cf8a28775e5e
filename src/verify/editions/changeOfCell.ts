import { givenDecimal } from "../../model/givenDecimal.js";
import type { Ratio } from "../../model/numbers.js";
import { compareRatios } from "../../ratios/compareRatios.js";
import { ratio } from "../../ratios/ratio.js";
import type { CellChangeOutcome, GivenValue } from "./EditionComparison.js";

/** What happened to a count, and by how much. */
export interface Difference {
  readonly outcome: CellChangeOutcome;
  readonly absolute?: number;
  readonly relative?: Ratio;
}

/** Compares what two editions give in one place; `undefined` where nothing about it changed. */
export function changeOfCell(
  before: GivenValue | undefined,
  after: GivenValue | undefined,
  sameBasis: boolean,
): Difference | undefined {
  const [from, to] = [valueIn(before), valueIn(after)];
  if (isSame(from, to)) return noteOf(before) === noteOf(after) ? undefined : { outcome: "restated" };
  if (from === undefined) return { outcome: "filled" };
  if (to === undefined) return { outcome: "withdrawn" };
  return sameBasis ? { outcome: "changed", ...sizeOf(from, to) } : { outcome: "not-comparable" };
}

function isSame(from: number | Ratio | undefined, to: number | Ratio | undefined): boolean {
  return typeof from === "object" && typeof to === "object" ? compareRatios(from, to) === 0 : from === to;
}

/** Of counts; a mean or share has none of its own. */
function sizeOf(before: number | Ratio, after: number | Ratio): Pick<Difference, "absolute" | "relative"> {
  if (typeof before === "object" || typeof after === "object") return {};
  // An amount has decimals, which are no whole parts of a double.
  const places = 10 ** Math.max(...[before, after].map((value) => givenDecimal(value)?.decimals ?? 0));
  const from = Math.round(before * places);
  const size = Math.round(after * places) - from;
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(from)) return { absolute: after - before };
  const absolute = size / places;
  return from === 0 ? { absolute } : { absolute, relative: ratio(size, from) };
}

function valueIn(given: GivenValue | undefined): number | Ratio | undefined {
  if (typeof given !== "object" || "numerator" in given) return given;
  return "missing" in given ? undefined : given.value;
}

function noteOf(given: GivenValue | undefined): string | undefined {
  if (typeof given !== "object" || "numerator" in given) return undefined;
  return "missing" in given ? given.missing : [given.status].flat().sort().join();
}
