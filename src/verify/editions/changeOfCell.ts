import type { Cell } from "../../model/FeedbackReport.js";
import type { Ratio } from "../../model/numbers.js";
import { ratio } from "../../ratios/ratio.js";
import type { CellChangeOutcome } from "./EditionComparison.js";

/** What happened to a count, and by how much. */
export interface Difference {
  readonly outcome: CellChangeOutcome;
  readonly absolute?: number;
  readonly relative?: Ratio;
}

/** Compares one count of two editions; `undefined` where nothing about it changed. */
export function changeOfCell(
  before: Cell | undefined,
  after: Cell | undefined,
  sameBasis: boolean,
): Difference | undefined {
  const [from, to] = [countIn(before), countIn(after)];
  if (from === to) return noteOf(before) === noteOf(after) ? undefined : { outcome: "restated" };
  if (from === undefined) return { outcome: "filled" };
  if (to === undefined) return { outcome: "withdrawn" };
  return sameBasis ? { outcome: "changed", ...sizeOf(from, to) } : { outcome: "not-comparable" };
}

function sizeOf(before: number, after: number): Pick<Difference, "absolute" | "relative"> {
  const absolute = after - before;
  if (before === 0 || !Number.isSafeInteger(absolute) || !Number.isSafeInteger(before)) return { absolute };
  return { absolute, relative: ratio(absolute, before) };
}

function countIn(cell: Cell | undefined): number | undefined {
  if (typeof cell !== "object") return cell;
  return "missing" in cell ? undefined : cell.value;
}

function noteOf(cell: Cell | undefined): string | undefined {
  if (typeof cell !== "object") return undefined;
  return "missing" in cell ? cell.missing : cell.status;
}
