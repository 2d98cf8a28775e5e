import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";

/** Whether what was before or after an initiative is told on its side of a move, "from 3.0 to 3.4"; nothing where none is told, or of other figures. */
export function isOfSide({ measure }: Candidate, role: Context["role"]): boolean | undefined {
  if ((role !== "base" && role !== "level") || (measure !== "before" && measure !== "after")) return undefined;
  return (role === "base") === (measure === "before");
}
